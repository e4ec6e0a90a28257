// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/Doubt.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// One cut with its people, before figures are chosen.
struct CutPeople
{
    questionnaire::ItemId variable;
    std::vector<CellPeople> cells;
};

/// Decides, for one count, what may be shown together.
class Choice
{
public:
    Choice(const Crowd& crowd, const CountRules& rules);

    const std::vector<CutPeople>& cuts() const { return m_cuts; }
    const std::vector<Family>& families() const { return m_families; }
    /// Indexes of the cuts that show a family (by its index), in their order: every cell holds enough, no combination of
    /// figures rests on one to four people, and every single score stays in doubt.
    const std::vector<std::size_t>& cutsOf(std::size_t family) const { return m_shown[family]; }
    /// Who is behind the item results of a scale with items; empty when they are hidden.
    People peopleForItems(std::size_t family, const questionnaire::Scale& scale) const;
    /// Lent profiles may be opened when the others are still five behind every figure and every difference, and no score
    /// of theirs is given away.
    bool lendersLeaveEnough(const People& lenders) const;

private:
    using Partition = std::vector<People>;

    bool isEnough(std::size_t people) const;
    bool cellsHold(const Family& family, const CutPeople& cut) const;
    std::vector<std::size_t> chooseCuts(const Family& family) const;
    std::vector<Partition> partitionsOf(std::size_t family) const;
    static std::vector<Partition> partitionsOf(const std::vector<CutPeople>& cuts, const std::vector<std::size_t>& shown);
    /// Whether means over these groups of `valid` (all who count for the family) say too much about anybody but those of
    /// whom everything is `known`, because they lend their profiles.
    bool saysTooMuch(const Family& family, const std::vector<Partition>& groups, const People& valid, const People& known) const;
    bool itemsStayInDoubt(const questionnaire::Scale& scale, const People& people) const;
    bool leavesEnough(std::size_t family, const People& others) const;
    bool leavesItems(std::size_t family, const People& others) const;
    bool leavesShares(const Family& family, const People& valid, const People& others) const;

    const Crowd& m_crowd;
    const CountRules& m_rules;
    std::vector<CutPeople> m_cuts;
    std::vector<Family> m_families;
    std::vector<std::vector<std::size_t>> m_shown;
};

} // namespace leerspiegel::grouppicture
