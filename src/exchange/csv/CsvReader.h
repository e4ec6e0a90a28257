// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::exchange {

/// Reads a CSV file record by record in constant memory: UTF-8, BOM allowed, comma, semicolon or tab by the header
/// line, quoted cells with doubled quotes and line breaks, LF, CRLF or CR. Refuses other encodings, zero bytes, a quote
/// that is not closed, and records with more or fewer cells than the header. A record larger than the limits is refused
/// before it is held.
class CsvReader
{
public:
    static constexpr std::size_t mostColumns = 100'000;
    static constexpr std::size_t longestCell = 64U << 10U;
    static constexpr std::size_t longestRecord = 16U << 20U;

    /// Opens the file and reads its header. FileMissing, FileUnreadable, FileEmpty, WrongEncoding, CsvMalformed,
    /// CsvTooLarge.
    static base::Result<CsvReader> open(const std::filesystem::path& path);
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;
    ~CsvReader();

    const std::vector<std::string>& header() const;
    /// Where a column stands by its name in the header. CsvColumnMissing, CsvColumnTwice.
    base::Result<std::size_t> column(const std::string& name) const;
    /// Reads the next record into `cells` (views hold until the next call); false at the end of the file.
    /// WrongEncoding, CsvMalformed, CsvCellCount, CsvTooLarge, FileUnreadable, each with its line.
    base::Result<bool> next(std::vector<std::string_view>& cells);
    /// Line where the record that was read last starts; the header is line 1.
    std::size_t line() const;
    /// "answers.csv:12"
    std::string where() const;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace leerspiegel::exchange
