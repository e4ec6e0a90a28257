// SPDX-License-Identifier: EUPL-1.2
#include "statistics/ProfileMatch.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace leerspiegel::statistics {

namespace {

/// The values of one profile on the shared axes.
struct Side
{
    std::vector<double> values;
    double mean = 0;
    double sd = 0; ///< Of a population; exactly 0 for a flat profile.

    void finish()
    {
        const auto k = static_cast<double>(values.size());
        for (const double value : values) {
            mean += value / k;
        }
        const auto [least, most] = std::ranges::minmax(values);
        if (least == most) {
            mean = least;
            return;
        }
        double squares = 0;
        for (const double value : values) {
            squares += (value - mean) * (value - mean);
        }
        sd = std::sqrt(squares / k);
    }
};

/// Σ(x - centreOfX)(y - centreOfY)
double products(const Side& x, const Side& y, double centreOfX, double centreOfY)
{
    double sum = 0;
    for (std::size_t axis = 0; axis < x.values.size(); ++axis) {
        sum += (x.values[axis] - centreOfX) * (y.values[axis] - centreOfY);
    }
    return sum;
}

ProfileMatch matchOf(const Side& x, const Side& y)
{
    const auto k = static_cast<double>(x.values.size());
    ProfileMatch match;
    match.axes = static_cast<int>(x.values.size());
    for (std::size_t axis = 0; axis < x.values.size(); ++axis) {
        const double apart = x.values[axis] - y.values[axis];
        match.squaredDistance += apart * apart;
        match.meanAbsolute += std::abs(apart) / k;
    }
    match.rootMeanSquare = std::sqrt(match.squaredDistance / k);
    match.elevation = k * (x.mean - y.mean) * (x.mean - y.mean);
    match.scatter = k * (x.sd - y.sd) * (x.sd - y.sd);
    if (x.sd > 0 && y.sd > 0) {
        match.correlation = std::clamp(products(x, y, x.mean, y.mean) / (k * x.sd * y.sd), -1.0, 1.0);
        match.shape = 2 * k * x.sd * y.sd * (1 - *match.correlation);
    }
    const double middle = (x.mean + y.mean) / 2;
    const double spread = products(x, x, middle, middle) + products(y, y, middle, middle);
    if (spread > 0) {
        match.doubleEntryIcc = std::clamp(2 * products(x, y, middle, middle) / spread, -1.0, 1.0);
    }
    return match;
}

} // namespace

std::optional<ProfileMatch> profileMatch(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y)
{
    if (x.size() != y.size()) {
        return std::nullopt;
    }
    Side one;
    Side other;
    for (std::size_t axis = 0; axis < x.size(); ++axis) {
        if (x[axis] && y[axis]) {
            one.values.push_back(*x[axis]);
            other.values.push_back(*y[axis]);
        }
    }
    if (one.values.empty()) {
        return std::nullopt;
    }
    one.finish();
    other.finish();
    return matchOf(one, other);
}

} // namespace leerspiegel::statistics
