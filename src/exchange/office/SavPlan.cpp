// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/SavPlan.h"

#include "exchange/office/SpssNames.h"

#include <algorithm>

namespace leerspiegel::exchange {

namespace {

/// SPSS fills texts up with blanks, so blanks at the end cannot be told from none.
std::string_view withoutEndingBlanks(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

std::vector<std::string> piecesOf(std::string_view text)
{
    std::vector<std::string> pieces;
    for (; !text.empty(); text.remove_prefix(pieces.back().size())) {
        pieces.emplace_back(utf8Prefix(text, SavPlan::widest));
    }
    return pieces;
}

std::string textOf(const TableCell& cell)
{
    const auto* text = std::get_if<std::string>(&cell);
    const auto* number = std::get_if<double>(&cell);
    return text ? *text : number ? numberText(*number) : std::string();
}

/// The first of 9, 99, 999 … above every step.
double missingCode(const Column& column)
{
    double code = 9;
    while (std::ranges::any_of(column.values, [&](const ValueLabel& value) { return value.value >= code; })) {
        code = code * 10 + 9;
    }
    return code;
}

} // namespace

SavPlan::SavPlan(const Table& table)
    : m_table(table)
{
    SpssNames names;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const auto& column = table.columns[index];
        const auto label = column.name + ": " + column.title;
        if (column.kind == ColumnKind::Text) {
            addTexts(column, index, column.name, label, names);
            continue;
        }
        SavVariable variable{names.nameFor(column.name), label, &column, index, 0, 0, {}};
        if (!column.dontKnow.empty()) {
            variable.dontKnow = missingCode(column);
        }
        m_variables.push_back(std::move(variable));
    }
}

void SavPlan::addTexts(const Column& column, std::size_t index, const std::string& name, const std::string& label, SpssNames& names)
{
    std::vector<std::size_t> widths{1};
    for (const auto& row : m_table.rows) {
        const auto pieces = piecesOf(textOf(row[index]));
        widths.resize(std::max(widths.size(), pieces.size()), 1);
        for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
            widths[piece] = std::max(widths[piece], pieces[piece].size());
        }
    }
    for (std::size_t piece = 0; piece < widths.size(); ++piece) {
        const auto suffix = piece == 0 ? std::string() : '_' + std::to_string(piece + 1);
        m_variables.push_back({names.nameFor(name + suffix),
                               label + (suffix.empty() ? "" : " (" + suffix.substr(1) + ')'),
                               &column,
                               index,
                               piece,
                               widths[piece],
                               {}});
    }
}

std::optional<double> SavPlan::number(const SavVariable& variable, std::size_t row) const
{
    const auto& cell = m_table.rows[row][variable.index];
    if (std::holds_alternative<questionnaire::DontKnow>(cell)) {
        return variable.dontKnow;
    }
    const auto* number = std::get_if<double>(&cell);
    return number ? std::optional<double>(*number) : std::nullopt;
}

std::string SavPlan::text(const SavVariable& variable, std::size_t row) const
{
    const auto pieces = piecesOf(textOf(m_table.rows[row][variable.index]));
    return variable.piece < pieces.size() ? std::string(withoutEndingBlanks(pieces[variable.piece])) : std::string();
}

} // namespace leerspiegel::exchange
