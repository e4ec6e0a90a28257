// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace leerspiegel::region {

/// No figure rests on fewer firms, nor does any sum or difference of figures.
inline constexpr std::int64_t leastFirms = 10;

/// Firms by two background variables: rows and columns, all rows equally long.
using FirmTable = std::vector<std::vector<std::int64_t>>;

/// Categories that are shown as one; each list is in order.
using Parts = std::vector<std::vector<std::size_t>>;

/// How categories are joined: with a neighbour (sizes) or all small ones together (sectors).
enum class Joining { Neighbour, SmallOnes };

struct ShownParts
{
    Parts rows;
    Parts columns;
};

/// Joins categories until every row and every column that is shown holds ten firms and nothing that follows from the two
/// tables together rests on fewer (MinimumCut.h). Categories without firms are left out. Empty below ten firms.
std::optional<ShownParts> shownParts(const FirmTable& firms, Joining rows, Joining columns);

/// The cells of a table that are shown: in each row those of ten firms or more, the others joined to one of ten or more,
/// else the smallest joins them. A row below ten firms has none.
std::vector<Parts> shownCells(const FirmTable& firms);

/// A table of numbers with the sums of its columns.
struct ShownTable
{
    Parts columns;           ///< Answers that hold ten firms over all rows, small ones joined.
    std::vector<Parts> rows; ///< For each row the cells that are shown: lists of answers; none: only its sum. Empty: no rows.
};
/// First the sums of the columns, then of each row what may stand beside them; the smallest rows lose their cells first.
ShownTable shownTable(const FirmTable& firms);

/// Whether the sums of the columns may stand beside the shown cells: whether nothing that follows from both about the cells
/// that were joined rests on fewer than ten firms, not even on none.
bool mayShowColumnSums(const FirmTable& firms, const std::vector<Parts>& cells);

} // namespace leerspiegel::region
