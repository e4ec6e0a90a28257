// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Summary.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leerspiegel::statistics {

double studentQuantile(double p, double df) { return boost::math::quantile(boost::math::students_t(df), p); }

Summary summarise(std::span<const double> values)
{
    Summary summary;
    summary.n = static_cast<int>(values.size());
    if (values.empty()) {
        return summary;
    }
    const auto [least, most] = std::ranges::minmax(values);
    summary.mean = least == most ? least : std::accumulate(values.begin(), values.end(), 0.0) / summary.n;
    if (summary.n < 2) {
        return summary;
    }
    double squares = 0;
    for (const double value : values) {
        squares += (value - summary.mean) * (value - summary.mean);
    }
    summary.sd = std::sqrt(squares / (summary.n - 1));
    const double half = studentQuantile(0.975, summary.n - 1) * *summary.sd / std::sqrt(summary.n);
    summary.ci95 = Interval{summary.mean - half, summary.mean + half};
    return summary;
}

double groupHalfWidth(int n, int invited, std::optional<double> sd, double planned)
{
    const bool observed = n >= leastForObservedSpread && sd.has_value();
    const double spread = observed ? *sd : planned;
    const double quantile = observed ? studentQuantile(0.975, n - 1) : 1.96;
    const double answered = static_cast<double>(n) / std::max(n, invited);
    const double left = (1 - planningReliability) + planningReliability * (1 - answered);
    return quantile * std::sqrt(spread * spread / n * left);
}

} // namespace leerspiegel::statistics
