// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Change.h"

#include "statistics/Summary.h"

#include <cmath>

namespace leerspiegel::statistics {

double noiseOfGap(int companyRespondents, double halfWidth)
{
    const double error = halfWidth / 1.96;
    return 1.96 * std::sqrt(standardErrorOfMeasurement * standardErrorOfMeasurement / companyRespondents + error * error);
}

GapBand gapBand(double gap, double noise)
{
    const double size = std::abs(gap);
    if (size < 10) {
        return GapBand::FindEachOther;
    }
    return size >= 20 && size > noise ? GapBand::ConversationStarts : GapBand::SmallDifference;
}

std::optional<Difference> observedWelch(const GroupMean& first, const GroupMean& second)
{
    if (first.n < 2 || second.n < 2) {
        return std::nullopt;
    }
    const double a = first.sd * first.sd / first.n;
    const double b = second.sd * second.sd / second.n;
    if (a + b <= 0) {
        return std::nullopt;
    }
    Difference result;
    result.difference = second.mean - first.mean;
    result.t = result.difference / std::sqrt(a + b);
    const double share = a / (a + b);
    result.df = 1 / (share * share / (first.n - 1) + (1 - share) * (1 - share) / (second.n - 1));
    const double quantile = studentQuantile(0.975, result.df);
    result.low = result.difference - quantile * std::sqrt(a + b);
    result.high = result.difference + quantile * std::sqrt(a + b);
    result.greaterThanChance = std::abs(result.t) > quantile;
    return result;
}

std::optional<Difference> welch(const GroupMean& first, const GroupMean& second, double planned)
{
    if (first.n >= leastForObservedSpread && second.n >= leastForObservedSpread) {
        return observedWelch(first, second);
    }
    return observedWelch({first.mean, planned, first.n}, {second.mean, planned, second.n});
}

std::optional<double> cohensD(const GroupMean& first, const GroupMean& second)
{
    if (first.n < 2 || second.n < 2) {
        return std::nullopt;
    }
    const double pooled = ((first.n - 1) * first.sd * first.sd + (second.n - 1) * second.sd * second.sd) / (first.n + second.n - 2);
    return pooled > 0 ? std::optional<double>((second.mean - first.mean) / std::sqrt(pooled)) : std::nullopt;
}

double errorOfMeasurement(double sd, double reliability) { return sd * std::sqrt(1 - reliability); }

double reliableChange(double first, double second, double sem) { return (second - first) / (std::sqrt(2.0) * sem); }

} // namespace leerspiegel::statistics
