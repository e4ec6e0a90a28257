// SPDX-License-Identifier: EUPL-1.2
// From the sums of a pool to what may be shown.
#include "region/Pool.h"

#include "region/Naming.h"

#include <algorithm>
#include <map>

namespace leerspiegel::region {

namespace {

constexpr double levelOfTests = 0.05;

Line lineOf(const Tally& tally, std::vector<std::string> categories)
{
    return {std::move(categories), tally.n(), tally.mean(), tally.sd().value_or(0), tally.ci95().value_or(statistics::Interval{})};
}

FirmTable firmsOf(const std::vector<std::vector<Tally>>& grid)
{
    FirmTable firms;
    for (const auto& row : grid) {
        firms.emplace_back();
        std::ranges::transform(row, std::back_inserter(firms.back()), [](const Tally& tally) { return tally.n(); });
    }
    return firms;
}

/// All that lies in some rows or some columns of a grid.
Tally sumOf(const std::vector<std::vector<Tally>>& grid, const std::vector<std::size_t>& part, bool rows)
{
    Tally sum;
    for (std::size_t row = 0; row < grid.size(); ++row) {
        for (std::size_t column = 0; column < grid[row].size(); ++column) {
            if (std::ranges::find(part, rows ? row : column) != part.end()) {
                sum.add(grid[row][column]);
            }
        }
    }
    return sum;
}

Tally sumOf(const std::vector<std::vector<Tally>>& grid)
{
    Tally sum;
    for (const auto& row : grid) {
        std::ranges::for_each(row, [&](const Tally& tally) { sum.add(tally); });
    }
    return sum;
}

/// Between groups that said what they are; of a shift: away from none.
std::optional<Test> testOf(const Subject& subject, Grouping grouping, const std::vector<Tally>& tallies, const Parts& parts)
{
    if (grouping == Grouping::All) {
        return subject.what == What::Shift ? awayFromZero(tallies.front()) : std::nullopt;
    }
    std::vector<Tally> said;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const bool notSaid = parts[index].size() == 1 && kindOf(grouping).categories[parts[index].front()].empty();
        if (!notSaid) {
            said.push_back(tallies[index]);
        }
    }
    return welchOneWay(said);
}

/// Marks what is greater than chance: the tests of one question share one level.
void judge(Findings& findings)
{
    std::map<Question, std::vector<Test*>> tests;
    const auto collect = [&](Question question, std::optional<Test>& test) {
        if (test) {
            tests[question].push_back(&*test);
        }
    };
    std::ranges::for_each(findings.means, [&](Means& means) { collect(means.question, means.test); });
    std::ranges::for_each(findings.ages, [&](AgeMeans& means) { collect(means.question, means.test); });
    std::ranges::for_each(findings.connections, [&](Connection& connection) { collect(Question::Q8, connection.test); });
    for (auto& [question, all] : tests) {
        for (auto* test : all) {
            test->greaterThanChance = test->p < levelOfTests / static_cast<double>(all.size());
        }
    }
}

const Means* find(const Findings& findings, Question question, Grouping grouping, const Subject& subject)
{
    const auto found = std::ranges::find_if(findings.means, [&](const Means& means) {
        return means.question == question && means.grouping == grouping && means.subject == subject;
    });
    return found == findings.means.end() ? nullptr : &*found;
}

const Line* lineFor(const std::vector<Line>& lines, const std::vector<std::string>& categories)
{
    const auto found = std::ranges::find(lines, categories, &Line::categories);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

Findings Pool::findings() const
{
    Findings findings;
    findings.tooFew = m_firms < leastFirms;
    if (findings.tooFew) {
        return findings;
    }
    findings.firms = m_firms;
    for (std::size_t index = 0; index < measures().size(); ++index) {
        showMeasure(index, findings);
    }
    std::ranges::stable_sort(findings.means, {}, [](const Means& means) { return std::pair(means.question, means.grouping); });
    showVariance(findings);
    showQuadrantPoints(findings);
    showCounts(findings);
    showAges(findings);
    showConnections(findings);
    judge(findings);
    return findings;
}

void Pool::showMeasure(std::size_t index, Findings& findings) const
{
    const auto& measure = measures()[index];
    const auto& grid = m_grids[index];
    const auto [first, second] = groupingsOf(measure);
    const auto shown = shownParts(firmsOf(grid), kindOf(first).joining, kindOf(second).joining);
    if (!shown) {
        return;
    }
    for (const auto& place : measure.places) {
        if (!place) {
            continue;
        }
        Means means{place->question, measure.subject, place->grouping, {}, {}};
        std::vector<Tally> tallies;
        const bool rows = place->grouping == first;
        const auto& parts = rows ? shown->rows : shown->columns;
        if (place->grouping == Grouping::All) {
            tallies.push_back(sumOf(grid));
            means.lines.push_back(lineOf(tallies.back(), {}));
        } else {
            for (const auto& part : parts) {
                tallies.push_back(sumOf(grid, part, rows));
                means.lines.push_back(lineOf(tallies.back(), namesOf(part, kindOf(place->grouping).categories)));
            }
        }
        means.test = testOf(measure.subject, place->grouping, tallies, parts);
        findings.means.push_back(std::move(means));
    }
}

void Pool::showVariance(Findings& findings) const
{
    for (std::size_t index = 0; index < conditions().size(); ++index) {
        const auto& tally = m_variances[index];
        const auto shares = tally.shares();
        if (tally.firms() >= leastFirms && shares && shares->icc1) {
            findings.between.push_back({{Side::Employees, What::Scale, conditions()[index]},
                                        tally.firms(),
                                        tally.people(),
                                        shares->msb,
                                        shares->msw,
                                        shares->kBar,
                                        *shares->icc1});
        }
    }
}

/// The level of a group follows from its five conditions, which are shown already.
void Pool::showQuadrantPoints(Findings& findings) const
{
    for (const auto grouping : {Grouping::Size, Grouping::Sector}) {
        const auto* wish = find(findings, Question::Q2, grouping, {Side::Employees, What::SizeOfWish, ""});
        for (std::size_t index = 0; wish && index < wish->lines.size(); ++index) {
            const auto& line = wish->lines[index];
            QuadrantPoint point{grouping, line.categories, line.firms, 0, line.mean};
            std::size_t found = 0;
            for (const auto id : conditions()) {
                const auto* condition = find(findings, Question::Q1, grouping, {Side::Employees, What::Scale, id});
                if (const auto* same = condition ? lineFor(condition->lines, line.categories) : nullptr) {
                    point.level += same->mean / static_cast<double>(conditions().size());
                    point.firms = std::min(point.firms, same->firms);
                    ++found;
                }
            }
            if (found == conditions().size()) {
                findings.quadrantPoints.push_back(std::move(point));
            }
        }
    }
}

void Pool::showAges(Findings& findings) const
{
    for (std::size_t index = 0; index < ageMeasures().size(); ++index) {
        const auto& tally = m_ages[index];
        const auto& measure = ageMeasures()[index];
        if (tally.difference.n() < leastFirms) {
            continue;
        }
        AgeMeans means{measure.question, measure.subject, {}, lineOf(tally.difference, {}), awayFromZero(tally.difference)};
        if (measure.pair == AgePair::YoungAndOld) {
            means.lines = {lineOf(tally.young, {"to34"}), lineOf(tally.middle, {"35-54"}), lineOf(tally.old, {"from55"})};
        } else {
            means.lines = {lineOf(tally.old, {"from55"}), lineOf(tally.young, {"others"})};
        }
        findings.ages.push_back(std::move(means));
    }
}

void Pool::showConnections(Findings& findings) const
{
    for (std::size_t index = 0; index < conditions().size(); ++index) {
        const auto& tally = m_connections[index];
        const auto r = tally.correlation();
        // The second condition holds use for oneself as a part: its connection says nothing.
        if (tally.n() >= leastFirms && r && !useForOneself.starts_with(conditions()[index])) {
            findings.connections.push_back(
                {{Side::Employees, What::Scale, conditions()[index]}, tally.n(), *r, awayFromZero(*r, tally.n())});
        }
    }
}

} // namespace leerspiegel::region
