// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvReader.h"

#include "support/Catch.h"
#include "support/TempFolder.h"

#include <rapidcheck.h>

#include <fstream>

using namespace leerspiegel;
using base::ErrorCode;
using exchange::CsvReader;
using Records = std::vector<std::vector<std::string>>;

namespace {

std::filesystem::path written(const tests::TempFolder& folder, const std::string& bytes)
{
    const auto path = folder / "a.csv";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

/// The header and all records, or the error.
base::Result<Records> readAll(const std::string& bytes)
{
    const tests::TempFolder folder;
    auto reader = CsvReader::open(written(folder, bytes));
    if (!reader) {
        return base::fail(reader.error());
    }
    Records records{reader->header()};
    std::vector<std::string_view> cells;
    for (;;) {
        const auto read = reader->next(cells);
        if (!read) {
            return base::fail(read.error());
        }
        if (!*read) {
            return records;
        }
        records.emplace_back(cells.begin(), cells.end());
    }
}

std::string quoted(const std::string& cell)
{
    std::string text = "\"";
    for (const char c : cell) {
        text += c;
        text += c == '"' ? "\"" : "";
    }
    return text + '"';
}

} // namespace

TEST_CASE("Cells may hold separators, quotes and line breaks when they are quoted", "[csv]")
{
    CHECK(*readAll("a,b\n\"1,\"\"2\"\"\n3\",x\n") == Records{{"a", "b"}, {"1,\"2\"\n3", "x"}});
}

TEST_CASE("A cell may reach over the end of what is read at once", "[csv]")
{
    const std::string note(60'000, 'n');
    std::string bytes = "a,b\n";
    Records expected{{"a", "b"}};
    for (int row = 0; row < 20; ++row) {
        bytes += note + ',' + quoted(note + "\"\n") + "\r\n";
        expected.push_back({note, note + "\"\n"});
    }
    CHECK(*readAll(bytes) == expected);
}

TEST_CASE("A record that grows without end is refused before it is held", "[csv]")
{
    CHECK(readAll("a\n" + std::string(CsvReader::longestCell, 'x')).has_value());
    CHECK(readAll("a\n" + std::string(CsvReader::longestCell + 1, 'x')).error().code == ErrorCode::CsvTooLarge);
    CHECK(readAll("a\n\"" + std::string(CsvReader::longestCell + 1, '\n')).error().code == ErrorCode::CsvTooLarge);
    CHECK(readAll(std::string(CsvReader::mostColumns, ',')).error().code == ErrorCode::CsvTooLarge);
    CHECK(readAll(std::string(CsvReader::mostColumns - 1, ',')).has_value());
}

TEST_CASE("A column is found by its name, unless it is missing or there twice", "[csv]")
{
    const tests::TempFolder folder;
    const auto reader = CsvReader::open(written(folder, "\na,b,a,c\n"));
    REQUIRE(reader.has_value());
    CHECK(*reader->column("c") == 3);
    CHECK(reader->column("a").error().code == ErrorCode::CsvColumnTwice);
    CHECK(reader->column("d").error().code == ErrorCode::CsvColumnMissing);
    CHECK(reader->column("d").error().where == (folder / "a.csv").string() + ":2");
}

TEST_CASE("A record is placed on the line where it starts", "[csv]")
{
    const tests::TempFolder folder;
    auto reader = CsvReader::open(written(folder, "a\r\n\r\n\"1\r\n2\"\r3\n"));
    std::vector<std::string_view> cells;
    REQUIRE(reader->next(cells).has_value());
    CHECK(reader->line() == 3);
    REQUIRE(reader->next(cells).has_value());
    CHECK(reader->line() == 5);
}

TEST_CASE("What is written with quotes is read as it was, with any separator and line end", "[csv][property]")
{
    REQUIRE(rc::check([] {
        const auto columns = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
        const std::string separator = *rc::gen::element<std::string>(",", ";", "\t");
        const std::string lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        const auto anyCell =
            rc::gen::container<std::string>(rc::gen::element('a', '"', ',', ';', '\t', '\n', '\r', ' ', '='));
        Records records(1);
        for (std::size_t column = 0; column < columns; ++column) {
            records.front().push_back("c" + std::to_string(column));
        }
        const auto rows = *rc::gen::inRange(0, 6);
        for (int row = 0; row < rows; ++row) {
            records.push_back(*rc::gen::container<std::vector<std::string>>(columns, anyCell));
        }
        std::string bytes;
        for (const auto& record : records) {
            for (std::size_t cell = 0; cell < columns; ++cell) {
                bytes += (cell > 0 ? separator : "") + quoted(record[cell]);
            }
            bytes += lineEnd;
        }
        const auto read = readAll(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == records);
    }));
}
