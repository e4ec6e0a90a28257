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

/// What the sum of a shown figure may be, by rounding and limits.
struct Range
{
    double lowest = 0;
    double highest = 0;
};
Range meanBehind(const ShownFigure& figure, const Grid& grid);

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
