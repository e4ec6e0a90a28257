// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "grouppicture/GroupPicture.h"
#include "round/RoundDescriptor.h"
#include "session/Response.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// The rules that can be switched off one by one, only so that a test can show that each is needed.
struct RuleSwitches
{
    bool threshold = true;
    bool joinSmallCells = true;
    bool samePeopleForParts = true; ///< Parts and wholes, now, wish and shift rest on the same people.
    bool cellsHoldOnEveryAxis = true;
    bool itemsFromTwenty = true;
    bool spreadFromTen = true;
    bool rounding = true;
    bool limiting = true;
    bool lendersLeaveFive = true;
};

struct CountRules
{
    int invited = 0;
    int threshold = round::leastThreshold;
    std::vector<questionnaire::ItemId> cuts;
    RuleSwitches switches = {};
};

/// What the count of a round yields.
struct Counted
{
    std::optional<GroupPicture> picture;    ///< Empty below the threshold.
    std::vector<std::size_t> lentSheets;    ///< Indexes of sheets whose lent profiles may be opened.
};

/// Chooses and computes all figures of a round at once. `random` shuffles the sentences.
Counted count(const questionnaire::Questionnaire& questionnaire, const std::vector<session::Sheet>& sheets,
              const CountRules& rules, base::Random& random);

} // namespace leerspiegel::grouppicture
