// SPDX-License-Identifier: EUPL-1.2
#include "base/Day.h"
#include "support/Catch.h"

#include <rapidcheck.h>

using leerspiegel::base::Day;

TEST_CASE("A day is read and written as year, month, day", "[base]")
{
    const auto day = Day::parse("2027-03-12");
    REQUIRE(day.has_value());
    CHECK(day->text() == "2027-03-12");
    CHECK(day->date() == std::chrono::year{2027} / 3 / 12);
    CHECK(Day().text() == "1970-01-01");
    CHECK(Day::parse("0001-01-01")->text() == "0001-01-01");
}

TEST_CASE("What is no day is not read", "[base]")
{
    for (const char* text : {"", "2027", "2027-3-12", "2027-03-12 ", "2027-03-12T10:00", "12-03-2027", "2027/03/12", "2027-13-01",
                             "2027-00-10", "2027-01-00", "2027-02-29", "2027-04-31", "-027-03-12", "+027-03-12", "2027--3-12",
                             "2027-03-1a", " 027-03-12", "20270312"}) {
        INFO(text);
        CHECK_FALSE(Day::parse(text).has_value());
    }
    CHECK_FALSE(Day::parse(std::string_view("2027-03-1\0", 10)).has_value());
}

TEST_CASE("Leap days follow the calendar", "[base]")
{
    CHECK(Day::parse("2028-02-29").has_value());
    CHECK(Day::parse("2000-02-29").has_value());
    CHECK_FALSE(Day::parse("2100-02-29").has_value());
}

TEST_CASE("Days are ordered by time", "[base]")
{
    CHECK(*Day::parse("2026-12-31") < *Day::parse("2027-01-01"));
    CHECK(*Day::parse("2027-01-01") == *Day::parse("2027-01-01"));
    CHECK(Day::parse("2027-03-01")->value() - Day::parse("2027-02-28")->value() == std::chrono::days{1});
}

TEST_CASE("Every day from year 1 to 9999 survives being written and read", "[base][property]")
{
    const auto first = Day::parse("0001-01-01")->value();
    const auto last = Day::parse("9999-12-31")->value();
    REQUIRE(rc::check([&] {
        const Day day{first + std::chrono::days{*rc::gen::inRange(0, static_cast<int>((last - first).count()) + 1)}};
        RC_ASSERT(Day::parse(day.text()) == day);
    }));
}
