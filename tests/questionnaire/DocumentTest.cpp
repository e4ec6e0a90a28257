// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/Support.h"
#include "questionnaire/json/Document.h"
#include "support/Catch.h"

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t count = 0; count < times; ++count) {
        all += text;
    }
    return all;
}

std::vector<std::string> problemsOf(std::string_view text)
{
    return linesOf(parseDocument(text).problems);
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("A tree knows where each key and each value begins", "[questionnaire]")
{
    const std::string text = "\xEF\xBB\xBF{ \"a\" : [1, -2,\n true], \"b\": {\"c\":null , \"d\":\"x\"} }";
    const auto document = parseDocument(text);
    REQUIRE(document.root.has_value());
    const auto at = [&](std::string_view part) { return text.find(part); };
    const auto& root = *document.root;
    CHECK(root.offset == 3);
    CHECK(root.find("a")->keyOffset == at("\"a\""));
    const auto& numbers = root.find("a")->value;
    CHECK(numbers.offset == at("[1"));
    REQUIRE(numbers.elements.size() == 3);
    CHECK(numbers.elements[0].offset == at("1,"));
    CHECK(numbers.elements[1].offset == at("-2"));
    CHECK(numbers.elements[1].integer == -2);
    CHECK(numbers.elements[2].offset == at("true"));
    CHECK(root.find("b")->keyOffset == at("\"b\""));
    CHECK(root.find("b")->value.find("c")->value.offset == at("null"));
    CHECK(root.find("b")->value.find("d")->value.offset == at("\"x\""));
    CHECK(root.find("z") == nullptr);
}

TEST_CASE("Lines and columns count from one, in code points, past a byte order mark and any line end", "[questionnaire]")
{
    const std::string text = "\xEF\xBB\xBF\xC3\xA9\xF0\x9F\x8D\x9Ex\r\ny\rz\n\nw";
    const LineTable table(text);
    const auto placeOf = [&](char c) { return table.placeOf(text.find(c)); };
    CHECK(table.placeOf(0) == Place{1, 1});
    CHECK(placeOf('x') == Place{1, 3});
    CHECK(placeOf('y') == Place{2, 1});
    CHECK(placeOf('z') == Place{3, 1});
    CHECK(placeOf('w') == Place{5, 1});
    CHECK(table.placeOf(text.size()) == Place{5, 2});
    CHECK(table.placeOf(text.size() + 100) == Place{5, 2});
    CHECK(LineTable("").placeOf(0) == Place{1, 1});
}

TEST_CASE("Columns stay right far into a long line", "[questionnaire]")
{
    const auto text = repeated("\xC3\xA9", 5000) + "x";
    CHECK(LineTable(text).placeOf(text.size() - 1) == Place{1, 5001});
    CHECK(LineTable(text).placeOf(2 * 256) == Place{1, 257});
}

TEST_CASE("B4 Depth 32 is read, 33 and a million are refused", "[questionnaire]")
{
    const auto nested = [](std::size_t depth) { return repeated("[", depth) + repeated("]", depth); };
    CHECK(parseDocument(nested(31)).root.has_value());
    CHECK(parseDocument(nested(32)).root.has_value());
    CHECK(problemsOf(nested(33)) == Lines{"1:33: " + repeated("/0", 32) + " TooDeep"});
    CHECK(problemsOf(nested(1'000'000)) == Lines{"1:33: " + repeated("/0", 32) + " TooDeep"});
}

TEST_CASE("More values than the limit are refused, empty brackets too", "[questionnaire]")
{
    const auto list = [](std::string_view value, std::size_t times) { return "[" + repeated(value, times) + "0]"; };
    CHECK(parseDocument(list("0,", 199'998)).root.has_value());
    CHECK(problemsOf(list("0,", 199'999)) == Lines{"1:400000: /199999 TooManyValues"});
    CHECK(problemsOf(list("[],", 250'000)) == Lines{"1:599999: /199999 TooManyValues"});
}

TEST_CASE("A string of 64 kB is read, a longer one is refused", "[questionnaire]")
{
    const auto quoted = [](std::size_t bytes) { return "\n \"" + repeated("x", bytes) + "\""; };
    CHECK(parseDocument(quoted(64U << 10U)).root.has_value());
    CHECK(problemsOf(quoted((64U << 10U) + 1)) == Lines{"2:2: StringTooLong"});
    CHECK(problemsOf("{\"" + repeated("k", 1U << 20U) + "\": 1}") == Lines{"1:2: StringTooLong"});
}

TEST_CASE("A file beyond 4 MB is refused before it is looked at", "[questionnaire]")
{
    const auto text = "[]" + repeated(" ", (4U << 20U) - 2);
    CHECK(parseDocument(text).root.has_value());
    CHECK(problemsOf(text + " ") == Lines{"1:1: TooLarge"});
}

TEST_CASE("Whole numbers keep their value or are refused, never changed", "[questionnaire]")
{
    const auto root = parseDocument("[9223372036854775807, -9223372036854775808, 3.0, 1e2, -0]").root;
    REQUIRE(root.has_value());
    CHECK(root->elements[0].integer == INT64_MAX);
    CHECK(root->elements[1].integer == INT64_MIN);
    CHECK(root->elements[2].kind == Node::Kind::Real);
    CHECK(root->elements[3].kind == Node::Kind::Real);
    CHECK(root->elements[4].integer == 0);
    for (const std::string number : {"9223372036854775808", "18446744073709551615", "18446744073709551616",
                                     "-9223372036854775809", "100000000000000000000000000", "1e400", "-1e400"}) {
        INFO(number);
        const auto problems = parseDocument("[1,\n  " + number + "]").problems;
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].code == ProblemCode::NumberTooLarge);
        CHECK(problems[0].place == Place{2, 3});
    }
}

TEST_CASE("B7 Characters that nobody sees are found wherever they hide, visible ones are let through", "[questionnaire]")
{
    for (const std::string hidden :
         {"\\u0000", "\\u0007", "\\r", "\x7F", "\xC2\x85", "\xD8\x9C", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xE2\x80\x8F", "\xE2\x80\xA8",
          "\xE2\x80\xAE", "\xE2\x81\xA0", "\xE2\x81\xA6", "\xEF\xBB\xBF", "\xEF\xBF\xBA", "\xF3\xA0\x81\x81", "\\u202e"}) {
        INFO(hidden);
        CHECK(problemsOf("[1, \"a" + hidden + "b\"]") == Lines{"1:5: /1 HiddenCharacter"});
    }
    const std::string visible = "caf\xC3\xA9 e\xCC\x81\xCC\x81 \\t\\n \xE2\x80\x93 \xE2\x82\xAC \xE2\x86\x94 \xF0\x9F\x8D\x9E \xE4\xB8\xAD";
    CHECK(problemsOf("\"" + visible + "\"").empty());
}

TEST_CASE("A pointer can be printed in one line whatever a key holds", "[questionnaire]")
{
    CHECK(problemsOf("{\"a\\u001b[31m\\n\": 1}") == Lines{"1:2: /a\\u001b[31m\\u000a HiddenCharacter"});
    CHECK(problemsOf("{\"~/\": [{\"k\": 1, \"k\": 2}]}") == Lines{"1:18: /~0~1/0/k DuplicateKey"});
}

TEST_CASE("Bytes that are no UTF-8 are refused where they stand", "[questionnaire]")
{
    for (const std::string bytes : {"\xFF", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3\"", "\x80"}) {
        const auto problems = parseDocument("[\n\"a" + bytes + "b\"]").problems;
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].code == ProblemCode::NotUtf8);
        CHECK(problems[0].place.line == 2);
    }
}
