// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/book/Book.h"

#include <optional>

namespace leerspiegel::exchange {

class SpssNames;

/// One SPSS variable: a column, or a piece of a long text column.
struct SavVariable
{
    std::string name;
    std::string label;
    const Column* column = nullptr;
    std::size_t index = 0;          ///< Of the column.
    std::size_t piece = 0;          ///< Of a text.
    std::size_t width = 0;          ///< Bytes; 0: a number.
    std::optional<double> dontKnow; ///< The user-missing value.
};

/// Which variables a table becomes, and what stands in each cell. Writing and reading back use the same plan.
class SavPlan
{
public:
    static constexpr std::size_t widest = 255;

    explicit SavPlan(const Table& table);

    const std::vector<SavVariable>& variables() const { return m_variables; }
    /// Empty: missing.
    std::optional<double> number(const SavVariable& variable, std::size_t row) const;
    std::string text(const SavVariable& variable, std::size_t row) const;

private:
    void addTexts(const Column& column, std::size_t index, const std::string& name, const std::string& label, SpssNames& names);

    const Table& m_table;
    std::vector<SavVariable> m_variables;
};

} // namespace leerspiegel::exchange
