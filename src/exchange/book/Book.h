// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Day.h"
#include "questionnaire/Answer.h"

#include <string>
#include <variant>
#include <vector>

namespace leerspiegel::exchange {

/// One cell: hidden or missing, "I do not know", a number, or a text. A missing value is a value of its own, never 0 and never "".
using TableCell = std::variant<std::monostate, questionnaire::DontKnow, double, std::string>;

/// Number: counts and figures, also the steps of an answer scale. Code: a number that only stands for a word.
enum class ColumnKind { Number, Code, Text };

/// What one value of a column means.
struct ValueLabel
{
    double value = 0;
    std::string id;    ///< For programs: "2-9"; empty: the value itself.
    std::string label; ///< For people, in the language of the book.
};

struct Column
{
    std::string name;  ///< For programs: "c1-1", "halfWidth". Unique in its table after uniqueNames().
    std::string title; ///< For people.
    ColumnKind kind = ColumnKind::Text;
    int decimals = 0;               ///< As many as are shown; Number only.
    std::vector<ValueLabel> values; ///< Ascending; may be empty for Number and is for Text.
    std::string dontKnow;           ///< The words of "I do not know"; empty: the column has none.
};

/// Rows of one subject. Every row has a cell for every column.
struct Table
{
    std::string name;
    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows;
};

/// What one export holds, before it is written in one of the formats.
struct Book
{
    std::string title;
    std::string language;
    base::Day day; ///< The only date inside the file.
    std::vector<Table> tables;
};

/// A chart for a spreadsheet: made elsewhere, only placed here.
struct ChartImage
{
    std::string title;
    std::string description; ///< For who cannot see it.
    std::string png;
    double scale = 1; ///< Size shown for each of its pixels.
    int height = 0;   ///< Shown, in pixels.
};

/// Numbers the second and later columns of one name ("c1", "c1_2"); names that differ only in case count as one.
void uniqueNames(Table& table);
/// The label of a code, or its value as text when it has none.
std::string labelOf(const Column& column, double value);
/// The id of a code, or its value as text when it has none.
std::string idOf(const Column& column, double value);
/// Rounded to six decimals: takes away what binary fractions add, and nothing that is shown.
double tidy(double number);
/// The shortest decimal text that reads back as the same number, never with an exponent.
std::string numberText(double number);

} // namespace leerspiegel::exchange
