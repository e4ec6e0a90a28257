// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Tally.h"

#include <optional>
#include <span>

namespace leerspiegel::region {

/// A test of "no difference" or "no connection".
struct Test
{
    double statistic = 0; ///< F or t.
    double df1 = 0;       ///< Of F; 1 for t.
    double df2 = 0;
    double p = 1;                   ///< Two-sided for t.
    bool greaterThanChance = false; ///< p is below .05 divided by the number of tests of the question (Bonferroni).
};

/// Whether the means of two or more groups of firms differ, without the assumption of equal spread (Welch 1951). Empty when a
/// group has fewer than two firms or no spread.
std::optional<Test> welchOneWay(std::span<const Tally> groups);

/// Whether a mean is 0, t = mean/(s/√n). Empty below two firms or without spread.
std::optional<Test> awayFromZero(const Tally& values);

/// Whether a correlation is 0, t = r·√((n-2)/(1-r²)). Empty below three firms or for |r| = 1.
std::optional<Test> awayFromZero(double r, std::int64_t n);

} // namespace leerspiegel::region
