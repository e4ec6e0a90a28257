// SPDX-License-Identifier: EUPL-1.2
#include "statistics/ItemTables.h"

#include <cmath>

namespace leerspiegel::statistics {

namespace {

std::int64_t product(std::span<const std::int32_t> one, std::span<const std::int32_t> other)
{
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < one.size(); ++row) {
        sum += std::int64_t{one[row]} * other[row];
    }
    return sum;
}

ItemSpread spreadOf(std::span<const std::uint32_t> counts, double n)
{
    double sum = 0;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        sum += static_cast<double>(counts[step]) * static_cast<double>(step);
    }
    const double mean = sum / n;
    ItemSpread spread;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        const double away = static_cast<double>(step) - mean;
        spread.variance += counts[step] * away * away / (n - 1);
        spread.meanAbsoluteDeviation += counts[step] * std::abs(away) / n;
    }
    return spread;
}

} // namespace

CrossProducts::CrossProducts(std::size_t items)
    : m_items(items)
    , m_sums(items)
    , m_products(items * items)
{
}

void CrossProducts::add(StepColumns columns)
{
    if (columns.empty()) {
        return;
    }
    m_n += static_cast<std::int64_t>(columns.front().size());
    for (std::size_t i = 0; i < m_items; ++i) {
        for (const auto step : columns[i]) {
            m_sums[i] += step;
        }
        for (std::size_t j = i; j < m_items; ++j) {
            m_products[i * m_items + j] += product(columns[i], columns[j]);
        }
    }
}

Covariances CrossProducts::covariances() const
{
    if (m_n < 2) {
        return {};
    }
    Covariances result(m_items);
    const auto n = static_cast<double>(m_n);
    for (std::size_t i = 0; i < m_items; ++i) {
        for (std::size_t j = i; j < m_items; ++j) {
            // Centred on the nearest whole numbers first, exactly; what is left to subtract is at most half of the sum.
            const std::int64_t a = std::llround(static_cast<double>(m_sums[i]) / n);
            const std::int64_t b = std::llround(static_cast<double>(m_sums[j]) / n);
            const std::int64_t centred = m_products[i * m_items + j] - a * m_sums[j] - b * m_sums[i] + m_n * a * b;
            const auto left = static_cast<double>(m_sums[i] - m_n * a) * static_cast<double>(m_sums[j] - m_n * b) / n;
            result.set(i, j, (static_cast<double>(centred) - left) / (n - 1));
        }
    }
    return result;
}

StepCounts::StepCounts(std::size_t items, int steps)
    : m_items(items)
    , m_steps(steps)
{
}

void StepCounts::add(std::span<const std::int32_t> row)
{
    const auto steps = static_cast<std::size_t>(m_steps);
    if (m_counts.empty()) {
        m_counts.resize(m_items * steps);
    }
    ++m_n;
    for (std::size_t item = 0; item < m_items; ++item) {
        ++m_counts[item * steps + static_cast<std::size_t>(row[item])];
    }
}

std::optional<Agreement> StepCounts::agreement() const
{
    if (m_n < 2) {
        return std::nullopt;
    }
    const auto steps = static_cast<std::size_t>(m_steps);
    std::vector<ItemSpread> spreads;
    for (std::size_t item = 0; item < m_items; ++item) {
        spreads.push_back(spreadOf(std::span(m_counts).subspan(item * steps, steps), static_cast<double>(m_n)));
    }
    return agreementOf(spreads, m_steps);
}

} // namespace leerspiegel::statistics
