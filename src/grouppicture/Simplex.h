// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

namespace leerspiegel::grouppicture {

/// A small linear program that starts in a feasible point: every variable runs from 0 to its most, every row's sum from a
/// lowest of at most 0 to a highest of at least 0. Bounded simplex with Bland's rule, so that it always ends.
class Simplex
{
public:
    explicit Simplex(std::size_t rows);
    void limitRow(std::size_t row, double lowest, double highest);
    /// A variable from 0 to `most` that counts `column` in the rows and `gain` in what is maximised.
    void addColumn(const std::vector<double>& column, double most, double gain);
    /// The largest total gain.
    double maximise();

private:
    struct Bounds
    {
        double lowest = 0;
        double highest = 0;
    };
    struct Step
    {
        double length = 0;
        std::size_t row = 0; ///< Which leaves the basis; number of rows: none, the variable goes to its other bound.
    };
    std::size_t entering() const;
    Step stepOf(std::size_t column, double direction) const;
    void move(std::size_t column, double direction, const Step& step);
    void pivot(std::size_t row, std::size_t column);

    std::size_t m_rows;
    std::vector<std::vector<double>> m_columns; ///< Of the tableau: rows' sums first, then the variables.
    std::vector<double> m_gains;                ///< Reduced gains.
    std::vector<Bounds> m_bounds;
    std::vector<bool> m_atMost;       ///< Not in the basis and at its highest.
    std::vector<std::size_t> m_basis; ///< For each row.
    std::vector<double> m_values;     ///< Of the basis, for each row.
    double m_total = 0;
};

} // namespace leerspiegel::grouppicture
