// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Books.h"
#include "exchange/SafeFile.h"
#include "exchange/office/OfficeWriters.h"
#include "exchange/office/SheetNames.h"
#include "exchange/office/XlsxReader.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

using namespace leerspiegel;
using namespace leerspiegel::exchange;
using tests::bookOf;
using tests::hostileTable;
using tests::plainWords;

TEST_CASE("A spreadsheet has a sheet a table with all its rows, and leaves nothing else in the folder", "[exchange]")
{
    const tests::TempFolder folder;
    const auto bytes = xlsxBytes(bookOf(hostileTable()), {}, plainWords(), folder.path());
    REQUIRE(bytes.has_value());
    CHECK(std::filesystem::is_empty(folder.path()));
    REQUIRE(writeFileSafely(folder / "t.xlsx", *bytes).has_value());
    CHECK(rowsOfSheets((folder / "t.xlsx").string(), 2) == std::vector<std::size_t>{tests::hostileTexts().size() + 1, 4});
}

TEST_CASE("The same book gives the same bytes: no time of day is inside", "[exchange]")
{
    const tests::TempFolder folder;
    const auto once = xlsxBytes(bookOf(hostileTable()), {}, plainWords(), folder.path());
    const auto again = xlsxBytes(bookOf(hostileTable()), {}, plainWords(), folder.path());
    REQUIRE(once.has_value());
    CHECK(once == again);
}

TEST_CASE("A damaged or cut spreadsheet does not count as read back", "[exchange]")
{
    const tests::TempFolder folder;
    auto bytes = xlsxBytes(bookOf(hostileTable()), {}, plainWords(), folder.path());
    REQUIRE(bytes.has_value());
    bytes->resize(bytes->size() / 2);
    REQUIRE(writeFileSafely(folder / "t.xlsx", *bytes).has_value());
    CHECK(rowsOfSheets((folder / "t.xlsx").string(), 2).empty());
    CHECK(rowsOfSheets((folder / "none.xlsx").string(), 2).empty());
}

TEST_CASE("Sheets get names that a spreadsheet accepts", "[exchange]")
{
    SheetNames names;
    CHECK(names.nameFor("a/b:c*d?e[f]g\\h'") == "a b c d e f g h ");
    CHECK(names.nameFor("Vragen") == "Vragen");
    CHECK(names.nameFor("vragen") == "vragen 2");
    CHECK(names.nameFor(std::string(40, 'x')).size() == 31);
    CHECK(names.nameFor(std::string(40, 'x')) == std::string(29, 'x') + " 2");
    CHECK(names.nameFor("") == "-");
}
