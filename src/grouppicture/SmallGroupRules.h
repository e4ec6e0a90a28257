// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "grouppicture/GroupPicture.h"
#include "round/RoundDescriptor.h"
#include "session/Response.h"

#include <vector>

namespace leerspiegel::grouppicture {

inline constexpr int leastForSpread = 10;      ///< Spread, shares, shares of "I do not know", sentences.
inline constexpr int leastForItems = 20;       ///< Item results and agreement in words.
inline constexpr double alikeFrom = 0.70;      ///< r*wg(J) from here: people think alike.
inline constexpr double differentBelow = 0.50; ///< r*wg(J) below: people think differently.
inline constexpr int leastDifference = 5;      ///< No difference of two figures may rest on fewer people.

/// The rules that can be switched off one by one, only so that a test can show that each is needed.
struct RuleSwitches
{
    bool threshold = true;            ///< No figure over fewer than the threshold.
    bool joinSmallCells = true;       ///< Small categories join their neighbour.
    bool samePeopleForParts = true;   ///< A scale and its parts rest on the same people; so do now, wish and shift.
    bool cellsHoldOnEveryAxis = true; ///< A cut shows an axis only if every cell has enough valid scores on it.
    bool noSmallDifferences = true;   ///< Cells of several cuts never differ by fewer than five people.
    bool samePeopleForItems = true;   ///< Item results never leave out one to four people, of the scale or of cells.
    bool itemsFromTwenty = true;
    bool rounding = true;
    bool limiting = true;
    bool lendersLeaveFive = true;
    bool limitedWholes = true;    ///< A whole is made from its parts as they are told, a shift from now and wish.
    bool leaveDoubt = true;       ///< Cuts, items and lent profiles leave a tenth of the range open for every score.
    bool apartFromEarlier = true; ///< A figure never tells what one to four people more or less than before answered.
};

struct CountRules
{
    int invited = 0;
    int threshold = round::leastThreshold;
    std::vector<questionnaire::ItemId> cuts;
    std::vector<GroupPicture> earlier = {}; ///< Of the counted rounds before, of the same dossier.
    RuleSwitches switches = {};
};

/// What the count of a round yields.
struct Counted
{
    std::optional<GroupPicture> picture; ///< Empty below the threshold.
    std::vector<std::size_t> lentSheets; ///< Indexes of sheets whose lent profiles may be opened.
};

/// Chooses and computes all figures of a round at once. `random` shuffles the sentences.
Counted count(const questionnaire::Questionnaire& questionnaire, const std::vector<session::Sheet>& sheets, const CountRules& rules,
              base::Random& random);

} // namespace leerspiegel::grouppicture
