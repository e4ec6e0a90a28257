// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/TextWriters.h"

#include <nlohmann/json.hpp>

namespace leerspiegel::exchange {

using json = nlohmann::ordered_json;

namespace {

json valueOf(const Column& column, const TableCell& cell)
{
    if (std::holds_alternative<questionnaire::DontKnow>(cell)) {
        return "?";
    }
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return column.kind == ColumnKind::Code ? json(idOf(column, *number)) : json(*number);
    }
    return nullptr;
}

json columnOf(const Column& column)
{
    json made{{"name", column.name}, {"title", column.title}};
    json values = json::object();
    for (const auto& value : column.values) {
        values[idOf(column, value.value)] = value.label;
    }
    if (!column.dontKnow.empty()) {
        values["?"] = column.dontKnow;
    }
    if (!values.empty()) {
        made["values"] = std::move(values);
    }
    return made;
}

json tableOf(const Table& table)
{
    json columns = json::array();
    json data = json::array();
    for (const auto& column : table.columns) {
        columns.push_back(columnOf(column));
    }
    for (const auto& cells : table.rows) {
        json row = json::object();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            row[table.columns[column].name] = valueOf(table.columns[column], cells[column]);
        }
        data.push_back(std::move(row));
    }
    return {{"name", table.name},
            {"title", table.title},
            {"rows", table.rows.size()},
            {"columns", std::move(columns)},
            {"data", std::move(data)}};
}

bool holds(const std::string& text, const Book& book)
{
    const auto read = json::parse(text, nullptr, false);
    if (read.is_discarded() || read["tables"].size() != book.tables.size()) {
        return false;
    }
    for (std::size_t table = 0; table < book.tables.size(); ++table) {
        const auto rows = book.tables[table].rows.size();
        if (read["tables"][table]["rows"] != rows || read["tables"][table]["data"].size() != rows) {
            return false;
        }
    }
    return true;
}

} // namespace

base::Result<base::Bytes> jsonBytes(const Book& book)
{
    json tables = json::array();
    for (const auto& table : book.tables) {
        tables.push_back(tableOf(table));
    }
    json document{{"format", "leerspiegel-export/1"},
                  {"title", book.title},
                  {"language", book.language},
                  {"day", book.day.text()},
                  {"tables", std::move(tables)}};
    const auto text = document.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
    if (!holds(text, book)) {
        return base::fail(base::ErrorCode::FileNotWritten);
    }
    return base::Bytes(text.begin(), text.end());
}

} // namespace leerspiegel::exchange
