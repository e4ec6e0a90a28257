// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/Summary.h"

#include <cstdint>
#include <optional>

namespace leerspiegel::statistics {

/// Number, mean and sum of squared deviations of values that come one by one and are not kept.
/// Updated by Welford (1962), so that a mean that is large beside the spread costs no digits.
class Moments
{
public:
    /// `value` is finite; a missing value is left out by the caller.
    void add(double value);
    /// From stored figures: `sd` is the unbiased SD, from 0; it does not count for fewer than two values.
    static Moments of(std::int64_t n, double mean, double sd);

    std::int64_t n() const { return m_n; }
    /// Empty when nothing was added.
    std::optional<double> mean() const { return m_n > 0 ? std::optional<double>(m_mean) : std::nullopt; }
    /// Σ(x - x̄)²; 0 below two values.
    double squares() const { return m_squares; }
    /// Unbiased, s = √(Σ(x - x̄)²/(n - 1)); empty below two values.
    std::optional<double> sd() const;
    /// Plain 95 % t-interval, x̄ ± t(.975, n-1)·s/√n; empty below two values.
    std::optional<Interval> ci95() const;

private:
    std::int64_t m_n = 0;
    double m_mean = 0;
    double m_squares = 0;
};

} // namespace leerspiegel::statistics
