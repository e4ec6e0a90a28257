// SPDX-License-Identifier: EUPL-1.2
#include "region/MinimumCut.h"

#include <algorithm>
#include <numeric>

namespace leerspiegel::region {

namespace {

using Nodes = std::vector<std::size_t>;
using Weights = std::vector<std::vector<std::int64_t>>;

/// The nodes that hang together with others, piece by piece.
std::vector<Nodes> piecesOf(std::size_t nodes, const std::vector<Edge>& edges)
{
    Nodes piece(nodes);
    std::iota(piece.begin(), piece.end(), 0);
    for (const auto& edge : edges) {
        const auto from = piece[edge.one];
        std::ranges::replace(piece, from, piece[edge.other]);
    }
    std::vector<Nodes> pieces(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        pieces[piece[node]].push_back(node);
    }
    std::erase_if(pieces, [](const Nodes& members) { return members.size() < 2; });
    return pieces;
}

/// One piece; nodes that were merged are remembered by the node that stands for them.
class Piece
{
public:
    Piece(Nodes left, Weights weights)
        : m_left(std::move(left))
        , m_weights(std::move(weights))
        , m_merged(m_weights.size())
    {
        for (const auto node : m_left) {
            m_merged[node] = {node};
        }
    }

    MinimumCut cut()
    {
        std::optional<MinimumCut> best;
        while (m_left.size() > 1) {
            auto found = phase();
            if (!best || found.firms < best->firms) {
                best = std::move(found);
            }
        }
        return *best;
    }

private:
    /// Takes the nodes in the order of their ties to those taken before; parts off the last and merges it with the one before.
    MinimumCut phase()
    {
        auto waiting = m_left;
        std::vector<std::int64_t> ties(m_weights.size(), 0);
        std::size_t before = 0;
        std::size_t last = 0;
        while (!waiting.empty()) {
            const auto next = std::ranges::max_element(waiting, {}, [&](std::size_t node) { return ties[node]; });
            before = last;
            last = *next;
            waiting.erase(next);
            for (const auto node : waiting) {
                ties[node] += m_weights[last][node];
            }
        }
        MinimumCut found{ties[last], std::vector<bool>(m_weights.size(), false)};
        for (const auto node : m_merged[last]) {
            found.side[node] = true;
        }
        merge(last, before);
        return found;
    }

    void merge(std::size_t gone, std::size_t kept)
    {
        for (const auto node : m_left) {
            m_weights[kept][node] += m_weights[gone][node];
            m_weights[node][kept] = m_weights[kept][node];
        }
        m_merged[kept].insert(m_merged[kept].end(), m_merged[gone].begin(), m_merged[gone].end());
        std::erase(m_left, gone);
    }

    Nodes m_left;
    Weights m_weights;
    std::vector<Nodes> m_merged;
};

} // namespace

std::optional<MinimumCut> minimumCut(std::size_t nodes, const std::vector<Edge>& edges)
{
    Weights weights(nodes, std::vector<std::int64_t>(nodes, 0));
    for (const auto& edge : edges) {
        weights[edge.one][edge.other] += edge.firms;
        weights[edge.other][edge.one] += edge.firms;
    }
    std::optional<MinimumCut> best;
    for (auto& piece : piecesOf(nodes, edges)) {
        auto cut = Piece(std::move(piece), weights).cut();
        if (!best || cut.firms < best->firms) {
            best = std::move(cut);
        }
    }
    return best;
}

} // namespace leerspiegel::region
