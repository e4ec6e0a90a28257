// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "exchange/book/Book.h"
#include "exchange/book/Words.h"

namespace leerspiegel::exchange {

/// Plain is for programs: comma, point, names and ids. DutchExcel is for people with a Dutch Excel: semicolon, decimal comma,
/// a byte order mark, titles and words.
enum class CsvForm { Plain, DutchExcel };

/// One table as CSV (UTF-8, CRLF). Every record begins with its number and the number of records, so that a cut file shows.
/// "I do not know" is ?, missing is empty. FileNotWritten when reading back does not give every record.
base::Result<base::Bytes> csvBytes(const Table& table, CsvForm form, const Words& words);

/// All tables as JSON: {"format", "title", "language", "day", "tables": [{"name", "title", "rows", "columns", "data"}]}. Data are
/// objects by column name; codes are ids, "I do not know" is "?", missing is null. FileNotWritten as above.
base::Result<base::Bytes> jsonBytes(const Book& book);

} // namespace leerspiegel::exchange
