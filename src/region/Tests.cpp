// SPDX-License-Identifier: EUPL-1.2
#include "region/Tests.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace leerspiegel::region {

namespace {

std::optional<Test> studentTest(double t, double df)
{
    if (!std::isfinite(t) || df <= 0) {
        return std::nullopt;
    }
    const double tail = boost::math::cdf(boost::math::complement(boost::math::students_t(df), std::abs(t)));
    return Test{t, 1, df, 2 * tail, false};
}

} // namespace

std::optional<Test> welchOneWay(std::span<const Tally> groups)
{
    const bool fit = std::ranges::all_of(groups, [](const Tally& group) { return group.n() >= 2 && group.sd().value_or(0) > 0; });
    if (groups.size() < 2 || !fit) {
        return std::nullopt;
    }
    const auto weightOf = [](const Tally& group) { return static_cast<double>(group.n()) / (*group.sd() * *group.sd()); };
    double weights = 0;
    double mean = 0;
    for (const auto& group : groups) {
        weights += weightOf(group);
        mean += weightOf(group) * group.mean();
    }
    mean /= weights;
    const auto k = static_cast<double>(groups.size());
    double between = 0;
    double unevenness = 0;
    for (const auto& group : groups) {
        between += weightOf(group) * (group.mean() - mean) * (group.mean() - mean);
        const double left = 1 - weightOf(group) / weights;
        unevenness += left * left / static_cast<double>(group.n() - 1);
    }
    Test test;
    test.statistic = between / (k - 1) / (1 + 2 * (k - 2) / (k * k - 1) * unevenness);
    test.df1 = k - 1;
    test.df2 = (k * k - 1) / (3 * unevenness);
    test.p = boost::math::cdf(boost::math::complement(boost::math::fisher_f(test.df1, test.df2), test.statistic));
    return test;
}

std::optional<Test> awayFromZero(const Tally& values)
{
    const auto sd = values.sd();
    if (!sd || *sd <= 0) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(values.n());
    return studentTest(values.mean() / (*sd / std::sqrt(n)), n - 1);
}

std::optional<Test> awayFromZero(double r, std::int64_t n)
{
    if (n < 3 || std::abs(r) >= 1) {
        return std::nullopt;
    }
    const auto df = static_cast<double>(n - 2);
    return studentTest(r * std::sqrt(df / (1 - r * r)), df);
}

} // namespace leerspiegel::region
