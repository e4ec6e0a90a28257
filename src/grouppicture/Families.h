// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/People.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// Scores whose figures can be computed from each other and that rest on the same people: a scale with its parts, or now,
/// wish, shift and distance of a contrast. A cut shows all of them or none.
struct Family
{
    std::vector<const questionnaire::Scale*> scales; ///< The whole first, then its parts; empty for a contrast.
    const questionnaire::Contrast* contrast = nullptr;
};

std::vector<Family> familiesOf(const questionnaire::Questionnaire& questionnaire, const RuleSwitches& switches);
People validFor(const Crowd& crowd, const Family& family, const People& among, const RuleSwitches& switches);

/// One score of every person of a group, with the range it can have.
struct Variable
{
    std::vector<double> values;
    double lowest = 0;
    double highest = 100;
};

/// The scores of a family from which its others follow: the parts of a scale; now, wish and distance of a contrast.
std::vector<Variable> variablesOf(const Crowd& crowd, const Family& family, const People& people);

/// Percent of range that an item with a value counts for, after reversal.
double itemPercent(const questionnaire::Questionnaire& questionnaire, const questionnaire::ItemId& id, const session::Sheet& sheet);

} // namespace leerspiegel::grouppicture
