// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <glpk.h>
#include <map>
#include <memory>

namespace leerspiegel::attack {

namespace {

constexpr double nothing = 1e-6;

/// A linear program of GLPK: columns with bounds, rows with bounds.
class Program
{
public:
    Program()
        : m_program(glp_create_prob(), glp_delete_prob)
    {
        glp_init_smcp(&m_parameters);
        m_parameters.msg_lev = GLP_MSG_OFF;
    }

    int addColumn(const Range& range)
    {
        const int column = glp_add_cols(m_program.get(), 1);
        glp_set_col_bnds(m_program.get(), column, kindOf(range), range.lowest, range.highest);
        return column;
    }

    void addRow(const std::map<int, double>& weights, const Range& range)
    {
        std::vector<int> columns{0};
        std::vector<double> values{0};
        for (const auto& [column, weight] : weights) {
            columns.push_back(column);
            values.push_back(weight);
        }
        const int row = glp_add_rows(m_program.get(), 1);
        glp_set_row_bnds(m_program.get(), row, kindOf(range), range.lowest, range.highest);
        glp_set_mat_row(m_program.get(), row, static_cast<int>(weights.size()), columns.data(), values.data());
    }

    /// The range of one column. Empty when the figures contradict each other.
    std::optional<Range> rangeOf(int column)
    {
        const auto least = best(column, GLP_MIN);
        const auto most = best(column, GLP_MAX);
        return least && most ? std::optional(Range{*least, *most}) : std::nullopt;
    }

private:
    static int kindOf(const Range& range) { return range.highest - range.lowest < nothing ? GLP_FX : GLP_DB; }

    std::optional<double> best(int column, int direction)
    {
        glp_set_obj_dir(m_program.get(), direction);
        glp_set_obj_coef(m_program.get(), column, 1);
        const int failed = glp_simplex(m_program.get(), &m_parameters);
        const bool solved = failed == 0 && glp_get_status(m_program.get()) == GLP_OPT;
        const double value = glp_get_obj_val(m_program.get());
        glp_set_obj_coef(m_program.get(), column, 0);
        return solved ? std::optional(value) : std::nullopt;
    }

    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
    glp_smcp m_parameters{};
};

/// People of whom the same figures tell.
struct Class
{
    People people;
    bool known = false;
    std::map<std::string, int> columns; ///< The sum of each score.
};

class Deduction
{
public:
    Deduction(const Shown& shown, const Truth& truth, const Kin& kin, bool wholesFromLimited)
        : m_shown(shown)
        , m_truth(truth)
        , m_kin(kin)
        , m_wholesFromLimited(wholesFromLimited)
    {
        makeClasses();
    }

    /// Names the scores that are given away.
    Findings find()
    {
        Findings findings;
        for (auto& alike : m_classes) {
            for (const auto& [variable, column] : alike.columns) {
                if (alike.known || leavesRoomInside(alike, variable)) {
                    continue;
                }
                build();
                const auto range = m_program.rangeOf(column);
                const auto grid = gridFor(variable);
                const auto others = static_cast<double>(alike.people.size()) - 1;
                if (!range) {
                    continue;
                }
                const double low = std::max(grid.rangeLowest, range->lowest - others * grid.rangeHighest);
                const double high = std::min(grid.rangeHighest, range->highest - others * grid.rangeLowest);
                if (high - low <= grid.tenth()) {
                    findings.push_back(variable + ": a score of one among " + std::to_string(alike.people.size()) + " lies between "
                                       + std::to_string(low) + " and " + std::to_string(high));
                }
            }
        }
        return findings;
    }

private:
    Grid gridFor(const std::string& variable) const { return gridOf(m_truth.questionnaire(), variable, 10); }

    bool isOfKin(const std::string& variable) const
    {
        const auto holds = [&](const auto& items) { return std::ranges::find(items, variable) != items.end(); };
        return variable == m_kin.follows || holds(m_kin.bases) || std::ranges::any_of(m_kin.items, holds);
    }

    void makeClasses()
    {
        std::ranges::copy_if(m_shown.figures, std::back_inserter(m_figures), [&](const auto& figure) { return isOfKin(figure.variable); });
        std::map<std::vector<bool>, std::size_t> places;
        for (std::size_t person = 0; person < m_truth.people(); ++person) {
            std::vector<bool> told;
            for (const auto& figure : m_figures) {
                told.push_back(std::ranges::binary_search(figure.people, person));
            }
            if (std::ranges::find(told, true) == told.end()) {
                continue;
            }
            const bool known = std::ranges::binary_search(m_shown.lenders, person);
            const auto [place, isNew] = places.try_emplace(told, m_classes.size());
            if (isNew || known || m_classes[place->second].known) {
                place->second = m_classes.size();
                m_classes.push_back({{person}, known, {}});
            } else {
                m_classes[place->second].people.push_back(person);
            }
        }
        for (auto& alike : m_classes) {
            addColumns(alike);
        }
    }

    void addColumns(Class& alike)
    {
        for (std::size_t base = 0; base < m_kin.bases.size(); ++base) {
            addColumn(alike, m_kin.bases[base]);
            const bool items = std::ranges::any_of(m_figures, [&](const auto& figure) {
                return !m_kin.items[base].empty() && figure.variable == m_kin.items[base].front()
                       && std::ranges::binary_search(figure.people, alike.people.front());
            });
            if (!items) {
                continue;
            }
            std::map<int, double> mean{{alike.columns[m_kin.bases[base]], -1}};
            for (const auto& item : m_kin.items[base]) {
                addColumn(alike, item);
                mean[alike.columns[item]] = 1.0 / static_cast<double>(m_kin.items[base].size());
            }
            m_program.addRow(mean, {0, 0});
        }
    }

    void addColumn(Class& alike, const std::string& variable)
    {
        const auto grid = gridFor(variable);
        const auto n = static_cast<double>(alike.people.size());
        const double own = m_truth.value(alike.people.front(), variable).value_or(0);
        alike.columns[variable] = m_program.addColumn(alike.known ? Range{own, own} : Range{n * grid.rangeLowest, n * grid.rangeHighest});
    }

    /// The others of the class could make up for another score of any of them: then no figure can tell.
    bool leavesRoomInside(const Class& alike, const std::string& variable) const
    {
        const auto grid = gridFor(variable);
        double up = 0;
        double down = 0;
        for (const auto person : alike.people) {
            up += grid.rangeHighest - *m_truth.value(person, variable);
            down += *m_truth.value(person, variable) - grid.rangeLowest;
        }
        return std::ranges::all_of(alike.people, [&](std::size_t person) {
            const double ownUp = grid.rangeHighest - *m_truth.value(person, variable);
            const double ownDown = *m_truth.value(person, variable) - grid.rangeLowest;
            return std::min(ownUp, down - ownDown) + std::min(ownDown, up - ownUp) > grid.tenth() + nothing;
        });
    }

    std::map<int, double> sumOf(const ShownFigure& figure, const std::string& variable, double weight) const
    {
        std::map<int, double> sum;
        for (const auto& alike : m_classes) {
            if (std::ranges::binary_search(figure.people, alike.people.front())) {
                sum[alike.columns.at(variable)] += weight;
            }
        }
        return sum;
    }

    void build()
    {
        if (m_built) {
            return;
        }
        m_built = true;
        for (const auto& figure : m_figures) {
            if (figure.variable == m_kin.follows) {
                addFollowing(figure);
            } else {
                const auto mean = meanBehind(figure, gridOf(m_truth.questionnaire(), figure.variable, figure.n));
                m_program.addRow(sumOf(figure, figure.variable, 1), {figure.n * mean.lowest, figure.n * mean.highest});
            }
        }
    }

    /// A whole or a shift: of the sums behind its parts, or of what is told of them.
    void addFollowing(const ShownFigure& figure)
    {
        std::map<int, double> row;
        for (std::size_t base = 0; base < m_kin.bases.size(); ++base) {
            for (const auto& [column, weight] : toldOf(figure, m_kin.bases[base])) {
                row[column] += weight * m_kin.weights[base];
            }
        }
        const auto mean = meanBehind(figure, gridOf(m_truth.questionnaire(), figure.variable, figure.n));
        m_program.addRow(row, {figure.n * mean.lowest, figure.n * mean.highest});
    }

    std::map<int, double> toldOf(const ShownFigure& whole, const std::string& base)
    {
        const auto sum = sumOf(whole, base, 1);
        const auto part = std::ranges::find_if(m_figures, [&](const auto& figure) { return figure.variable == base && figure.cell == whole.cell; });
        if (!m_wholesFromLimited || part == m_figures.end()) {
            return sum;
        }
        const auto grid = gridOf(m_truth.questionnaire(), base, part->n);
        const bool atTop = part->value > grid.highest - nothing;
        const bool atBottom = part->value < grid.lowest + nothing;
        const bool moved = part->places != std::vector{part->value};
        if (!atTop && !atBottom && !moved) {
            return sum;
        }
        const auto n = static_cast<double>(part->n);
        const double half = grid.step / 2;
        const int told = m_program.addColumn({n * std::max(grid.lowest, part->value - half), n * std::min(grid.highest, part->value + half)});
        auto beyond = sum;
        beyond[told] = -1; // the true sum is as far as told, or further, or moved
        const auto one = moved ? beyondTold(*part, grid) : atTop ? Range{0, grid.rangeHighest} : Range{grid.rangeLowest - grid.rangeHighest, 0};
        m_program.addRow(beyond, {n * one.lowest, n * one.highest});
        return {{told, 1}};
    }

    const Shown& m_shown;
    const Truth& m_truth;
    const Kin& m_kin;
    bool m_wholesFromLimited;
    bool m_built = false;
    std::vector<ShownFigure> m_figures;
    std::vector<Class> m_classes;
    Program m_program;
};

} // namespace

Findings scoresGivenAway(const Shown& shown, const Truth& truth, bool wholesFromLimited)
{
    Findings findings;
    for (const auto& kin : kinOf(truth.questionnaire())) {
        auto more = Deduction(shown, truth, kin, wholesFromLimited).find();
        findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return findings;
}

} // namespace leerspiegel::attack
