// SPDX-License-Identifier: EUPL-1.2
#include "statistics/VarianceComponents.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::statistics {

namespace {

/// Means that lie closer together than this share of the largest of them differ by rounding only.
constexpr double rounding = 1e-14;

struct Sums
{
    double groups = 0;
    double persons = 0;
    double sizes = 0; ///< Σn_g²
    double total = 0; ///< Σn_g·x̄_g
    double within = 0;
    double largest = 0; ///< of |x̄_g|
};

Sums sumsOf(std::span<const Moments> groups)
{
    Sums sums;
    for (const auto& group : groups) {
        if (group.n() == 0) {
            continue;
        }
        const auto n = static_cast<double>(group.n());
        sums.groups += 1;
        sums.persons += n;
        sums.sizes += n * n;
        sums.total += n * *group.mean();
        sums.within += group.squares();
        sums.largest = std::max(sums.largest, std::abs(*group.mean()));
    }
    return sums;
}

double squaresBetween(std::span<const Moments> groups, const Sums& sums)
{
    const double grand = sums.total / sums.persons;
    double squares = 0;
    for (const auto& group : groups) {
        const double away = group.n() == 0 ? 0 : *group.mean() - grand;
        if (std::abs(away) > rounding * sums.largest) {
            squares += static_cast<double>(group.n()) * away * away;
        }
    }
    return squares;
}

} // namespace

VarianceComponents varianceComponents(std::span<const Moments> groups)
{
    VarianceComponents result;
    const auto sums = sumsOf(groups);
    if (sums.persons > sums.groups) {
        result.msw = sums.within / (sums.persons - sums.groups);
    }
    if (sums.groups >= 2) {
        result.msb = squaresBetween(groups, sums) / (sums.groups - 1);
        result.kBar = (sums.persons - sums.sizes / sums.persons) / (sums.groups - 1);
    }
    if (!result.msb || !result.msw) {
        return result;
    }
    const double apart = *result.msb - *result.msw;
    const double all = *result.msb + (*result.kBar - 1) * *result.msw;
    if (all > 0) {
        result.icc1 = apart / all;
    }
    if (*result.msb > 0) {
        result.icc2 = apart / *result.msb;
    }
    return result;
}

} // namespace leerspiegel::statistics
