// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Agreement.h"

#include "statistics/Moments.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::statistics {

namespace {

double randomVariance(int steps) { return (static_cast<double>(steps) * steps - 1) / 12; }

Moments momentsOf(std::span<const double> values)
{
    Moments moments;
    for (const double value : values) {
        moments.add(value);
    }
    return moments;
}

ItemSpread spreadOf(std::span<const double> values)
{
    const auto moments = momentsOf(values);
    const auto n = static_cast<double>(values.size());
    ItemSpread spread;
    spread.variance = moments.squares() / (n - 1);
    for (const double value : values) {
        spread.meanAbsoluteDeviation += std::abs(value - *moments.mean()) / n;
    }
    return spread;
}

} // namespace

std::optional<Agreement> agreementOf(std::span<const ItemSpread> items, int steps)
{
    if (items.empty() || steps < 2) {
        return std::nullopt;
    }
    double variances = 0;
    double deviations = 0;
    for (const auto& item : items) {
        variances += item.variance;
        deviations += item.meanAbsoluteDeviation;
    }
    const auto count = static_cast<double>(items.size());
    const double q = variances / count / randomVariance(steps);
    Agreement agreement;
    agreement.rwgJ = q > 1 ? 0 : count * (1 - q) / (count * (1 - q) + q);
    agreement.rStarWgJ = 1 - q;
    agreement.admJ = deviations / count;
    return agreement;
}

std::optional<Agreement> agreementOf(const Ratings& ratings, int steps)
{
    if (ratings.size() < 2) {
        return std::nullopt;
    }
    std::vector<ItemSpread> spreads;
    std::vector<double> column(ratings.size());
    for (std::size_t item = 0; item < ratings.front().size(); ++item) {
        std::ranges::transform(ratings, column.begin(), [&](const auto& row) { return row[item]; });
        spreads.push_back(spreadOf(column));
    }
    return agreementOf(spreads, steps);
}

std::optional<double> rwg(std::span<const double> values, int steps)
{
    if (values.size() < 2 || steps < 2) {
        return std::nullopt;
    }
    return std::max(0.0, 1 - spreadOf(values).variance / randomVariance(steps));
}

} // namespace leerspiegel::statistics
