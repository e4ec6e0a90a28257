// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Books.h"
#include "exchange/csv/HarmlessText.h"
#include "support/Catch.h"

using leerspiegel::exchange::appendQuoted;
using leerspiegel::exchange::harmlessText;

TEST_CASE("A text that begins like a formula gets a quote before it", "[exchange]")
{
    CHECK(harmlessText("=1+1") == "'=1+1");
    CHECK(harmlessText("+1") == "'+1");
    CHECK(harmlessText("-1") == "'-1");
    CHECK(harmlessText("@x") == "'@x");
    CHECK(harmlessText("\uFF1Dx") == "'\uFF1Dx");
    CHECK(harmlessText("\uFF0Bx") == "'\uFF0Bx");
    CHECK(harmlessText("\uFF0Dx") == "'\uFF0Dx");
    CHECK(harmlessText("\uFF20x") == "'\uFF20x");
    CHECK(harmlessText("\tx") == "'\tx");
    CHECK(harmlessText("\rx") == "'\rx");
    CHECK(harmlessText("\nx") == "'\nx");
    CHECK(harmlessText("  =x") == "  '=x");
}

TEST_CASE("A formula that shows only after splitting at another sign is harmless too", "[exchange]")
{
    CHECK(harmlessText("a;=x") == "a;'=x");
    CHECK(harmlessText("a, =x") == "a, '=x");
    CHECK(harmlessText("a\"=x") == "a\"'=x");
    CHECK(harmlessText("a\n@x") == "a\n'@x");
    CHECK(harmlessText("a|-x") == "a|'-x");
    CHECK(harmlessText("a\t=x") == "a\t'=x");
}

TEST_CASE("An ordinary text stays as it is", "[exchange]")
{
    for (const auto* text : {"", "goed - beter", "a=b", "1+1", "Tijd, en ruimte", "’t is goed", "é€"}) {
        CHECK(harmlessText(text) == text);
    }
}

TEST_CASE("No hostile text leaves a formula at any beginning of a cell", "[exchange]")
{
    for (const auto& text : leerspiegel::tests::hostileTexts()) {
        std::string csv;
        appendQuoted(csv, text);
        for (const char* splitter : {",", ";", "\t", "\"", "\n", "\r", "|"}) {
            for (const char* sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
                INFO(csv << " split at " << splitter);
                CHECK(csv.find(std::string(splitter) + sign) == std::string::npos);
            }
        }
    }
}
