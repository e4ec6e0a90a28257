// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace leerspiegel::attack {

namespace {

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
        if (people > 0 && found >= 0 && (!known || found < *known)) {
            known = found;
        }
    }
    return known;
}

/// How narrowly this figure and the same of a round before tell a score.
std::optional<double> told(const ShownFigure& old, const Truth& then, const ShownFigure& figure, const Truth& now)
{
    if (old.variable != figure.variable || old.cell != figure.cell || !isBeliefTrue(old, then, figure, now)) {
        return std::nullopt;
    }
    const auto joined = missingIn(personsOf(figure, now), personsOf(old, then));
    const auto left = missingIn(personsOf(old, then), personsOf(figure, now));
    if (joined + left < 1 || joined + left > 4) {
        return std::nullopt;
    }
    const auto grid = gridOf(now.questionnaire(), figure.variable, figure.n);
    const auto present = meanBehind(figure, grid);
    const auto past = meanBehind(old, gridOf(now.questionnaire(), old.variable, old.n));
    const Range difference{figure.n * present.lowest - old.n * past.highest, figure.n * present.highest - old.n * past.lowest};
    return narrowest(difference, static_cast<double>(joined), static_cast<double>(left), grid);
}

} // namespace

Findings scoresOfJoiners(const Shown& before, const Truth& then, const Shown& after, const Truth& now)
{
    Findings findings;
    for (const auto& figure : after.figures) {
        for (const auto& old : before.figures) {
            const auto width = told(old, then, figure, now);
            if (width && *width <= gridOf(now.questionnaire(), figure.variable, figure.n).tenth()) {
                findings.push_back(figure.variable + ' ' + figure.cell + ": two rounds tell one score within " + std::to_string(*width));
            }
        }
    }
    return findings;
}

} // namespace leerspiegel::attack
