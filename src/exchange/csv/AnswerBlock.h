// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/csv/AnswerReader.h"
#include "scoring/ScoringPlan.h"

#include <span>
#include <vector>

namespace leerspiegel::exchange {

/// Answers of some rows turned into columns, as scoring and statistics take them.
class AnswerBlock
{
public:
    static constexpr std::size_t mostRows = 2048;

    explicit AnswerBlock(std::size_t items)
        : m_columns(items, std::vector<scoring::Cell>(mostRows))
    {
        for (const auto& column : m_columns) {
            m_pointers.push_back(column.data());
        }
    }
    /// Not when it is full.
    void add(const AnswerReader::Row& row)
    {
        for (std::size_t item = 0; item < m_columns.size(); ++item) {
            m_columns[item][m_rows] = row.values[item];
        }
        ++m_rows;
    }
    bool isFull() const { return m_rows == mostRows; }
    void clear() { m_rows = 0; }
    std::size_t rows() const { return m_rows; }
    scoring::Cell cell(std::size_t item, std::size_t row) const { return m_columns[item][row]; }
    std::span<const scoring::Cell* const> columns() const { return m_pointers; }

private:
    std::vector<std::vector<scoring::Cell>> m_columns;
    std::vector<const scoring::Cell*> m_pointers;
    std::size_t m_rows = 0;
};

} // namespace leerspiegel::exchange
