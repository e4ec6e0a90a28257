// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/Agreement.h"
#include "statistics/Reliability.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leerspiegel::statistics {

/// Answers to the items of one scale as steps above the lowest, 0 … steps - 1, after reversal: one span an item, all
/// equally long, complete cases only.
using StepColumns = std::span<const std::span<const std::int32_t>>;

/// Sums and cross-products of the items of one scale over any number of complete cases; the rows are not kept.
/// The sums are whole numbers and therefore exact, whatever the order of the rows; memory is the square of the items.
class CrossProducts
{
public:
    explicit CrossProducts(std::size_t items);

    void add(StepColumns columns);
    std::int64_t n() const { return m_n; }
    /// Unbiased covariances. Empty (no items) below two cases.
    Covariances covariances() const;

private:
    std::size_t m_items;
    std::int64_t m_n = 0;
    std::vector<std::int64_t> m_sums;
    std::vector<std::int64_t> m_products; ///< Row by row; only on and above the diagonal.
};

/// How often each step of each item of one scale was chosen by the complete cases of one group. Takes at most one byte
/// for each answer, and never more than four for each step of each item.
class StepCounts
{
public:
    /// One complete case: `row[i]` is the step of item i, below `steps`; 2 to 256 steps. Every row of a group is
    /// equally long.
    void add(std::span<const std::int32_t> row, int steps);
    std::int64_t n() const { return m_n; }
    /// Empty as agreementOf() is.
    std::optional<Agreement> agreement(int steps) const;

private:
    std::vector<std::uint32_t> counts(std::size_t steps) const;

    std::int64_t m_n = 0;
    std::vector<std::uint8_t> m_rows;    ///< While the group is small: the cases themselves.
    std::vector<std::uint32_t> m_counts; ///< From then on: item by item.
};

} // namespace leerspiegel::statistics
