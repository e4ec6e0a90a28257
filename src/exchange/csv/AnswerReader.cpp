// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/AnswerReader.h"

#include <charconv>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;
using questionnaire::AnswerKind;

AnswerReader::AnswerReader(CsvReader csv, const questionnaire::Questionnaire& questionnaire)
    : m_csv(std::move(csv))
    , m_questionnaire(&questionnaire)
{
}

base::Result<AnswerReader> AnswerReader::open(const questionnaire::Questionnaire& questionnaire, const std::filesystem::path& path,
                                              const std::string& groupBy)
{
    auto csv = CsvReader::open(path);
    if (!csv) {
        return fail(csv.error());
    }
    AnswerReader reader(std::move(*csv), questionnaire);
    auto found = reader.findColumns(groupBy);
    return found ? base::Result<AnswerReader>(std::move(reader)) : fail(found.error());
}

base::Outcome AnswerReader::findColumns(const std::string& groupBy)
{
    const auto respondent = m_csv.column("respondent");
    const auto group = groupBy.empty() ? base::Result<std::size_t>(0) : m_csv.column(groupBy);
    if (!respondent || !group) {
        return fail(respondent ? group.error() : respondent.error());
    }
    m_respondent = *respondent;
    m_group = groupBy.empty() ? std::nullopt : std::optional(*group);
    for (const auto& section : m_questionnaire->sections) {
        for (const auto& item : section.items) {
            const auto& scale = m_questionnaire->answerScaleOf(item);
            if (scale.kind != AnswerKind::Rating && scale.kind != AnswerKind::Bipolar) {
                continue;
            }
            const auto column = m_csv.column(item.id.text());
            if (!column) {
                return fail(column.error());
            }
            m_items.push_back(&item);
            m_columns.push_back({*column, scale.lowest, scale.highest});
        }
    }
    return {};
}

base::Result<std::int16_t> AnswerReader::valueOf(std::string_view cell, std::size_t item) const
{
    if (cell.empty()) {
        return static_cast<std::int16_t>(missing);
    }
    if (cell == "?") {
        return static_cast<std::int16_t>(unknown);
    }
    const auto& column = m_columns[item];
    const auto name = [&] { return m_items[item]->id.text(); };
    int value = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (failure == std::errc::invalid_argument || end != cell.data() + cell.size()) {
        return fail(ErrorCode::CsvValueNotANumber, m_csv.where(), {name()});
    }
    if (failure != std::errc{} || value < column.lowest || value > column.highest) {
        return fail(ErrorCode::CsvValueOutOfRange, m_csv.where(), {name(), std::to_string(column.lowest), std::to_string(column.highest)});
    }
    return static_cast<std::int16_t>(value);
}

base::Result<bool> AnswerReader::next(Row& row)
{
    auto read = m_csv.next(m_cells);
    if (!read || !*read) {
        return read;
    }
    row.respondent = m_cells[m_respondent];
    row.group = m_group ? m_cells[*m_group] : std::string_view();
    row.values.resize(m_columns.size());
    for (std::size_t item = 0; item < m_columns.size(); ++item) {
        const auto value = valueOf(m_cells[m_columns[item].index], item);
        if (!value) {
            return fail(value.error());
        }
        row.values[item] = *value;
    }
    return true;
}

std::string_view AnswerReader::cell(const std::string& column) const
{
    const auto index = m_csv.column(column);
    return index ? m_cells[*index] : std::string_view();
}

} // namespace leerspiegel::exchange
