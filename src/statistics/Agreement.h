// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace leerspiegel::statistics {

/// Answers of persons to the items of one scale, complete cases only: one row a person, all rows equally long.
using Ratings = std::vector<std::vector<double>>;

/// How one item was answered within a group.
struct ItemSpread
{
    double variance = 0;              ///< Unbiased.
    double meanAbsoluteDeviation = 0; ///< From the item's mean.
};

/// Within-group agreement over J items with A answer steps; σ²_EU = (A²-1)/12 is the variance of random answers.
struct Agreement
{
    /// James, Demaree & Wolf (1984): J(1-q)/(J(1-q)+q), q = mean item variance/σ²_EU, from 0 to 1; 0 where q > 1, for
    /// the formula has a pole there.
    double rwgJ = 0;
    double rStarWgJ = 0; ///< Lindell, Brandt & Whitney (1999): 1 - q, at most 1; may be negative.
    /// Burke, Finkelstein & Dusig (1999): mean over items of the mean absolute deviation from the item mean; units of
    /// the answer scale, 0 is full agreement.
    double admJ = 0;
};

/// Empty for fewer than two persons, no items, or fewer than two steps. All rows are complete; the caller leaves out
/// others.
std::optional<Agreement> agreementOf(const Ratings& ratings, int steps);
/// The same from the spread of each item over two or more persons.
std::optional<Agreement> agreementOf(std::span<const ItemSpread> items, int steps);

/// r_wg of one item (James, Demaree & Wolf 1984): 1 - s²/σ²_EU, from 0 to 1; 0 where s² > σ²_EU. Empty for fewer than
/// two persons or fewer than two steps.
std::optional<double> rwg(std::span<const double> values, int steps);

} // namespace leerspiegel::statistics
