// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>

namespace leerspiegel::statistics {

/// An interval [low, high].
struct Interval
{
    double low = 0;
    double high = 0;
};

/// Mean and spread of the values there are. `sd` is the unbiased standard deviation (n - 1), empty below two values;
/// `ci95` is the plain 95 % t-interval, mean ± t(.975, n-1)·s/√n, empty below two values.
struct Summary
{
    int n = 0;
    double mean = 0; ///< 0 when n is 0.
    std::optional<double> sd;
    std::optional<Interval> ci95;
};
/// Missing values are left out by the caller. Computed in two passes, so that large means cost no digits.
Summary summarise(std::span<const double> values);

/// t(p, df) of Student's distribution (Boost.Math). `df` above 0, `p` between 0 and 1.
double studentQuantile(double p, double df);

/// Planning constants until a pilot replaces them: SD of a scale between persons, reliability of a scale, and for how
/// few people the observed spread is not used (it would tell about single persons).
inline constexpr double planningSd = 18; // points of 100
inline constexpr double planningReliability = 0.75;
inline constexpr int leastForObservedSpread = 10;

/// Half the width of the 95 % interval of a group's mean in a firm with `invited` people, in the unit of `sd`:
/// t(.975, n-1)·√(s²/n·((1-ρ) + ρ(1 - n/N))): measurement error stays when everyone has answered. For n < 10 with
/// 1.96 and the planning SD `planned`. `n` is at least 1; `invited` below n counts as n.
double groupHalfWidth(int n, int invited, std::optional<double> sd, double planned = planningSd);

} // namespace leerspiegel::statistics
