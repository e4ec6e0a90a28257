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

/// Welch's test of two means.
struct Difference
{
    double difference = 0; ///< second - first
    double t = 0;
    double df = 0;         ///< Welch–Satterthwaite
    double low = 0;        ///< 95 % interval of the difference
    double high = 0;
    bool greaterThanChance = false;
};
/// Empty when a group has fewer than two, or there is no variance at all.
std::optional<Difference> welch(const GroupMean& first, const GroupMean& second, double planned = 18);

/// Cohen's d with the pooled SD; empty when there is no variance or fewer than two in a group.
std::optional<double> cohensD(const GroupMean& first, const GroupMean& second);

/// Reliable change of one person or company form (Jacobson & Truax 1991): (x2 - x1)/(√2·SEM). |RC| > 1.96 is more than chance.
double reliableChange(double first, double second);

} // namespace leerspiegel::statistics
