// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

namespace leerspiegel::statistics {

/// Unbiased covariances of the items of one scale over the complete cases. Symmetric.
class Covariances
{
public:
    Covariances() = default;
    explicit Covariances(std::size_t items)
        : m_items(items)
        , m_values(items * items)
    {
    }
    std::size_t items() const { return m_items; }
    double at(std::size_t row, std::size_t column) const { return m_values[row * m_items + column]; }
    void set(std::size_t row, std::size_t column, double value)
    {
        m_values[row * m_items + column] = value;
        m_values[column * m_items + row] = value;
    }

private:
    std::size_t m_items = 0;
    std::vector<double> m_values;
};

/// From rows that are all complete and equally long; no items when there are fewer than two rows.
Covariances covariancesOf(const std::vector<std::vector<double>>& rows);

/// Cronbach (1951): k/(k-1)·(1 - Σ variances of items/variance of their sum); at most 1, may be negative.
/// Empty for fewer than two items or when the sum does not vary.
std::optional<double> alpha(const Covariances& covariances);

/// α of the standardised items: k·r̄/(1 + (k-1)·r̄) with r̄ the mean correlation; at most 1, may be negative. Empty for
/// fewer than two items, when an item does not vary, or when the standardised sum does not.
std::optional<double> standardisedAlpha(const Covariances& covariances);

/// For each item the correlation with the sum of the other items, from -1 to 1. Empty where the item or the rest does
/// not vary, and for a single item.
std::vector<std::optional<double>> itemRestCorrelations(const Covariances& covariances);

/// A one-factor model of the correlations R ≈ λλ' + diag(ψ).
struct OneFactorModel
{
    std::vector<double> loadings;     ///< λ, standardised; the sum is not negative.
    std::vector<double> uniquenesses; ///< ψ, from leastUniqueness to 1.
};

/// Kept away from 0 (a Heywood case), as factor analysis programs do.
inline constexpr double leastUniqueness = 0.005;

/// Maximum likelihood (Jöreskog 1967; Lawley & Maxwell 1971): minimises ln|Σ| + tr(RΣ⁻¹). Small samples have several
/// minima; the search begins at many places (two, with more than 20 items) and the lowest counts. Empty for fewer than
/// three items, when an item does not vary, when the correlations are singular, or when no minimum is reached.
std::optional<OneFactorModel> oneFactor(const Covariances& covariances);

/// McDonald (1999) ω total: (Σλᵢsᵢ)²/((Σλᵢsᵢ)² + Σψᵢsᵢ²) with sᵢ the SD of item i, from 0 to 1. Empty where oneFactor()
/// is.
std::optional<double> omegaTotal(const Covariances& covariances);

} // namespace leerspiegel::statistics
