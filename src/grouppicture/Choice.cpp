// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Choice.h"

#include "grouppicture/Figures.h"

#include <algorithm>
#include <iterator>

namespace leerspiegel::grouppicture {

namespace {

People both(const People& left, const People& right)
{
    People people;
    std::ranges::set_intersection(left, right, std::back_inserter(people));
    return people;
}

People without(const People& all, const People& some)
{
    People people;
    std::ranges::set_difference(all, some, std::back_inserter(people));
    return people;
}

/// All of `people` and their parts in each group, as positions in `people`. Groups that hold none are left out.
std::vector<People> positionsIn(const People& people, const std::vector<std::vector<People>>& partitions)
{
    std::vector<People> groups(1);
    for (std::size_t at = 0; at < people.size(); ++at) {
        groups[0].push_back(at);
    }
    for (const auto& partition : partitions) {
        for (const auto& group : partition) {
            People positions;
            for (std::size_t at = 0; at < people.size(); ++at) {
                if (std::ranges::binary_search(group, people[at])) {
                    positions.push_back(at);
                }
            }
            if (!positions.empty()) {
                groups.push_back(std::move(positions));
            }
        }
    }
    return groups;
}

bool isFew(std::size_t people) { return people > 0 && people < static_cast<std::size_t>(leastDifference); }

} // namespace

Choice::Choice(const Crowd& crowd, const CountRules& rules)
    : m_crowd(crowd)
    , m_rules(rules)
    , m_families(familiesOf(crowd.questionnaire, rules.switches))
{
    for (const auto& variable : rules.cuts) {
        auto cells = cellsOf(crowd, variable, rules.threshold, rules.switches);
        if (!cells.empty()) {
            m_cuts.push_back({variable, std::move(cells)});
        }
    }
    std::ranges::transform(m_families, std::back_inserter(m_shown), [&](const auto& family) { return chooseCuts(family); });
}

bool Choice::isEnough(std::size_t people) const
{
    return !m_rules.switches.threshold || people >= static_cast<std::size_t>(m_rules.threshold);
}

bool Choice::cellsHold(const Family& family, const CutPeople& cut) const
{
    return std::ranges::all_of(cut.cells,
                               [&](const auto& cell) { return isEnough(validFor(m_crowd, family, cell.people, m_rules.switches).size()); });
}

std::vector<std::size_t> Choice::chooseCuts(const Family& family) const
{
    const auto valid = validFor(m_crowd, family, m_crowd.everyone(), m_rules.switches);
    std::vector<std::size_t> shown;
    for (std::size_t cut = 0; cut < m_cuts.size(); ++cut) {
        if (m_rules.switches.cellsHoldOnEveryAxis && !cellsHold(family, m_cuts[cut])) {
            continue;
        }
        shown.push_back(cut);
        if (saysTooMuch(family, partitionsOf(m_cuts, shown), valid, {})) {
            shown.pop_back();
        }
    }
    return shown;
}

std::vector<Choice::Partition> Choice::partitionsOf(const std::vector<CutPeople>& cuts, const std::vector<std::size_t>& shown)
{
    std::vector<Partition> all;
    for (const auto cut : shown) {
        all.emplace_back();
        std::ranges::transform(cuts[cut].cells, std::back_inserter(all.back()), &CellPeople::people);
    }
    return all;
}

/// The groups behind the figures of a family: cells of the cuts it shows, and those with complete answers if items are shown.
std::vector<Choice::Partition> Choice::partitionsOf(std::size_t family) const
{
    auto all = partitionsOf(m_cuts, m_shown[family]);
    for (const auto* scale : m_families[family].scales) {
        if (auto people = peopleForItems(family, *scale); !people.empty()) {
            all.push_back({std::move(people)});
            break; // the same for every part
        }
    }
    return all;
}

bool Choice::saysTooMuch(const Family& family, const std::vector<Partition>& groups, const People& valid, const People& known) const
{
    const bool several = groups.size() > 1 || !known.empty();
    if (m_rules.switches.noSmallDifferences && several && restsOnFew(groups, without(valid, known))) {
        return true;
    }
    if (!m_rules.switches.leaveDoubt) {
        return false;
    }
    const auto positions = positionsIn(valid, groups);
    const auto knownPositions = positionsIn(valid, {{known}});
    const auto knownOnes = knownPositions.size() > 1 ? knownPositions[1] : People();
    const bool spread = valid.size() >= static_cast<std::size_t>(leastForSpread);
    return !std::ranges::all_of(variablesOf(m_crowd, family, valid), [&](const Variable& variable) {
        const bool told = spread && isSpreadTold(variable);
        return leavesDoubt(variable, positions, knownOnes) && (!told || leavesSpread(variable, positions, knownOnes));
    });
}

bool Choice::itemsStayInDoubt(const questionnaire::Scale& scale, const People& people) const
{
    return !m_rules.switches.leaveDoubt || std::ranges::all_of(scale.items, [&](const auto& item) {
        Variable variable;
        People all;
        for (const auto person : people) {
            all.push_back(variable.values.size());
            variable.values.push_back(itemPercent(m_crowd.questionnaire, item, m_crowd.sheets[person]));
        }
        double sum = 0;
        for (const double value : variable.values) {
            sum += value;
        }
        const double mean = sum / static_cast<double>(people.size());
        // Beyond its limits the scale's own figure and the other items would tell it.
        return mean >= 100 * limitedShare && mean <= 100 - 100 * limitedShare && leavesDoubt(variable, {all}, {});
    });
}

People Choice::peopleForItems(std::size_t family, const questionnaire::Scale& scale) const
{
    if (!scale.parts.empty()) {
        return {};
    }
    const auto& switches = m_rules.switches;
    const auto& whole = switches.samePeopleForParts ? m_crowd.wholeOf(scale) : scale;
    const auto valid = m_crowd.validFor(scale, m_crowd.everyone(), switches);
    auto complete = m_crowd.completeFor(whole, valid);
    if (complete.size() < static_cast<std::size_t>(switches.itemsFromTwenty ? leastForItems : 1)) {
        return {};
    }
    if (switches.samePeopleForItems && complete.size() < valid.size()) {
        auto groups = partitionsOf(m_cuts, m_shown[family]);
        groups.push_back({complete});
        if (isFew(valid.size() - complete.size()) || saysTooMuch(m_families[family], groups, valid, {})) {
            return {};
        }
    }
    return itemsStayInDoubt(scale, complete) ? complete : People();
}

bool Choice::leavesItems(std::size_t family, const People& others) const
{
    return std::ranges::all_of(m_families[family].scales, [&](const auto* scale) {
        const auto people = peopleForItems(family, *scale);
        const auto left = both(people, others);
        return left.empty() || (!isFew(left.size()) && itemsStayInDoubt(*scale, left));
    });
}

bool Choice::leavesShares(const Family& family, const People& valid, const People& others) const
{
    if (!family.contrast || !m_rules.switches.leaveDoubt) {
        return true;
    }
    const auto all = variablesOf(m_crowd, family, valid); // now and wish come first
    const auto left = variablesOf(m_crowd, family, others);
    const auto leaves = [&](std::size_t at) { return !sharesOf(all[at].values) || sharesOf(left[at].values); };
    return leaves(0) && leaves(1);
}

bool Choice::leavesEnough(std::size_t family, const People& others) const
{
    const auto valid = validFor(m_crowd, m_families[family], m_crowd.everyone(), m_rules.switches);
    if (!isEnough(valid.size()) || both(valid, others) == valid) {
        return true;
    }
    const auto left = both(valid, others);
    const auto groups = partitionsOf(family);
    const auto holdsFew = [&](const People& group) {
        return both(both(group, valid), others).size() < static_cast<std::size_t>(leastDifference);
    };
    if (left.size() < static_cast<std::size_t>(leastDifference)
        || std::ranges::any_of(groups, [&](const auto& partition) { return std::ranges::any_of(partition, holdsFew); })) {
        return false;
    }
    return !saysTooMuch(m_families[family], groups, valid, without(valid, others)) && leavesShares(m_families[family], valid, left)
        && leavesItems(family, others);
}

bool Choice::lendersLeaveEnough(const People& lenders) const
{
    if (!m_rules.switches.lendersLeaveFive) {
        return true;
    }
    const auto others = without(m_crowd.everyone(), lenders);
    for (std::size_t family = 0; family < m_families.size(); ++family) {
        if (!leavesEnough(family, others)) {
            return false;
        }
    }
    return true;
}

} // namespace leerspiegel::grouppicture
