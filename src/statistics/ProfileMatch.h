// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>

namespace leerspiegel::statistics {

/// How alike two profiles of k axes are, x and y. SDs are those of a population (divided by k).
struct ProfileMatch
{
    int axes = 0; ///< k: axes on which both have a value.

    /// Cronbach & Gleser (1953): D² = Σ(x - y)² = elevation + scatter + shape; squared units, from 0.
    double squaredDistance = 0;
    double elevation = 0; ///< k(x̄ - ȳ)²: one profile lies higher.
    double scatter = 0;   ///< k(s_x - s_y)²: one profile is more uneven.
    double shape = 0;     ///< 2k·s_x·s_y(1 - r): the peaks lie elsewhere.

    double rootMeanSquare = 0; ///< RMSD = √(D²/k); units of the axes.
    double meanAbsolute = 0;   ///< MAD = Σ|x - y|/k; units of the axes.

    /// Pearson's r, from -1 to 1: alike in pattern, whatever the level. Empty when one profile is flat.
    std::optional<double> correlation;
    /// Double-entry intraclass correlation (Furr 2010), 2Σ(x - M)(y - M)/(Σ(x - M)² + Σ(y - M)²) with M = (x̄ + ȳ)/2,
    /// from -1 to 1: alike in pattern and level. Empty when all values of both are the same.
    std::optional<double> doubleEntryIcc;
};

/// Only axes on which both have a value count. Empty when there is none, or when the profiles are not equally long.
std::optional<ProfileMatch> profileMatch(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y);

} // namespace leerspiegel::statistics
