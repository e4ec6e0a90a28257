// SPDX-License-Identifier: EUPL-1.2
#include "report/Calendar.h"
#include "support/Catch.h"

#include <sstream>

using namespace leerspiegel;

TEST_CASE("An agreement becomes a whole day in the calendar, its text escaped and its lines short", "[report]")
{
    const auto day = *base::Day::parse("2027-03-12");
    const auto text = report::calendarText({{"a1", QString::fromUtf8("Samen oefenen; elke week, \\ met \u20ac en een heel lange zin die niet op \u00e9\u00e9n regel past, nee echt niet\nEND:VEVENT"), "Ans", day}},
                                           *base::Day::parse("2027-01-02"));
    CHECK(text.find("DTSTART;VALUE=DATE:20270312\r\n") != std::string::npos);
    CHECK(text.find("Samen oefenen\\; elke week\\, \\\\ met") != std::string::npos);
    std::istringstream lines(text);
    std::string line;
    int ends = 0;
    while (std::getline(lines, line)) {
        REQUIRE(line.back() == '\r');
        CHECK(line.size() <= 76);
        ends += line == "END:VEVENT\r";
        // A folded line never begins inside a character.
        CHECK((line.size() < 2 || line[0] != ' ' || (static_cast<unsigned char>(line[1]) & 0xC0) != 0x80));
    }
    CHECK(ends == 1);
}

TEST_CASE("Signs that a calendar may not hold are left out, also in the name of the entry", "[report]")
{
    const auto day = *base::Day::parse("2027-03-12");
    const auto text = report::calendarText({{"a1\r\nEND:VCALENDAR", QString::fromUtf8("een\u0007\u007F\r\nEND:VEVENT \U0001F600"), "Ans;Bram", day}}, day);
    CHECK(text.find('\x07') == std::string::npos);
    CHECK(text.find('\x7F') == std::string::npos);
    CHECK(text.find("\nEND:VCALENDAR") == text.rfind("\nEND:VCALENDAR"));
    CHECK(text.find("Ans\\;Bram") != std::string::npos);
    CHECK(text.find("TZID") == std::string::npos);
}

TEST_CASE("Without agreements the calendar is empty and whole", "[report]")
{
    CHECK(report::calendarText({}, *base::Day::parse("2027-01-02")) == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Leerspiegel//NL\r\nEND:VCALENDAR\r\n");
}
