// SPDX-License-Identifier: EUPL-1.2
#include "statistics/ItemTables.h"

#include <algorithm>
#include <cmath>
#include <iterator>

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

void StepCounts::add(std::span<const std::int32_t> row, int steps)
{
    ++m_n;
    const auto width = static_cast<std::size_t>(steps);
    if (m_counts.empty()) {
        std::ranges::transform(row, std::back_inserter(m_rows), [](auto step) { return static_cast<std::uint8_t>(step); });
        if (m_rows.size() >= row.size() * width * sizeof(std::uint32_t)) {
            m_counts = counts(width);
            m_rows = {};
        }
        return;
    }
    for (std::size_t item = 0; item < row.size(); ++item) {
        ++m_counts[item * width + static_cast<std::size_t>(row[item])];
    }
}

std::vector<std::uint32_t> StepCounts::counts(std::size_t steps) const
{
    if (!m_counts.empty() || m_n == 0) {
        return m_counts;
    }
    const auto items = m_rows.size() / static_cast<std::size_t>(m_n);
    std::vector<std::uint32_t> result(items * steps);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        ++result[at % items * steps + m_rows[at]];
    }
    return result;
}

std::optional<Agreement> StepCounts::agreement(int steps) const
{
    if (m_n < 2) {
        return std::nullopt;
    }
    const auto width = static_cast<std::size_t>(steps);
    const auto table = counts(width);
    std::vector<ItemSpread> spreads;
    for (std::size_t first = 0; first < table.size(); first += width) {
        spreads.push_back(spreadOf(std::span(table).subspan(first, width), static_cast<double>(m_n)));
    }
    return agreementOf(spreads, steps);
}

} // namespace leerspiegel::statistics
