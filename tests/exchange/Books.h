// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/book/Book.h"
#include "exchange/book/Words.h"

#include <string>

namespace leerspiegel::tests {

/// Texts that a spreadsheet might run or a reader might stumble over.
inline const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts{
        "=6*7000", "+31 50 123", "-3 graden", "@SUM(A1)", "\t=6*7000", "\r=6*7000", "\n=6*7000", "  =6*7000", "\uFF1D6*7000", "\uFF0B1", "\uFF0D1", "\uFF201",
        "a;=6*7000", "a,=6*7000", "\"=6*7000", "x\";=6*7000;\"", "a\n=HYPERLINK(\"http://x\")", "a\t@b", "goed - beter", "<b>x</b> & %1", "déjà vu €", "'al zo"};
    return texts;
}

/// A table with every kind of cell, one row a hostile text.
inline exchange::Table hostileTable()
{
    using namespace exchange;
    Table table{"hostile", "Vijandig: [alles]*?/\\", {}, {}};
    table.columns = {{"c1-1", "Cijfer", ColumnKind::Number, 1, {{1, {}, "niet"}, {5, {}, "helemaal"}}, "weet ik niet"},
                     {"all", "Groep", ColumnKind::Code, 0, {{1, "to34", "tot 34"}, {2, "from55", "=vanaf 55"}}, {}},
                     {"zin", "=Zin", ColumnKind::Text, 0, {}, {}}};
    for (const auto& text : hostileTexts()) {
        const auto number = static_cast<double>(table.rows.size());
        table.rows.push_back({table.rows.size() == 1 ? TableCell(questionnaire::DontKnow{}) : table.rows.size() == 2 ? TableCell() : TableCell(-number / 2),
                              1 + static_cast<double>(table.rows.size() % 2), text});
    }
    return table;
}

inline exchange::Book bookOf(exchange::Table table)
{
    return {"Bakkerij é · ronde", "nl", *base::Day::parse("2027-03-12"), {std::move(table)}};
}

/// Words that are their own keys.
inline exchange::Words plainWords()
{
    exchange::Words words;
    for (const auto key : exchange::wordKeys) {
        words.emplace(key, key);
    }
    return words;
}

} // namespace leerspiegel::tests
