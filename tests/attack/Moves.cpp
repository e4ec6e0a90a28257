// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leerspiegel::attack {

namespace {

constexpr double nothing = 1e-6;
constexpr int furthest = 10; // steps; further is never seen

bool isAtTop(double place, const Grid& grid) { return place > grid.highest - nothing; }
bool isAtBottom(double place, const Grid& grid) { return place < grid.lowest + nothing; }

/// Where a figure that belongs at `place` is stored.
double stored(double place, const ShownFigure& figure, const Grid& grid, const std::vector<const ShownFigure*>& before,
              const questionnaire::Questionnaire& asked)
{
    for (int distance = 0; distance <= furthest; ++distance) {
        for (const int step : {-distance, distance}) {
            const double moved = std::clamp(place + step * grid.step, grid.lowest, grid.highest);
            const bool tells = std::ranges::any_of(before, [&](const ShownFigure* old) {
                return tellsOne(*old, moved, figure.n, gridOf(asked, old->variable, old->n), grid);
            });
            if (!tells) {
                return moved;
            }
        }
    }
    return place;
}

/// Cells are named by their question and options: the question, and the options.
std::pair<std::string, std::vector<std::string>> partsOf(const std::string& cell)
{
    const auto slash = cell.find('/');
    return {cell.substr(0, slash), nlohmann::json::parse(cell.substr(slash + 1)).get<std::vector<std::string>>()};
}

} // namespace

bool mayBeSamePeople(const ShownFigure& before, const ShownFigure& after)
{
    if (before.cell.empty() || after.cell.empty()) {
        return before.cell == after.cell;
    }
    const auto [questionBefore, optionsBefore] = partsOf(before.cell);
    const auto [question, options] = partsOf(after.cell);
    return question == questionBefore && std::ranges::any_of(options, [&, &old = optionsBefore](const auto& option) {
        return std::ranges::find(old, option) != old.end();
    });
}

void findPlaces(Shown& shown, const std::vector<const Shown*>& earlier, const questionnaire::Questionnaire& asked)
{
    for (auto& figure : shown.figures) {
        std::vector<const ShownFigure*> before;
        for (const auto* round : earlier) {
            for (const auto& old : round->figures) {
                if (old.variable == figure.variable && mayBeSamePeople(old, figure)) {
                    before.push_back(&old);
                }
            }
        }
        const auto grid = gridOf(asked, figure.variable, figure.n);
        figure.places.clear();
        for (int step = before.empty() ? 0 : -furthest; step <= (before.empty() ? 0 : furthest); ++step) {
            const double place = figure.value + step * grid.step;
            const bool inside = place > grid.lowest - nothing && place < grid.highest + nothing;
            if (inside && std::abs(stored(place, figure, grid, before, asked) - figure.value) < nothing) {
                figure.places.push_back(place);
            }
        }
    }
}

Findings brokenPlaces(const Shown& shown, const Truth& truth)
{
    Findings findings;
    std::vector<std::string> following;
    std::ranges::transform(kinOf(truth.questionnaire()), std::back_inserter(following), &Kin::follows);
    for (const auto& figure : shown.figures) {
        if (figure.people.empty() || std::ranges::find(following, figure.variable) != following.end()) {
            continue;
        }
        double mean = 0;
        for (const auto person : figure.people) {
            mean += *truth.value(person, figure.variable) / figure.n;
        }
        const auto grid = gridOf(truth.questionnaire(), figure.variable, figure.n);
        const bool found = std::ranges::any_of(figure.places, [&](double place) {
            const auto range = meanAt(place, grid);
            return mean > range.lowest - nothing && mean < range.highest + nothing;
        });
        if (!found) {
            findings.push_back(figure.variable + ' ' + figure.cell + ": " + std::to_string(figure.value) + " is not where it should be");
        }
    }
    return findings;
}

Range meanAt(double place, const Grid& grid)
{
    const double half = grid.step / 2;
    return {isAtBottom(place, grid) ? grid.rangeLowest : place - half, isAtTop(place, grid) ? grid.rangeHighest : place + half};
}

Range meanBehind(const ShownFigure& figure, const Grid& grid)
{
    auto all = meanAt(figure.places.empty() ? figure.value : figure.places.front(), grid);
    for (const double place : figure.places) {
        const auto range = meanAt(place, grid);
        all = {std::min(all.lowest, range.lowest), std::max(all.highest, range.highest)};
    }
    return all;
}

Range beyondTold(const ShownFigure& figure, const Grid& grid)
{
    Range beyond{0, 0};
    for (const double place : figure.places) {
        const double moved = place - figure.value; // what a move took away; at a limit also what lies beyond it
        const auto mean = meanAt(place, grid);
        const double half = grid.step / 2;
        const bool clean = !isAtTop(place, grid) && !isAtBottom(place, grid) && !isAtTop(figure.value, grid) && !isAtBottom(figure.value, grid);
        const Range one = clean ? Range{moved, moved} : Range{mean.lowest - (figure.value + half), mean.highest - (figure.value - half)};
        beyond = {std::min(beyond.lowest, one.lowest), std::max(beyond.highest, one.highest)};
    }
    return beyond;
}

Range meanBehind(const ShownFigure& figure, const Shown& shown, const questionnaire::Questionnaire& asked)
{
    auto range = meanBehind(figure, gridOf(asked, figure.variable, figure.n));
    const auto all = kinOf(asked);
    const auto kin = std::ranges::find(all, figure.variable, &Kin::follows);
    for (std::size_t base = 0; kin != all.end() && base < kin->bases.size(); ++base) {
        const auto part = std::ranges::find_if(shown.figures, [&](const auto& other) { return other.variable == kin->bases[base] && other.cell == figure.cell; });
        if (part == shown.figures.end()) {
            continue;
        }
        const auto beyond = beyondTold(*part, gridOf(asked, part->variable, part->n));
        const double weight = kin->weights[base];
        range.lowest += std::min(weight * beyond.lowest, weight * beyond.highest);
        range.highest += std::max(weight * beyond.lowest, weight * beyond.highest);
    }
    return range;
}

} // namespace leerspiegel::attack
