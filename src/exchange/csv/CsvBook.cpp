// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/TextWriters.h"

#include "exchange/csv/HarmlessText.h"

#include <algorithm>

namespace leerspiegel::exchange {

namespace {

class CsvText
{
public:
    explicit CsvText(CsvForm form)
        : m_dutch(form == CsvForm::DutchExcel)
    {
        if (m_dutch) {
            m_text = "\xEF\xBB\xBF";
        }
    }

    void header(const Table& table, const Words& words)
    {
        for (const auto* name : {"row", "rows"}) {
            appendQuoted(m_text, m_dutch ? wordFor(words, name) : name);
            m_text += separator();
        }
        for (const auto& column : table.columns) {
            appendQuoted(m_text, m_dutch ? column.title : column.name);
            m_text += separator();
        }
        endRecord();
    }

    void record(const Table& table, std::size_t row)
    {
        m_text += std::to_string(row + 1) + separator() + std::to_string(table.rows.size()) + separator();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            cell(table.columns[column], table.rows[row][column]);
            m_text += separator();
        }
        endRecord();
    }

    const std::string& text() const { return m_text; }

private:
    char separator() const { return m_dutch ? ';' : ','; }

    void cell(const Column& column, const TableCell& cell)
    {
        if (std::holds_alternative<questionnaire::DontKnow>(cell)) {
            m_text += '?';
        } else if (const auto* text = std::get_if<std::string>(&cell)) {
            appendQuoted(m_text, *text);
        } else if (const auto* number = std::get_if<double>(&cell)) {
            if (column.kind == ColumnKind::Code) {
                appendQuoted(m_text, m_dutch ? labelOf(column, *number) : idOf(column, *number));
                return;
            }
            auto digits = numberText(*number);
            std::ranges::replace(digits, '.', m_dutch ? ',' : '.');
            m_text += digits;
        }
    }

    void endRecord()
    {
        m_text.pop_back();
        m_text += "\r\n";
    }

    bool m_dutch;
    std::string m_text;
};

/// Whether the text, read as CSV, has a header of `columns` cells and `rows` records. Titles may repeat, so it is counted
/// here and not by CsvReader.
bool holds(std::string_view text, char separator, std::size_t columns, std::size_t rows)
{
    std::size_t records = 0;
    std::size_t cells = 1;
    bool quoted = false;
    for (const char c : text) {
        quoted = c == '"' ? !quoted : quoted;
        cells += !quoted && c == separator ? 1 : 0;
        if (!quoted && c == '\n') {
            if (cells != columns) {
                return false;
            }
            ++records;
            cells = 1;
        }
    }
    return !quoted && records == rows + 1;
}

} // namespace

base::Result<base::Bytes> csvBytes(const Table& table, CsvForm form, const Words& words)
{
    CsvText csv(form);
    csv.header(table, words);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        csv.record(table, row);
    }
    const auto& text = csv.text();
    if (!holds(text, form == CsvForm::DutchExcel ? ';' : ',', table.columns.size() + 2, table.rows.size())) {
        return base::fail(base::ErrorCode::FileNotWritten);
    }
    return base::Bytes(text.begin(), text.end());
}

} // namespace leerspiegel::exchange
