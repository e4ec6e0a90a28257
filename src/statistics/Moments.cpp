// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Moments.h"

#include <cmath>

namespace leerspiegel::statistics {

void Moments::add(double value)
{
    ++m_n;
    const double before = value - m_mean;
    m_mean += before / static_cast<double>(m_n);
    m_squares += before * (value - m_mean);
}

Moments Moments::of(std::int64_t n, double mean, double sd)
{
    Moments moments;
    moments.m_n = n;
    moments.m_mean = mean;
    moments.m_squares = n < 2 ? 0 : sd * sd * static_cast<double>(n - 1);
    return moments;
}

std::optional<double> Moments::sd() const
{
    return m_n < 2 ? std::nullopt : std::optional<double>(std::sqrt(m_squares / static_cast<double>(m_n - 1)));
}

std::optional<Interval> Moments::ci95() const
{
    const auto spread = sd();
    if (!spread) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(m_n);
    const double half = studentQuantile(0.975, n - 1) * *spread / std::sqrt(n);
    return Interval{m_mean - half, m_mean + half};
}

} // namespace leerspiegel::statistics
