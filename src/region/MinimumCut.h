// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace leerspiegel::region {

/// Firms that lie in the row `one` and the column `other` of a table, as an edge between two nodes.
struct Edge
{
    std::size_t one = 0;
    std::size_t other = 0;
    std::int64_t firms = 0;
};

struct MinimumCut
{
    std::int64_t firms = 0;
    std::vector<bool> side; ///< For each node, whether it lies on the first side.
};

/// The cheapest way to part nodes that hang together (Stoer & Wagner 1997). Nodes of several pieces: the cheapest over all
/// pieces of two nodes or more. Empty when there is no edge.
///
/// Why: when the sums of the rows and of the columns of a table are known, everything that follows from them is a_i + b_j
/// over the cells. It vanishes on all cells but those of a cut, so the fewest firms that any sum or difference of the
/// published figures can rest on is the weight of the minimum cut.
std::optional<MinimumCut> minimumCut(std::size_t nodes, const std::vector<Edge>& edges);

} // namespace leerspiegel::region
