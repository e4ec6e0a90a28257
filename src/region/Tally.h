// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/Summary.h"

#include <cstdint>
#include <optional>

namespace leerspiegel::region {

/// Number, sum and sum of squares of firms' values in whole tenths. The sums are exact, so that the order in which firms come
/// changes no digit. Good for a million firms with values up to 100.
class Tally
{
public:
    void add(std::int64_t tenths);
    void add(const Tally& others);

    std::int64_t n() const { return m_n; }
    double mean() const; ///< 0 when there is none.
    /// Unbiased; empty below two values.
    std::optional<double> sd() const;
    /// Plain 95 % t-interval; empty below two values.
    std::optional<statistics::Interval> ci95() const;

private:
    std::int64_t m_n = 0;
    std::int64_t m_sum = 0;
    std::int64_t m_squares = 0;
};

/// Two values of each firm, for their correlation.
class PairTally
{
public:
    void add(std::int64_t x, std::int64_t y);
    std::int64_t n() const { return m_n; }
    /// Pearson's r; empty below three firms or when one of the two does not vary.
    std::optional<double> correlation() const;

private:
    std::int64_t m_n = 0;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
    std::int64_t m_xx = 0;
    std::int64_t m_yy = 0;
    std::int64_t m_xy = 0;
};

/// n, mean and SD of each firm's people, for the share of the variance that lies between firms.
class VarianceTally
{
public:
    /// Mean and SD in tenths; n at least 2.
    void add(int n, std::int64_t mean, std::int64_t sd);
    std::int64_t firms() const { return m_firms; }
    std::int64_t people() const { return m_people; }

    struct Shares
    {
        double msb = 0;
        double msw = 0;
        double kBar = 0;
        std::optional<double> icc1; ///< Empty when nobody differs from anybody.
    };
    /// One-way random effects from the aggregates: MSB = Σn(x̄ - x̄̄)²/(G-1), MSW = Σ(n-1)s²/(N-G), k̄ = (N - Σn²/N)/(G-1),
    /// ICC(1) = (MSB-MSW)/(MSB+(k̄-1)MSW). Empty for fewer than two firms.
    std::optional<Shares> shares() const;

private:
    std::int64_t m_firms = 0;
    std::int64_t m_people = 0;
    std::int64_t m_sizes = 0;  ///< Σn²
    std::int64_t m_total = 0;  ///< Σn·mean
    std::int64_t m_square = 0; ///< Σn·mean²
    std::int64_t m_within = 0; ///< Σ(n-1)·sd²
};

} // namespace leerspiegel::region
