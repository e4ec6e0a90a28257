// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace leerspiegel::statistics {

/// Answers of persons to the items of one scale, complete cases only: one row a person, all rows equally long.
using Ratings = std::vector<std::vector<double>>;

/// Within-group agreement over J items with A answer steps; σ²_EU = (A²-1)/12 is the variance of random answers.
struct Agreement
{
    double rwgJ = 0;     ///< James, Demaree & Wolf (1984): J(1-q)/(J(1-q)+q), q = mean item variance/σ²_EU; 0 where q > 1.
    double rStarWgJ = 0; ///< Lindell, Brandt & Whitney (1999): 1 - q; may be negative.
    double admJ = 0;     ///< Burke, Finkelstein & Dusig (1999): mean over items of the mean absolute deviation from the item mean.
};

/// Empty for fewer than two persons, no items, or fewer than two steps.
std::optional<Agreement> agreementOf(const Ratings& ratings, int steps);

/// r_wg of one item: 1 - s²/σ²_EU, 0 where negative. Empty for fewer than two persons.
std::optional<double> rwg(std::span<const double> values, int steps);

} // namespace leerspiegel::statistics
