// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/AnswerReader.h"

#include <algorithm>
#include <charconv>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;
using questionnaire::AnswerKind;

namespace {

std::optional<std::size_t> indexOf(const std::vector<std::string>& header, const std::string& name)
{
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? std::nullopt : std::optional<std::size_t>(static_cast<std::size_t>(found - header.begin()));
}

} // namespace

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
    const auto& header = reader.m_csv.header();
    const auto respondent = indexOf(header, "respondent");
    if (!respondent) {
        return fail(ErrorCode::CsvColumnMissing, reader.where(), {"respondent"});
    }
    reader.m_respondent = *respondent;
    if (!groupBy.empty()) {
        reader.m_group = indexOf(header, groupBy);
        if (!reader.m_group) {
            return fail(ErrorCode::CsvColumnMissing, reader.where(), {groupBy});
        }
    }
    for (const auto& section : questionnaire.sections) {
        for (const auto& item : section.items) {
            const auto& scale = questionnaire.answerScaleOf(item);
            if (scale.kind != AnswerKind::Rating && scale.kind != AnswerKind::Bipolar) {
                continue;
            }
            const auto column = indexOf(header, item.id.text());
            if (!column) {
                return fail(ErrorCode::CsvColumnMissing, reader.where(), {item.id.text()});
            }
            reader.m_items.push_back(&item);
            reader.m_columns.push_back({*column, scale.lowest, scale.highest, scale.dontKnow.has_value()});
        }
    }
    return reader;
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
        return fail(ErrorCode::CsvValueOutOfRange, m_csv.where(),
                    {name(), std::to_string(column.lowest), std::to_string(column.highest)});
    }
    return static_cast<std::int16_t>(value);
}

base::Result<bool> AnswerReader::next(Row& row)
{
    const auto read = m_csv.next(m_cells);
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
    const auto index = indexOf(m_csv.header(), column);
    return index ? m_cells[*index] : std::string_view();
}

} // namespace leerspiegel::exchange
