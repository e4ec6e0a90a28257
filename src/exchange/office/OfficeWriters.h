// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "exchange/book/Book.h"
#include "exchange/book/Words.h"

#include <filesystem>

namespace leerspiegel::exchange {

/// One table as an SPSS file: names after SpssNames, the column's name and title as variable label, value labels, "I do not
/// know" as a user-missing value, texts of more than 255 bytes over several variables, the number of rows in the header
/// and in a note. The date is that of the book, no finer. Read back and compared cell by cell before the bytes are given
/// away: FileNotWritten when anything differs.
base::Result<base::Bytes> savBytes(const Table& table, const Book& book, const Words& words);

/// All tables as a spreadsheet: a sheet each with typed cells, a sheet that explains the columns, and the charts as pictures.
/// Its library writes temporary files: one in `folder`, removed before return, and unnamed ones. So never for one person's
/// sheet. Row counts are read back: FileNotWritten, DiskFull.
base::Result<base::Bytes> xlsxBytes(const Book& book, const std::vector<ChartImage>& charts, const Words& words,
                                    const std::filesystem::path& folder);

/// The two formats that need libraries of their own, so that who never exports need not load them.
struct OfficeWriters
{
    decltype(&savBytes) sav = nullptr;
    decltype(&xlsxBytes) xlsx = nullptr;
};
OfficeWriters officeWriters();

} // namespace leerspiegel::exchange
