// SPDX-License-Identifier: EUPL-1.2
#include "region/Groups.h"

#include "region/MinimumCut.h"

#include <algorithm>
#include <numeric>

namespace leerspiegel::region {

namespace {

std::int64_t firmsIn(const std::vector<std::int64_t>& row, const std::vector<std::size_t>& columns)
{
    return std::accumulate(columns.begin(), columns.end(), std::int64_t{0},
                           [&](std::int64_t sum, std::size_t column) { return sum + row[column]; });
}

/// One side of a table while its categories are joined.
class SideParts
{
public:
    SideParts(std::vector<std::int64_t> firms, Joining joining)
        : m_firms(std::move(firms))
        , m_joining(joining)
    {
        for (std::size_t category = 0; category < m_firms.size(); ++category) {
            if (m_firms[category] > 0) {
                m_parts.push_back({category});
            }
        }
    }

    const Parts& parts() const { return m_parts; }
    std::int64_t firmsOf(std::size_t part) const { return firmsIn(m_firms, m_parts[part]); }
    /// The part with fewest firms among `among`; of equals the last.
    std::size_t smallest(const std::vector<std::size_t>& among) const
    {
        return *std::ranges::min_element(among.rbegin(), among.rend(), {}, [&](std::size_t part) { return firmsOf(part); });
    }
    std::vector<std::size_t> all() const
    {
        std::vector<std::size_t> indexes(m_parts.size());
        std::iota(indexes.begin(), indexes.end(), 0);
        return indexes;
    }
    /// Joins the part with the one that its kind of joining says.
    void join(std::size_t part)
    {
        const auto other = m_joining == Joining::Neighbour ? smallerNeighbour(part) : restBeside(part);
        auto& kept = m_parts[std::min(part, other)];
        auto& gone = m_parts[std::max(part, other)];
        kept.insert(kept.end(), gone.begin(), gone.end());
        std::ranges::sort(kept);
        m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(std::max(part, other)));
    }

private:
    std::size_t smallerNeighbour(std::size_t part) const
    {
        if (part == 0 || part + 1 == m_parts.size()) {
            return part == 0 ? 1 : part - 1;
        }
        return firmsOf(part + 1) < firmsOf(part - 1) ? part + 1 : part - 1;
    }
    std::size_t restBeside(std::size_t part) const
    {
        auto others = all();
        std::erase(others, part);
        const auto rest = std::ranges::find_if(others, [&](std::size_t other) { return m_parts[other].size() > 1; });
        return rest != others.end() ? *rest : smallest(others);
    }

    std::vector<std::int64_t> m_firms;
    Joining m_joining;
    Parts m_parts;
};

std::vector<std::int64_t> rowSums(const FirmTable& firms)
{
    std::vector<std::int64_t> sums;
    std::ranges::transform(firms, std::back_inserter(sums),
                           [](const auto& row) { return std::accumulate(row.begin(), row.end(), std::int64_t{0}); });
    return sums;
}

std::vector<std::int64_t> columnSums(const FirmTable& firms)
{
    std::vector<std::int64_t> sums(firms.empty() ? 0 : firms.front().size(), 0);
    for (const auto& row : firms) {
        std::ranges::transform(sums, row, sums.begin(), std::plus());
    }
    return sums;
}

std::vector<Edge> edgesOf(const FirmTable& firms, const Parts& rows, const Parts& columns)
{
    std::vector<Edge> edges;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            std::int64_t together = 0;
            for (const auto i : rows[row]) {
                for (const auto j : columns[column]) {
                    together += firms[i][j];
                }
            }
            if (together > 0) {
                edges.push_back({row, rows.size() + column, together});
            }
        }
    }
    return edges;
}

/// Joins the smallest part below ten firms; false when there is none.
bool joinSmall(SideParts& side)
{
    if (side.parts().size() < 2) {
        return false;
    }
    const auto small = side.smallest(side.all());
    if (side.firmsOf(small) >= leastFirms) {
        return false;
    }
    side.join(small);
    return true;
}

/// Joins a part that has firms on both sides of a cut of fewer than ten firms; false when there is no such cut.
bool joinAcrossCut(const FirmTable& firms, SideParts& rows, SideParts& columns)
{
    if (rows.parts().size() < 2 && columns.parts().size() < 2) {
        return false;
    }
    const auto edges = edgesOf(firms, rows.parts(), columns.parts());
    const auto cut = minimumCut(rows.parts().size() + columns.parts().size(), edges);
    if (!cut || cut->firms >= leastFirms) {
        return false;
    }
    auto& side = columns.parts().size() > 1 ? columns : rows;
    const auto first = &side == &columns ? rows.parts().size() : 0;
    std::vector<std::size_t> touched;
    for (const auto& edge : edges) {
        if (cut->side[edge.one] != cut->side[edge.other]) {
            touched.push_back((&side == &columns ? edge.other : edge.one) - first);
        }
    }
    side.join(side.smallest(touched));
    return true;
}

} // namespace

std::optional<ShownParts> shownParts(const FirmTable& firms, Joining rows, Joining columns)
{
    SideParts down(rowSums(firms), rows);
    SideParts across(columnSums(firms), columns);
    while (joinSmall(down) || joinSmall(across) || joinAcrossCut(firms, down, across)) { }
    if (down.parts().empty() || down.firmsOf(0) < leastFirms) {
        return std::nullopt;
    }
    return ShownParts{down.parts(), across.parts()};
}

std::vector<Parts> shownCells(const FirmTable& firms)
{
    std::vector<Parts> cells;
    for (const auto& row : firms) {
        std::vector<std::size_t> order(row.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](std::size_t column) { return row[column]; });
        std::vector<std::size_t> joined;
        std::int64_t hidden = 0;
        Parts parts;
        for (const auto column : order) {
            if (row[column] < leastFirms || (!joined.empty() && hidden < leastFirms)) {
                joined.push_back(column);
                hidden += row[column];
            } else {
                parts.push_back({column});
            }
        }
        std::ranges::sort(joined);
        std::ranges::sort(parts);
        if (hidden >= leastFirms) {
            parts.push_back(std::move(joined));
        } else if (!joined.empty()) {
            parts.clear();
        }
        cells.push_back(std::move(parts));
    }
    return cells;
}

bool mayShowColumnSums(const FirmTable& firms, const std::vector<Parts>& cells)
{
    std::vector<Edge> edges;
    for (std::size_t row = 0; row < firms.size(); ++row) {
        for (std::size_t column = 0; column < firms[row].size(); ++column) {
            const bool alone =
                std::ranges::any_of(cells[row], [&](const auto& part) { return part.size() == 1 && part.front() == column; });
            if (!alone) {
                edges.push_back({row, firms.size() + column, firms[row][column]});
            }
        }
    }
    const auto cut = minimumCut(firms.size() + (firms.empty() ? 0 : firms.front().size()), edges);
    return !cut || cut->firms >= leastFirms;
}

ShownTable shownTable(const FirmTable& firms)
{
    ShownTable table;
    table.columns = shownCells({columnSums(firms)}).front();
    FirmTable joined;
    for (const auto& row : firms) {
        joined.emplace_back();
        std::ranges::transform(table.columns, std::back_inserter(joined.back()), [&](const auto& part) { return firmsIn(row, part); });
    }
    auto cells = shownCells(joined);
    const auto sums = rowSums(joined);
    while (!mayShowColumnSums(joined, cells)) {
        std::optional<std::size_t> smallest;
        for (std::size_t row = 0; row < cells.size(); ++row) {
            smallest = !cells[row].empty() && (!smallest || sums[row] < sums[*smallest]) ? row : smallest;
        }
        if (!smallest) {
            return table;
        }
        cells[*smallest].clear();
    }
    for (const auto& row : cells) {
        table.rows.emplace_back();
        for (const auto& part : row) {
            std::vector<std::size_t> answers;
            std::ranges::for_each(part, [&](std::size_t column) {
                answers.insert(answers.end(), table.columns[column].begin(), table.columns[column].end());
            });
            std::ranges::sort(answers);
            table.rows.back().push_back(std::move(answers));
        }
    }
    return table;
}

} // namespace leerspiegel::region
