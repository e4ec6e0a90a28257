// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Doubt.h"

#include "grouppicture/Simplex.h"
#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

namespace leerspiegel::grouppicture {

namespace {

constexpr double nothing = 1e-9;

/// How far a value, or the sum of several, can go down and up.
struct Room
{
    double down = 0;
    double up = 0;
};

/// People whom no figure tells apart.
struct Atom
{
    std::vector<bool> inGroup;
    bool known = false;
    std::vector<double> values;
    Room room;
};

class Doubt
{
public:
    Doubt(const Variable& variable, const std::vector<People>& groups, const People& known)
        : m_variable(variable)
        , m_needed(leastDoubt * (variable.highest - variable.lowest) + nothing)
    {
        std::map<std::pair<bool, std::vector<bool>>, std::vector<double>> atoms;
        for (std::size_t person = 0; person < variable.values.size(); ++person) {
            std::vector<bool> inGroup;
            inGroup.reserve(groups.size());
            for (const auto& group : groups) {
                inGroup.push_back(std::ranges::binary_search(group, person));
            }
            atoms[{std::ranges::binary_search(known, person), std::move(inGroup)}].push_back(variable.values[person]);
        }
        for (auto& [alike, values] : atoms) {
            const auto room = alike.first ? Room{} : roomOf(values);
            m_atoms.push_back({alike.second, alike.first, std::move(values), room});
        }
        for (const auto& group : groups) {
            m_slack.push_back(slackOf(group));
        }
    }

    bool everywhere() const
    {
        for (std::size_t at = 0; at < m_atoms.size(); ++at) {
            if (m_atoms[at].known) {
                continue;
            }
            auto values = m_atoms[at].values;
            std::ranges::sort(values);
            values.erase(std::unique(values.begin(), values.end()), values.end()); // clang 14 cannot do std::ranges::unique
            if (!std::ranges::all_of(values, [&](double value) { return about(at, value); })) {
                return false;
            }
        }
        return true;
    }

private:
    Room roomOf(const std::vector<double>& values) const
    {
        Room room;
        for (const double value : values) {
            room.down += value - m_variable.lowest;
            room.up += m_variable.highest - value;
        }
        return room;
    }

    /// How far the sum of a group may move unseen: only beyond the limits.
    Room slackOf(const People& group) const
    {
        double sum = 0;
        for (const auto person : group) {
            sum += m_variable.values[person];
        }
        const auto n = static_cast<double>(group.size());
        const double margin = limitedShare * (m_variable.highest - m_variable.lowest);
        const double top = n * (m_variable.highest - margin);
        const double bottom = n * (m_variable.lowest + margin);
        if (sum > top) {
            return {sum - top, n * m_variable.highest - sum};
        }
        return sum < bottom ? Room{sum - n * m_variable.lowest, bottom - sum} : Room{};
    }

    /// Whether one person of an atom, with this value, could have another.
    bool about(std::size_t at, double value) const
    {
        const Room own{value - m_variable.lowest, m_variable.highest - value};
        const Room others{m_atoms[at].room.down - own.down, m_atoms[at].room.up - own.up};
        if (std::min(own.up, others.down) + std::min(own.down, others.up) > m_needed) {
            return true; // the others of the atom make up for it
        }
        return reach(at, own, others, 1) + reach(at, own, others, -1) > m_needed;
    }

    /// How far the one person can go in one direction when everybody else may move along.
    double reach(std::size_t at, const Room& own, const Room& others, double direction) const
    {
        Simplex simplex(m_slack.size());
        for (std::size_t group = 0; group < m_slack.size(); ++group) {
            simplex.limitRow(group, -m_slack[group].down, m_slack[group].up);
        }
        const auto add = [&](std::size_t atom, const Room& room, double gain) {
            std::vector<double> column(m_slack.size());
            std::ranges::transform(m_atoms[atom].inGroup, column.begin(), [](bool in) { return in ? 1.0 : 0.0; });
            simplex.addColumn(column, room.up, gain);
            std::ranges::transform(column, column.begin(), std::negate<>());
            simplex.addColumn(column, room.down, -gain);
        };
        add(at, own, direction);
        for (std::size_t atom = 0; atom < m_atoms.size(); ++atom) {
            add(atom, atom == at ? others : m_atoms[atom].room, 0);
        }
        return simplex.maximise();
    }

    const Variable& m_variable;
    double m_needed;
    std::vector<Atom> m_atoms;
    std::vector<Room> m_slack;
};

double productOf(const std::vector<double>& left, const std::vector<double>& right)
{
    double sum = 0;
    for (std::size_t at = 0; at < left.size(); ++at) {
        sum += left[at] * right[at];
    }
    return sum;
}

void takeAway(std::vector<double>& from, const std::vector<double>& unit)
{
    const double part = productOf(from, unit);
    for (std::size_t at = 0; at < from.size(); ++at) {
        from[at] -= part * unit[at];
    }
}

} // namespace

bool leavesDoubt(const Variable& variable, const std::vector<People>& groups, const People& known)
{
    return Doubt(variable, groups, known).everywhere();
}

bool isSpreadTold(const Variable& variable)
{
    const auto sd = statistics::summarise(variable.values).sd;
    return sd && *sd >= limitedShare * (variable.highest - variable.lowest);
}

bool leavesSpread(const Variable& variable, const std::vector<People>& groups, const People& known)
{
    auto told = groups;
    std::ranges::transform(known, std::back_inserter(told), [](std::size_t person) { return People{person}; });
    std::vector<std::vector<double>> units; // an orthonormal basis of what the groups tell (Gram-Schmidt)
    for (const auto& group : told) {
        std::vector<double> column(variable.values.size(), 0);
        for (const auto person : group) {
            column[person] = 1;
        }
        for (const auto& unit : units) {
            takeAway(column, unit);
        }
        const double length = std::sqrt(productOf(column, column));
        if (length > 1e-6) {
            std::ranges::transform(column, column.begin(), [&](double value) { return value / length; });
            units.push_back(std::move(column));
        }
    }
    auto left = variable.values;
    for (const auto& unit : units) {
        takeAway(left, unit);
    }
    const double least = limitedShare * (variable.highest - variable.lowest);
    return productOf(left, left) >= static_cast<double>(left.size() - known.size()) * least * least;
}

} // namespace leerspiegel::grouppicture
