// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "attack/Shown.h"

#include <string>
#include <vector>

namespace leerspiegel::attack {

/// What an attacker found; each a sentence. Empty: nothing.
using Findings = std::vector<std::string>;

/// Numbers that rest on fewer people than promised, or are finer or more extreme than promised.
Findings brokenPromises(const Shown& shown, const Truth& truth);
/// Combinations of numbers that rest on one to four people.
Findings sumsOfFew(const Shown& shown, const Truth& truth);
/// Single scores that all numbers together give away within a tenth of the range. `wholesFromLimited`: the program says
/// that it makes wholes and shifts from limited parts.
Findings scoresGivenAway(const Shown& shown, const Truth& truth, bool wholesFromLimited);
/// Single scores that the spread of all gives away because hardly anything is left of it inside the cells.
Findings scoresFromSpread(const Shown& shown, const Truth& truth);
/// Scores of one to four people who joined or left between two rounds, for who believes that nobody else changed.
Findings scoresOfJoiners(const Shown& before, const Truth& then, const Shown& after, const Truth& now);

/// Whether two figures of two rounds are of all, or of groups by one question that have an option in common.
bool mayBeSamePeople(const ShownFigure& before, const ShownFigure& after);
/// Finds where figures may have stood before they were moved. The program says: a figure is stored at its own place, or, when
/// with a group of an earlier round that may be the same people that one tells a score of one to four people within a tenth of the range, at the nearest
/// that does not, below before above.
void findPlaces(Shown& shown, const std::vector<const Shown*>& earlier, const questionnaire::Questionnaire& asked);
/// Figures whose true mean lies at none of the places that were found: the program does not do what it says.
Findings brokenPlaces(const Shown& shown, const Truth& truth);

/// What the mean behind a shown figure may be, by rounding and limits, and by moves.
struct Range
{
    double lowest = 0;
    double highest = 0;
};
Range meanAt(double place, const Grid& grid); ///< When it stands at its own place.
Range meanBehind(const ShownFigure& figure, const Grid& grid);
/// How far that mean may lie above the mean that the program goes on with, when it makes a whole or a shift of it.
Range beyondTold(const ShownFigure& figure, const Grid& grid);
/// The mean behind any figure; behind a whole or a shift as far as its parts tell.
Range meanBehind(const ShownFigure& figure, const Shown& shown, const questionnaire::Questionnaire& asked);
/// Whether who believes that one to four people came or went between these two would know one of their scores.
bool tellsOne(const ShownFigure& before, double place, int n, const Grid& gridBefore, const Grid& grid);

/// Scores that are computed from each other: names of the independent ones and of those that follow.
struct Kin
{
    std::vector<std::string> bases;  ///< Parts with their items; now and wish; distance.
    std::string follows;             ///< The whole or the shift; may be empty.
    std::vector<double> weights;     ///< Of the bases in what follows.
    std::vector<std::vector<std::string>> items; ///< For each base; may be empty.
};
std::vector<Kin> kinOf(const questionnaire::Questionnaire& questionnaire);

} // namespace leerspiegel::attack
