// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

namespace leerspiegel::statistics {

/// How far employees and company lie apart on one axis, in words (docs/scoring.md).
enum class GapBand {
    FindEachOther,      ///< |gap| < 10 points.
    SmallDifference,    ///< 10 up to 20, or larger but within its own noise.
    ConversationStarts, ///< At least 20 and more than its own noise.
};

/// Standard error of measurement of one company form, points of 100: 18·√(1-.75).
inline constexpr double standardErrorOfMeasurement = 9;

/// 1.96·√(SEM²/n_company + SE²) with SE = groupHalfWidth/1.96, points of 100. `companyRespondents` is at least 1.
double noiseOfGap(int companyRespondents, double groupHalfWidth);
GapBand gapBand(double gap, double noise);

/// One group's mean at one round.
struct GroupMean
{
    double mean = 0;
    double sd = 0; ///< Observed; replaced by the planning SD in both rounds when either n is below 10.
    int n = 0;
};

/// Welch's (1947) test of two means and the 95 % interval of their difference, in the units of the means.
struct Difference
{
    double difference = 0; ///< second - first
    double t = 0;          ///< difference/√(s₁²/n₁ + s₂²/n₂)
    double df = 0;         ///< Welch–Satterthwaite: (a + b)²/(a²/(n₁ - 1) + b²/(n₂ - 1)) with a = s₁²/n₁, b = s₂²/n₂
    double low = 0;        ///< difference - t(.975, df)·√(a + b)
    double high = 0;
    bool greaterThanChance = false; ///< |t| > t(.975, df)
};
/// From the observed SDs. Empty when a group has fewer than two, or there is no variance at all.
std::optional<Difference> observedWelch(const GroupMean& first, const GroupMean& second);
/// The same for two rounds of one firm: when either n is below 10, both rounds have the SD `planned`.
std::optional<Difference> welch(const GroupMean& first, const GroupMean& second, double planned = 18);

/// Cohen's (1988) d = (second - first)/s with the pooled SD, s² = ((n₁ - 1)s₁² + (n₂ - 1)s₂²)/(n₁ + n₂ - 2); in SDs,
/// any size. Empty when there is no variance or fewer than two in a group.
std::optional<double> cohensD(const GroupMean& first, const GroupMean& second);

/// SEM = s·√(1 - r_xx): standard error of measurement in the unit of `sd`; `reliability` from 0 to 1.
double errorOfMeasurement(double sd, double reliability);

/// Reliable change of one person or company form (Jacobson & Truax 1991): (x₂ - x₁)/(√2·SEM). |RC| > 1.96 is more than
/// chance. `sem` is above 0, in the unit of the scores; without it the planning constant, points of 100.
double reliableChange(double first, double second, double sem = standardErrorOfMeasurement);

} // namespace leerspiegel::statistics
