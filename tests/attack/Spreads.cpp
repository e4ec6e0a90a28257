// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace leerspiegel::attack {

namespace {

/// A group whose mean is known roughly.
struct Group
{
    double n = 0;
    Range mean;
};

/// The least sum of squares between groups whose means lie in these ranges: each moves towards the mean of all in turn.
double leastBetween(const std::vector<Group>& groups)
{
    std::vector<double> means;
    double people = 0;
    for (const auto& group : groups) {
        means.push_back((group.mean.lowest + group.mean.highest) / 2);
        people += group.n;
    }
    const auto meanOfAll = [&] {
        double sum = 0;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            sum += groups[at].n * means[at];
        }
        return sum / people;
    };
    for (int turn = 0; turn < 200; ++turn) {
        for (std::size_t at = 0; at < groups.size(); ++at) {
            const double others = meanOfAll() * people - groups[at].n * means[at];
            means[at] = std::clamp(others / (people - groups[at].n), groups[at].mean.lowest, groups[at].mean.highest);
        }
    }
    double between = 0;
    const double all = meanOfAll();
    for (std::size_t at = 0; at < groups.size(); ++at) {
        between += groups[at].n * (means[at] - all) * (means[at] - all);
    }
    return between;
}

std::string cutOf(const std::string& cell)
{
    return cell.substr(0, cell.find('/'));
}

} // namespace

Findings scoresFromSpread(const Shown& shown, const Truth& truth)
{
    Findings findings;
    for (const auto& all : shown.figures) {
        if (!all.cell.empty() || !all.spread) {
            continue;
        }
        const auto grid = gridOf(truth.questionnaire(), all.variable, all.n);
        const double least = (grid.rangeHighest - grid.rangeLowest) / 20;
        const double most = std::max(*all.spread, least) + grid.step / 2;
        const double squares = (all.n - 1) * most * most;
        std::map<std::string, std::vector<Group>> cuts;
        for (const auto& figure : shown.figures) {
            if (figure.variable == all.variable && !figure.cell.empty()) {
                cuts[cutOf(figure.cell)].push_back({static_cast<double>(figure.n), meanBehind(figure, shown, truth.questionnaire())});
            }
        }
        for (const auto& [cut, groups] : cuts) {
            const double within = std::max(0.0, squares - leastBetween(groups));
            for (const auto& group : groups) {
                const double reach = std::sqrt(within * (group.n - 1) / group.n);
                const double width = std::min(group.mean.highest + reach, grid.rangeHighest) - std::max(group.mean.lowest - reach, grid.rangeLowest);
                if (width <= grid.tenth()) {
                    findings.push_back(all.variable + " by " + cut + ": the spread of all leaves " + std::to_string(width));
                }
            }
        }
    }
    return findings;
}

} // namespace leerspiegel::attack
