// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Books.h"
#include "exchange/book/TextWriters.h"
#include "exchange/csv/CsvReader.h"
#include "exchange/SafeFile.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

#include <nlohmann/json.hpp>

using namespace leerspiegel;
using namespace leerspiegel::exchange;
using tests::bookOf;
using tests::hostileTable;
using tests::plainWords;

namespace {

Table smallTable()
{
    Table table{"small", "Klein", {}, {}};
    table.columns = {{"c1", "Leren; delen", ColumnKind::Number, 1, {}, "weet ik niet"},
                     {"work", "Werk", ColumnKind::Code, 0, {{1, "office", "kantoorwerk"}}, {}},
                     {"open", "Vertel", ColumnKind::Text, 0, {}, {}}};
    table.rows = {{-0.5, 1.0, std::string("a \"b\"")}, {questionnaire::DontKnow{}, {}, {}}};
    return table;
}

std::string textOf(const base::Result<base::Bytes>& bytes)
{
    REQUIRE(bytes.has_value());
    return std::string(base::textOf(*bytes));
}

} // namespace

TEST_CASE("Plain CSV has names and ids, commas and points, and says how many records there are", "[exchange]")
{
    CHECK(textOf(csvBytes(smallTable(), CsvForm::Plain, plainWords()))
          == "\"row\",\"rows\",\"c1\",\"work\",\"open\"\r\n"
             "1,2,-0.5,\"office\",\"a \"\"b\"\"\"\r\n"
             "2,2,?,,\r\n");
}

TEST_CASE("Dutch Excel CSV has a byte order mark, semicolons, decimal commas, titles and words", "[exchange]")
{
    CHECK(textOf(csvBytes(smallTable(), CsvForm::DutchExcel, plainWords()))
          == "\xEF\xBB\xBF\"row\";\"rows\";\"Leren; delen\";\"Werk\";\"Vertel\"\r\n"
             "1;2;-0,5;\"kantoorwerk\";\"a \"\"b\"\"\"\r\n"
             "2;2;?;;\r\n");
}

TEST_CASE("A number is written in full and reads back as the same number", "[exchange]")
{
    for (const double number : {0.0, -3.0, 0.1, 30.000000000000004, 1e21, 1e-7, 123456789.125}) {
        const auto text = numberText(number);
        CHECK(text.find('e') == std::string::npos);
        CHECK(std::stod(text) == number);
    }
}

TEST_CASE("Our own reader reads every record of a hostile table back", "[exchange]")
{
    const tests::TempFolder folder;
    const auto table = hostileTable();
    for (const auto form : {CsvForm::Plain, CsvForm::DutchExcel}) {
        const auto bytes = csvBytes(table, form, plainWords());
        REQUIRE(bytes.has_value());
        REQUIRE(writeFileSafely(folder / "t.csv", *bytes).has_value());
        auto reader = CsvReader::open(folder / "t.csv");
        REQUIRE(reader.has_value());
        CHECK(reader->header().size() == table.columns.size() + 2);
        std::vector<std::string_view> cells;
        std::size_t records = 0;
        for (auto more = reader->next(cells); more && *more; more = reader->next(cells)) {
            ++records;
            CHECK(cells[0] == std::to_string(records));
            CHECK(cells[1] == std::to_string(table.rows.size()));
        }
        CHECK(records == table.rows.size());
    }
}

TEST_CASE("JSON keeps texts as they are, ids for codes, null for missing, and states its rows", "[exchange]")
{
    const auto read = nlohmann::json::parse(textOf(jsonBytes(bookOf(smallTable()))));
    CHECK(read["format"] == "leerspiegel-export/1");
    CHECK(read["day"] == "2027-03-12");
    const auto& table = read["tables"][0];
    CHECK(table["rows"] == 2);
    CHECK(table["data"][0] == nlohmann::json{{"c1", -0.5}, {"work", "office"}, {"open", "a \"b\""}});
    CHECK(table["data"][1] == nlohmann::json{{"c1", "?"}, {"work", nullptr}, {"open", nullptr}});
    CHECK(table["columns"][0]["values"]["?"] == "weet ik niet");
    CHECK(table["columns"][1]["values"]["office"] == "kantoorwerk");
}

TEST_CASE("A hostile table survives JSON unchanged", "[exchange]")
{
    const auto read = nlohmann::json::parse(textOf(jsonBytes(bookOf(hostileTable()))));
    const auto& data = read["tables"][0]["data"];
    REQUIRE(data.size() == tests::hostileTexts().size());
    for (std::size_t row = 0; row < data.size(); ++row) {
        CHECK(data[row]["zin"] == tests::hostileTexts()[row]);
    }
}

TEST_CASE("Columns of one name are told apart", "[exchange]")
{
    Table table{"t", "t", {{"a", {}, {}, 0, {}, {}}, {"A", {}, {}, 0, {}, {}}, {"a_2", {}, {}, 0, {}, {}}}, {}};
    uniqueNames(table);
    CHECK(table.columns[0].name == "a");
    CHECK(table.columns[1].name == "A_2");
    CHECK(table.columns[2].name == "a_2_2");
}
