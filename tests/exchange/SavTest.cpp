// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Books.h"
#include "exchange/office/OfficeWriters.h"
#include "exchange/office/SavReader.h"
#include "exchange/office/SpssNames.h"
#include "support/Catch.h"

using namespace leerspiegel;
using namespace leerspiegel::exchange;
using tests::bookOf;
using tests::hostileTable;
using tests::plainWords;

TEST_CASE("Every column gets a name that SPSS accepts", "[exchange]")
{
    SpssNames names;
    CHECK(names.nameFor("c1-1") == "c1_1");
    CHECK(names.nameFor("c1_1") == "c1_1_2");
    CHECK(names.nameFor("C1.1") == "C1.1");
    CHECK(names.nameFor("c1.1") == "c1.1_2");
    CHECK(names.nameFor("k1.now") == "k1.now");
    CHECK(names.nameFor("k1.") == "k1_");
    CHECK(names.nameFor("ALL") == "ALL_");
    CHECK(names.nameFor("with") == "with_");
    CHECK(names.nameFor("1a") == "v1a");
    CHECK(names.nameFor("_x") == "v_x");
    CHECK(names.nameFor("") == "v");
    CHECK(names.nameFor("x y") == "x_y");
    const auto longName = names.nameFor(std::string(80, 'a'));
    CHECK(longName == std::string(64, 'a'));
    CHECK(names.nameFor(std::string(80, 'A')) == std::string(62, 'A') + "_2");
}

TEST_CASE("A character is never cut", "[exchange]")
{
    CHECK(utf8Prefix("aé", 2) == "a");
    CHECK(utf8Prefix("aé", 3) == "aé");
    CHECK(utf8Prefix("€€", 5) == "€");
    CHECK(utf8Prefix("", 5).empty());
}

TEST_CASE("An SPSS file holds every cell of a hostile table", "[exchange]")
{
    const auto table = hostileTable();
    const auto bytes = savBytes(table, bookOf(table), plainWords());
    REQUIRE(bytes.has_value());
    CHECK(savHolds(*bytes, SavPlan(table), table.rows.size()));
    CHECK(base::textOf(*bytes).substr(0, 4) == "$FL2");
    CHECK(base::textOf(*bytes).find("12 Mar 2700:00:00") != std::string_view::npos); // no finer than the day
    CHECK(base::textOf(*bytes).find("rows: 22") != std::string_view::npos);
}

TEST_CASE("What was lost or changed on the way is noticed", "[exchange]")
{
    auto table = hostileTable();
    const auto bytes = savBytes(table, bookOf(table), plainWords());
    REQUIRE(bytes.has_value());
    CHECK_FALSE(savHolds(base::ByteView(*bytes).first(bytes->size() - 40), SavPlan(table), table.rows.size()));
    CHECK_FALSE(savHolds(*bytes, SavPlan(table), table.rows.size() - 1));
    table.rows[4][0] = 4.0;
    CHECK_FALSE(savHolds(*bytes, SavPlan(table), table.rows.size()));
    table = hostileTable();
    table.rows[4][2] = std::string("anders");
    CHECK_FALSE(savHolds(*bytes, SavPlan(table), table.rows.size()));
}

TEST_CASE("A long text goes over several variables and loses nothing", "[exchange]")
{
    std::string text;
    while (text.size() < 1990) {
        text += "lang€ ";
    }
    Table table{"t", "t", {{"open", "Vertel", ColumnKind::Text, 0, {}, {}}}, {{text}, {std::string("kort")}}};
    const SavPlan plan(table);
    CHECK(plan.variables().size() == 8);
    std::string together;
    for (const auto& variable : plan.variables()) {
        CHECK(variable.width <= SavPlan::widest);
        together += plan.text(variable, 0) + (together.size() + plan.text(variable, 0).size() < text.size() && variable.width > plan.text(variable, 0).size() ? " " : "");
    }
    CHECK(plan.variables()[1].name == "open_2");
    CHECK(together.substr(0, 500) == text.substr(0, 500));
    const auto bytes = savBytes(table, bookOf(table), plainWords());
    REQUIRE(bytes.has_value());
    CHECK(savHolds(*bytes, plan, 2));
}

TEST_CASE("I do not know gets a value of its own above every step", "[exchange]")
{
    Table table{"t", "t", {{"a", "a", ColumnKind::Number, 0, {{1, {}, "x"}, {10, {}, "y"}}, "weet ik niet"}, {"b", "b", ColumnKind::Number, 0, {{1, {}, "x"}}, "?"}}, {{questionnaire::DontKnow{}, questionnaire::DontKnow{}}}};
    const SavPlan plan(table);
    CHECK(plan.number(plan.variables()[0], 0) == 99.0);
    CHECK(plan.number(plan.variables()[1], 0) == 9.0);
}

TEST_CASE("A table without rows is still a file", "[exchange]")
{
    auto table = hostileTable();
    table.rows.clear();
    const auto bytes = savBytes(table, bookOf(table), plainWords());
    REQUIRE(bytes.has_value());
    CHECK(savHolds(*bytes, SavPlan(table), 0));
}
