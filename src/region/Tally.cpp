// SPDX-License-Identifier: EUPL-1.2
#include "region/Tally.h"

#include <cmath>

namespace leerspiegel::region {

namespace {

constexpr double tenth = 10;

double real(std::int64_t whole) { return static_cast<double>(whole); }

} // namespace

void Tally::add(std::int64_t tenths)
{
    ++m_n;
    m_sum += tenths;
    m_squares += tenths * tenths;
}

void Tally::add(const Tally& others)
{
    m_n += others.m_n;
    m_sum += others.m_sum;
    m_squares += others.m_squares;
}

double Tally::mean() const { return m_n == 0 ? 0 : real(m_sum) / real(m_n) / tenth; }

std::optional<double> Tally::sd() const
{
    if (m_n < 2) {
        return std::nullopt;
    }
    const auto spread = m_n * m_squares - m_sum * m_sum;
    return std::sqrt(real(spread) / real(m_n) / real(m_n - 1)) / tenth;
}

std::optional<statistics::Interval> Tally::ci95() const
{
    const auto spread = sd();
    if (!spread) {
        return std::nullopt;
    }
    const double half = statistics::studentQuantile(0.975, real(m_n - 1)) * *spread / std::sqrt(real(m_n));
    return statistics::Interval{mean() - half, mean() + half};
}

void PairTally::add(std::int64_t x, std::int64_t y)
{
    ++m_n;
    m_x += x;
    m_y += y;
    m_xx += x * x;
    m_yy += y * y;
    m_xy += x * y;
}

std::optional<double> PairTally::correlation() const
{
    const auto ofX = m_n * m_xx - m_x * m_x;
    const auto ofY = m_n * m_yy - m_y * m_y;
    if (m_n < 3 || ofX <= 0 || ofY <= 0) {
        return std::nullopt;
    }
    return real(m_n * m_xy - m_x * m_y) / std::sqrt(real(ofX)) / std::sqrt(real(ofY));
}

void VarianceTally::add(int n, std::int64_t mean, std::int64_t sd)
{
    ++m_firms;
    m_people += n;
    m_sizes += std::int64_t{n} * n;
    m_total += n * mean;
    m_square += n * mean * mean;
    m_within += (n - 1) * sd * sd;
}

std::optional<VarianceTally::Shares> VarianceTally::shares() const
{
    if (m_firms < 2) {
        return std::nullopt;
    }
    const double firms = real(m_firms);
    const double people = real(m_people);
    Shares result;
    result.msb = (real(m_square) - real(m_total) * real(m_total) / people) / (firms - 1) / (tenth * tenth);
    result.msw = real(m_within) / (people - firms) / (tenth * tenth);
    result.kBar = (people - real(m_sizes) / people) / (firms - 1);
    const double all = result.msb + (result.kBar - 1) * result.msw;
    if (all > 0) {
        result.icc1 = (result.msb - result.msw) / all;
    }
    return result;
}

} // namespace leerspiegel::region
