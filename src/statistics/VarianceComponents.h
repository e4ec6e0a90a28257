// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/Moments.h"

#include <cstdint>
#include <optional>
#include <span>

namespace leerspiegel::statistics {

/// How much of the differences between persons lies between their groups: one-way random-effects analysis of variance
/// (Shrout & Fleiss 1979; Bliese 2000) of N persons in G groups.
struct VarianceComponents
{
    std::optional<double> msb;  ///< Σn_g(x̄_g - x̄)²/(G - 1). Empty for fewer than two groups.
    std::optional<double> msw;  ///< Σ(x - x̄_g)²/(N - G). Empty when no group has two persons.
    std::optional<double> kBar; ///< (N - Σn_g²/N)/(G - 1), the size of group that counts. Empty for fewer than two groups.
    /// (MSB - MSW)/(MSB + (k̄ - 1)·MSW): share of the variance that lies between groups, from -1/(k̄ - 1) to 1; a
    /// negative value is kept as it is. Empty without MSB or MSW, or when nobody differs from anybody.
    std::optional<double> icc1;
    /// (MSB - MSW)/MSB: reliability of the means of groups, at most 1; a negative value is kept as it is. Empty without
    /// MSB or MSW, or when the means of the groups do not differ at all.
    std::optional<double> icc2;
};

/// `groups`: the values of each group; a group without any is no group. Missing values are left out by the caller.
/// Needs the moments alone, so it serves persons in groups and stored aggregates of firms alike.
VarianceComponents varianceComponents(std::span<const Moments> groups);

} // namespace leerspiegel::statistics
