// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace leerspiegel::attack {

namespace {

constexpr double nothing = 1e-9;

std::set<int> personsOf(const ShownFigure& figure, const Truth& truth)
{
    std::set<int> persons;
    for (const auto index : figure.people) {
        persons.insert(truth.personOf(index));
    }
    return persons;
}

std::size_t missingIn(const std::set<int>& some, const std::set<int>& others)
{
    return static_cast<std::size_t>(std::ranges::count_if(some, [&](int person) { return !others.contains(person); }));
}

/// Whether the answers of those who stayed are really the same, as the attacker believes.
bool isBeliefTrue(const ShownFigure& before, const Truth& then, const ShownFigure& after, const Truth& now)
{
    return std::ranges::all_of(before.people, [&](std::size_t old) {
        return std::ranges::all_of(after.people, [&](std::size_t fresh) {
            return then.personOf(old) != now.personOf(fresh) || then.value(old, before.variable) == now.value(fresh, after.variable);
        });
    });
}

/// The narrowest that one score of those who joined or left is known, when their sums lie in this range; empty when not at all.
std::optional<double> narrowest(const Range& joinersLessLeavers, double joined, double left, const Grid& grid)
{
    const double low = grid.rangeLowest;
    const double high = grid.rangeHighest;
    const auto width = [&](double from, double to) { return std::min(to, high) - std::max(from, low); };
    const double joiner = width(joinersLessLeavers.lowest - (joined - 1) * high + left * low,
                                joinersLessLeavers.highest - (joined - 1) * low + left * high);
    const double leaver = width(joined * low - (left - 1) * high - joinersLessLeavers.highest,
                                joined * high - (left - 1) * low - joinersLessLeavers.lowest);
    std::optional<double> known;
    for (const auto& [people, found] : {std::pair{joined, joiner}, std::pair{left, leaver}}) {
        if (people > 0 && found >= -nothing && (!known || found < *known)) {
            known = found;
        }
    }
    return known;
}

Range differenceOf(const ShownFigure& before, const Grid& gridBefore, double place, int n, const Grid& grid)
{
    const auto present = meanAt(place, grid);
    const auto past = meanAt(before.value, gridBefore);
    return {n * present.lowest - before.n * past.highest, n * present.highest - before.n * past.lowest};
}

/// How narrowly this figure and one of a round before tell a score, also when a group has another name by now.
std::optional<double> told(const ShownFigure& old, const Truth& then, const ShownFigure& figure, const Truth& now)
{
    if (old.variable != figure.variable || !mayBeSamePeople(old, figure) || !isBeliefTrue(old, then, figure, now)) {
        return std::nullopt;
    }
    const auto joined = missingIn(personsOf(figure, now), personsOf(old, then));
    const auto left = missingIn(personsOf(old, then), personsOf(figure, now));
    if (joined + left < 1 || joined + left > 4) {
        return std::nullopt;
    }
    const auto grid = gridOf(now.questionnaire(), figure.variable, figure.n);
    const auto gridThen = gridOf(now.questionnaire(), old.variable, old.n);
    return narrowest(differenceOf(old, gridThen, figure.value, figure.n, grid), static_cast<double>(joined), static_cast<double>(left), grid);
}

} // namespace

Findings scoresOfJoiners(const Shown& before, const Truth& then, const Shown& after, const Truth& now)
{
    Findings findings;
    for (const auto& figure : after.figures) {
        for (const auto& old : before.figures) {
            const auto width = told(old, then, figure, now);
            if (width && *width <= gridOf(now.questionnaire(), figure.variable, figure.n).tenth() - nothing) {
                findings.push_back(figure.variable + ' ' + figure.cell + ": two rounds tell one score within " + std::to_string(*width));
            }
        }
    }
    return findings;
}

bool tellsOne(const ShownFigure& before, double place, int n, const Grid& gridBefore, const Grid& grid)
{
    const auto difference = differenceOf(before, gridBefore, place, n, grid);
    for (int joined = 0; joined <= 4; ++joined) {
        const int left = joined - (n - before.n);
        if (left < 0 || joined + left < 1 || joined + left > 4) {
            continue;
        }
        const auto width = narrowest(difference, joined, left, grid);
        if (width && *width <= grid.tenth() + nothing) {
            return true;
        }
    }
    return false;
}

} // namespace leerspiegel::attack
