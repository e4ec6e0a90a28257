// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <set>

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

} // namespace

Findings scoresOfJoiners(const Shown& before, const Truth& then, const Shown& after, const Truth& now)
{
    Findings findings;
    for (const auto& figure : after.figures) {
        for (const auto& old : before.figures) {
            if (old.variable != figure.variable || old.cell != figure.cell || !isBeliefTrue(old, then, figure, now)) {
                continue;
            }
            const auto joined = static_cast<double>(missingIn(personsOf(figure, now), personsOf(old, then)));
            const auto left = static_cast<double>(missingIn(personsOf(old, then), personsOf(figure, now)));
            if (joined + left < 1 || joined + left > 4) {
                continue;
            }
            const auto grid = gridOf(now.questionnaire(), figure.variable, figure.n);
            const auto present = meanBehind(figure, grid);
            const auto past = meanBehind(old, gridOf(now.questionnaire(), old.variable, old.n));
            const double low = figure.n * present.lowest - old.n * past.highest;   // joiners less leavers
            const double high = figure.n * present.highest - old.n * past.lowest;
            const auto width = [&](double from, double to) { return std::min(to, grid.rangeHighest) - std::max(from, grid.rangeLowest); };
            const double joiner = width(low - (joined - 1) * grid.rangeHighest + left * grid.rangeLowest,
                                        high - (joined - 1) * grid.rangeLowest + left * grid.rangeHighest);
            const double leaver = width(joined * grid.rangeLowest - (left - 1) * grid.rangeHighest - high,
                                        joined * grid.rangeHighest - (left - 1) * grid.rangeLowest - low);
            if ((joined > 0 && joiner >= 0 && joiner <= grid.tenth()) || (left > 0 && leaver >= 0 && leaver <= grid.tenth())) {
                findings.push_back(figure.variable + ' ' + figure.cell + ": two rounds tell one score within " + std::to_string(std::min(joiner, leaver)));
            }
        }
    }
    return findings;
}

} // namespace leerspiegel::attack
