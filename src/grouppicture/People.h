// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/SmallGroupRules.h"
#include "scoring/Profile.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// Indexes of sheets.
using People = std::vector<std::size_t>;

/// All sheets of one count with their scores. Lives only while a count runs.
struct Crowd
{
    const questionnaire::Questionnaire& questionnaire;
    const std::vector<session::Sheet>& sheets;
    std::vector<scoring::Profile> profiles;

    Crowd(const questionnaire::Questionnaire& asked, const std::vector<session::Sheet>& filledIn);

    /// Of `among`, who count for a scale: those with a score; for a scale with parts and for its parts those who have all
    /// of them, so that no difference of two figures rests on one or two people.
    People validFor(const questionnaire::Scale& scale, const People& among, const RuleSwitches& switches) const;
    /// Who answered both now and wish.
    People validFor(const questionnaire::Contrast& contrast, const People& among, const RuleSwitches& switches) const;
    /// Who answered every item of the scale.
    People completeFor(const questionnaire::Scale& scale, const People& among) const;
    People everyone() const;
    /// The scale that has this one as a part, or the scale itself.
    const questionnaire::Scale& wholeOf(const questionnaire::Scale& scale) const;
};

/// The people of one cell of a cut and the options that were joined in it.
struct CellPeople
{
    std::vector<std::string> options;
    People people;
};

/// Categories of one background question, small ones joined with their smaller neighbour until every one holds
/// `threshold`. Fewer than two cells: empty, the cut is left out.
std::vector<CellPeople> cellsOf(const Crowd& crowd, const questionnaire::ItemId& variable, int threshold, const RuleSwitches& switches);

/// Whether some combination of the figures over these groups and over all `people` rests on one to four people. `groups` are
/// lists of groups that share nobody: the cells of a cut, or those who answered every item. True also when there are too many small
/// crossings to be sure.
bool restsOnFew(const std::vector<std::vector<People>>& groups, const People& people);

} // namespace leerspiegel::grouppicture
