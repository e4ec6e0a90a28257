// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Simplex.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::grouppicture {

namespace {

constexpr double nothing = 1e-9;
constexpr int mostSteps = 20'000; // never met; what is found until then is feasible, only perhaps not the most

} // namespace

// Rows read: sum - a·y = 0, with the sums as the first basis, all at 0.
Simplex::Simplex(std::size_t rows)
    : m_rows(rows)
    , m_gains(rows, 0)
    , m_bounds(rows)
    , m_atMost(rows, false)
    , m_values(rows, 0)
{
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<double> unit(rows, 0);
        unit[row] = 1;
        m_columns.push_back(std::move(unit));
        m_basis.push_back(row);
    }
}

void Simplex::limitRow(std::size_t row, double lowest, double highest) { m_bounds[row] = {lowest, highest}; }

void Simplex::addColumn(const std::vector<double>& column, double most, double gain)
{
    m_columns.emplace_back();
    std::ranges::transform(column, std::back_inserter(m_columns.back()), [](double value) { return -value; });
    m_gains.push_back(gain);
    m_bounds.push_back({0, most});
    m_atMost.push_back(false);
}

std::size_t Simplex::entering() const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const bool gains = m_atMost[column] ? m_gains[column] < -nothing : m_gains[column] > nothing;
        const bool fixed = m_bounds[column].highest - m_bounds[column].lowest < nothing;
        if (gains && !fixed && std::ranges::find(m_basis, column) == m_basis.end()) {
            return column;
        }
    }
    return m_columns.size();
}

Simplex::Step Simplex::stepOf(std::size_t column, double direction) const
{
    Step step{m_bounds[column].highest - m_bounds[column].lowest, m_rows};
    for (std::size_t row = 0; row < m_rows; ++row) {
        const double change = -m_columns[column][row] * direction;
        if (std::abs(change) < nothing) {
            continue;
        }
        const auto& bounds = m_bounds[m_basis[row]];
        const double space = change > 0 ? bounds.highest - m_values[row] : m_values[row] - bounds.lowest;
        const double length = std::max(0.0, space) / std::abs(change);
        const bool earlier = step.row == m_rows || m_basis[row] < m_basis[step.row];
        if (length < step.length - nothing || (length <= step.length + nothing && earlier)) {
            step = {std::min(length, step.length), row};
        }
    }
    return step;
}

void Simplex::pivot(std::size_t row, std::size_t column)
{
    const double divisor = m_columns[column][row];
    for (auto& other : m_columns) {
        other[row] /= divisor;
    }
    const auto pivots = m_columns[column];
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const double part = m_columns[at][row];
        if (part == 0) {
            continue;
        }
        for (std::size_t below = 0; below < m_rows; ++below) {
            m_columns[at][below] -= below == row ? 0 : part * pivots[below];
        }
    }
    const double gain = m_gains[column];
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        m_gains[at] -= gain * m_columns[at][row];
    }
}

void Simplex::move(std::size_t column, double direction, const Step& step)
{
    m_total += m_gains[column] * direction * step.length;
    for (std::size_t row = 0; row < m_rows; ++row) {
        m_values[row] -= m_columns[column][row] * direction * step.length;
    }
    if (step.row == m_rows) {
        m_atMost[column] = !m_atMost[column];
        return;
    }
    const auto leaving = m_basis[step.row];
    const double change = -m_columns[column][step.row] * direction;
    m_atMost[leaving] = change > 0;
    const double start = m_atMost[column] ? m_bounds[column].highest : m_bounds[column].lowest;
    m_basis[step.row] = column;
    m_values[step.row] = start + direction * step.length;
    m_atMost[column] = false;
    pivot(step.row, column);
}

double Simplex::maximise()
{
    for (int step = 0; step < mostSteps; ++step) {
        const auto column = entering();
        if (column == m_columns.size()) {
            break;
        }
        const double direction = m_atMost[column] ? -1 : 1;
        move(column, direction, stepOf(column, direction));
    }
    return m_total;
}

} // namespace leerspiegel::grouppicture
