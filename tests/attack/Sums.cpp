// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace leerspiegel::attack {

namespace {

// Every figure is a row: how much each unknown score of each person counts in it. A combination of rows that is nothing
// outside a set of people, and something inside, tells about that set alone. There is one exactly when the rows without
// the columns of that set have a lower rank.

using Row = std::vector<double>;

constexpr double nothing = 1e-7;
constexpr std::size_t fewest = 5;
constexpr std::size_t mostToTryAll = 11; // in smaller groups really every set of one to four people is tried

/// Grows a basis vector by vector.
class Basis
{
public:
    /// Whether the vector is independent of those before.
    bool takesUp(Row vector)
    {
        for (std::size_t at = 0; at < m_vectors.size(); ++at) {
            const double factor = vector[m_pivots[at]];
            if (std::abs(factor) < nothing) {
                continue;
            }
            for (std::size_t column = 0; column < vector.size(); ++column) {
                vector[column] -= factor * m_vectors[at][column];
            }
        }
        const auto largest = std::ranges::max_element(vector, {}, [](double value) { return std::abs(value); });
        if (largest == vector.end() || std::abs(*largest) < nothing) {
            return false;
        }
        m_pivots.push_back(static_cast<std::size_t>(largest - vector.begin()));
        const double divisor = *largest;
        std::ranges::transform(vector, vector.begin(), [&](double value) { return value / divisor; });
        m_vectors.push_back(std::move(vector));
        return true;
    }
    std::size_t size() const { return m_vectors.size(); }

private:
    std::vector<Row> m_vectors;
    std::vector<std::size_t> m_pivots;
};

/// People with the same columns: nothing that is shown tells them apart.
struct Alike
{
    std::vector<Row> columns; ///< Of one of them.
    People people;
};

class Search
{
public:
    explicit Search(std::vector<Alike> classes)
        : m_classes(std::move(classes))
        , m_out(m_classes.size(), false)
    {
        keepIndependentRows();
        m_rank = rankOfRest();
    }

    /// Tries every set of whole classes that holds one to four people.
    People find(std::size_t from = 0, std::size_t taken = 0)
    {
        for (std::size_t at = from; at < m_classes.size(); ++at) {
            const auto people = taken + m_classes[at].people.size();
            if (people >= fewest) {
                continue;
            }
            m_out[at] = true;
            auto found = rankOfRest() < m_rank ? takenOut() : find(at + 1, people);
            m_out[at] = false;
            if (!found.empty()) {
                return found;
            }
        }
        return {};
    }

private:
    /// Figures that follow from others tell nothing more and only cost time.
    void keepIndependentRows()
    {
        const auto rows = m_classes.empty() ? 0 : m_classes.front().columns.front().size();
        Basis basis;
        std::vector<std::size_t> kept;
        for (std::size_t row = 0; row < rows; ++row) {
            Row across;
            for (const auto& alike : m_classes) {
                std::ranges::transform(alike.columns, std::back_inserter(across), [&](const Row& column) { return column[row]; });
            }
            if (basis.takesUp(std::move(across))) {
                kept.push_back(row);
            }
        }
        for (auto& alike : m_classes) {
            for (auto& column : alike.columns) {
                Row shorter;
                std::ranges::transform(kept, std::back_inserter(shorter), [&](std::size_t row) { return column[row]; });
                column = std::move(shorter);
            }
        }
    }

    /// Rank of the columns of those who are left; no further than that of all.
    std::size_t rankOfRest() const
    {
        Basis basis;
        for (std::size_t at = 0; at < m_classes.size(); ++at) {
            for (std::size_t column = 0; !m_out[at] && column < m_classes[at].columns.size(); ++column) {
                basis.takesUp(m_classes[at].columns[column]);
                if (basis.size() == m_rank) {
                    return m_rank;
                }
            }
        }
        return basis.size();
    }

    People takenOut() const
    {
        People people;
        for (std::size_t at = 0; at < m_classes.size(); ++at) {
            if (m_out[at]) {
                people.insert(people.end(), m_classes[at].people.begin(), m_classes[at].people.end());
            }
        }
        return people;
    }

    std::vector<Alike> m_classes;
    std::vector<bool> m_out;
    std::size_t m_rank = std::numeric_limits<std::size_t>::max();
};

/// The figures of one kin, as rows over everyone's unknown scores.
class Rows
{
public:
    Rows(const Shown& shown, const Truth& truth, const Kin& kin)
        : m_shown(shown)
        , m_truth(truth)
        , m_kin(kin)
    {
        for (std::size_t base = 0; base < kin.bases.size(); ++base) {
            add(kin.bases[base], base, 1);
            std::ranges::for_each(kin.items[base], [&](const auto& item) { addItem(item); });
        }
        if (!kin.follows.empty()) {
            addFollowing();
        }
    }

    std::vector<Alike> classes(bool oneByOne) const
    {
        std::vector<Alike> all;
        std::map<std::vector<Row>, std::size_t> known;
        for (std::size_t person = 0; person < m_truth.people(); ++person) {
            if (std::ranges::binary_search(m_shown.lenders, person)) {
                continue; // everything of them is known
            }
            auto columns = columnsOf(person);
            if (std::ranges::all_of(columns, [](const Row& column) {
                    return std::ranges::all_of(column, [](double value) { return value == 0; });
                })) {
                continue;
            }
            const auto [place, isNew] = known.try_emplace(columns, all.size());
            if (isNew || oneByOne) {
                all.push_back({std::move(columns), {person}});
            } else {
                all[place->second].people.push_back(person);
            }
        }
        return all;
    }

private:
    using Weights = std::map<std::size_t, std::map<std::string, double>>; ///< Person, unknown, weight.

    bool hasItemsOf(std::size_t base, std::size_t person) const
    {
        return std::ranges::any_of(m_shown.figures, [&](const auto& figure) {
            return !m_kin.items[base].empty() && figure.variable == m_kin.items[base].front()
                   && std::ranges::binary_search(figure.people, person);
        });
    }

    /// A base score is its own unknown, or the mean of items where these are shown.
    void addBase(Weights& weights, std::size_t person, std::size_t base, double weight) const
    {
        if (!hasItemsOf(base, person)) {
            weights[person][m_kin.bases[base]] += weight;
            return;
        }
        for (const auto& item : m_kin.items[base]) {
            weights[person][item] += weight / static_cast<double>(m_kin.items[base].size());
        }
    }

    void add(const std::string& variable, std::size_t base, double weight)
    {
        for (const auto& figure : m_shown.figures) {
            if (figure.variable == variable) {
                Weights weights;
                for (const auto person : figure.people) {
                    addBase(weights, person, base, weight);
                }
                m_rows.push_back(std::move(weights));
            }
        }
    }

    void addItem(const std::string& variable)
    {
        for (const auto& figure : m_shown.figures) {
            if (figure.variable == variable) {
                Weights weights;
                for (const auto person : figure.people) {
                    weights[person][variable] += 1;
                }
                m_rows.push_back(std::move(weights));
            }
        }
    }

    void addFollowing()
    {
        for (const auto& figure : m_shown.figures) {
            if (figure.variable == m_kin.follows) {
                Weights weights;
                for (const auto person : figure.people) {
                    for (std::size_t base = 0; base < m_kin.bases.size(); ++base) {
                        addBase(weights, person, base, m_kin.weights[base]);
                    }
                }
                m_rows.push_back(std::move(weights));
            }
        }
    }

    std::vector<Row> columnsOf(std::size_t person) const
    {
        std::map<std::string, Row> columns;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (const auto found = m_rows[row].find(person); found != m_rows[row].end()) {
                for (const auto& [unknown, weight] : found->second) {
                    auto& column = columns[unknown];
                    column.resize(m_rows.size(), 0);
                    column[row] = weight;
                }
            }
        }
        std::vector<Row> all;
        std::ranges::transform(columns, std::back_inserter(all), [](const auto& column) { return column.second; });
        return all;
    }

    const Shown& m_shown;
    const Truth& m_truth;
    const Kin& m_kin;
    std::vector<Weights> m_rows;
};

} // namespace

Findings sumsOfFew(const Shown& shown, const Truth& truth)
{
    Findings findings;
    for (const auto& kin : kinOf(truth.questionnaire())) {
        const Rows rows(shown, truth, kin);
        const auto found = Search(rows.classes(truth.people() <= mostToTryAll)).find();
        if (!found.empty()) {
            findings.push_back(kin.bases.front() + ": a combination rests on " + std::to_string(found.size()) + " people");
        }
    }
    return findings;
}

} // namespace leerspiegel::attack
