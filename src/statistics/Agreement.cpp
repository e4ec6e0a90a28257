// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Agreement.h"

#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::statistics {

namespace {

double randomVariance(int steps)
{
    return (static_cast<double>(steps) * steps - 1) / 12;
}

} // namespace

std::optional<Agreement> agreementOf(const Ratings& ratings, int steps)
{
    if (ratings.size() < 2 || ratings.front().empty() || steps < 2) {
        return std::nullopt;
    }
    const std::size_t items = ratings.front().size();
    double variances = 0;
    double deviations = 0;
    std::vector<double> column(ratings.size());
    for (std::size_t item = 0; item < items; ++item) {
        std::ranges::transform(ratings, column.begin(), [&](const auto& row) { return row[item]; });
        const auto summary = summarise(column);
        variances += *summary.sd * *summary.sd;
        double absolute = 0;
        for (const double value : column) {
            absolute += std::abs(value - summary.mean);
        }
        deviations += absolute / static_cast<double>(column.size());
    }
    const auto count = static_cast<double>(items);
    const double q = variances / count / randomVariance(steps);
    Agreement agreement;
    agreement.rwgJ = q > 1 ? 0 : count * (1 - q) / (count * (1 - q) + q);
    agreement.rStarWgJ = 1 - q;
    agreement.admJ = deviations / count;
    return agreement;
}

std::optional<double> rwg(std::span<const double> values, int steps)
{
    if (values.size() < 2 || steps < 2) {
        return std::nullopt;
    }
    const auto summary = summarise(values);
    return std::max(0.0, 1 - *summary.sd * *summary.sd / randomVariance(steps));
}

} // namespace leerspiegel::statistics
