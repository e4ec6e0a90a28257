// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/People.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace leerspiegel::grouppicture {

namespace {

// People who are in the same group of every cut are one crossing: no figure tells them apart. A combination of figures
// that rests on few people exists exactly when taking away some whole crossings that hold one to four people together
// lowers the rank of the matrix of groups by crossings.

constexpr std::size_t mostSmallCrossings = 24; // beyond, the search takes too long to be sure
constexpr double nothing = 1e-9;

struct Crossing
{
    std::vector<double> groups; ///< 1 for each group it lies in.
    std::size_t people = 0;
};

std::vector<Crossing> crossingsOf(const std::vector<std::vector<People>>& partitions, const People& people)
{
    std::map<std::size_t, std::vector<double>> rows;
    std::size_t groupCount = 0;
    for (const auto& partition : partitions) {
        groupCount += partition.size();
    }
    for (const auto person : people) {
        rows[person].assign(groupCount + 1, 0);
        rows[person].back() = 1; // all of them: a partition may leave some out
    }
    std::size_t column = 0;
    for (const auto& partition : partitions) {
        for (const auto& group : partition) {
            for (const auto person : group) {
                if (const auto row = rows.find(person); row != rows.end()) {
                    row->second[column] = 1;
                }
            }
            ++column;
        }
    }
    std::map<std::vector<double>, std::size_t> counted;
    for (const auto& [person, row] : rows) {
        ++counted[row];
    }
    std::vector<Crossing> crossings;
    crossings.reserve(counted.size());
    for (const auto& [groups, count] : counted) {
        crossings.push_back({groups, count});
    }
    return crossings;
}

std::size_t rankOf(std::vector<std::vector<double>> rows)
{
    std::size_t rank = 0;
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column < columns && rank < rows.size(); ++column) {
        const auto pivot = std::ranges::max_element(rows.begin() + static_cast<std::ptrdiff_t>(rank), rows.end(), {},
                                                    [&](const auto& row) { return std::abs(row[column]); });
        if (std::abs((*pivot)[column]) < nothing) {
            continue;
        }
        std::swap(rows[rank], *pivot);
        for (std::size_t below = rank + 1; below < rows.size(); ++below) {
            const double factor = rows[below][column] / rows[rank][column];
            for (std::size_t at = column; factor != 0 && at < columns; ++at) {
                rows[below][at] -= factor * rows[rank][at];
            }
        }
        ++rank;
    }
    return rank;
}

/// Tries every set of small crossings that hold fewer than five people together.
class Search
{
public:
    explicit Search(const std::vector<Crossing>& crossings)
        : m_crossings(crossings)
        , m_left(crossings.size(), true)
        , m_rank(rankOfLeft())
    {
    }

    bool findsLeak() { return tryFrom(0, 0); }

private:
    std::size_t rankOfLeft() const
    {
        std::vector<std::vector<double>> rows;
        for (std::size_t at = 0; at < m_crossings.size(); ++at) {
            if (m_left[at]) {
                rows.push_back(m_crossings[at].groups);
            }
        }
        return rankOf(std::move(rows));
    }

    bool tryFrom(std::size_t first, std::size_t taken)
    {
        for (std::size_t at = first; at < m_crossings.size(); ++at) {
            const auto people = taken + m_crossings[at].people;
            if (people >= static_cast<std::size_t>(leastDifference)) {
                continue;
            }
            m_left[at] = false;
            const bool leak = rankOfLeft() < m_rank || tryFrom(at + 1, people);
            m_left[at] = true;
            if (leak) {
                return true;
            }
        }
        return false;
    }

    const std::vector<Crossing>& m_crossings;
    std::vector<bool> m_left;
    std::size_t m_rank;
};

} // namespace

bool restsOnFew(const std::vector<std::vector<People>>& groups, const People& people)
{
    const auto crossings = crossingsOf(groups, people);
    const auto small =
        std::ranges::count_if(crossings, [](const auto& crossing) { return crossing.people < static_cast<std::size_t>(leastDifference); });
    if (static_cast<std::size_t>(small) > mostSmallCrossings) {
        return true;
    }
    return Search(crossings).findsLeak();
}

} // namespace leerspiegel::grouppicture
