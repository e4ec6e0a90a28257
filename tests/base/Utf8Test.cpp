// SPDX-License-Identifier: EUPL-1.2
#include "base/Utf8.h"

#include "support/Catch.h"

#include <string>

using leerspiegel::base::isUtf8;

TEST_CASE("Text in any script is UTF-8", "[base]")
{
    for (const auto* text : {"", "plain text that is longer than eight bytes", "é", "\u07FF\u0800\uFFFF", "\U00010000\U0010FFFF", "12345678é"}) {
        CHECK(isUtf8(text));
    }
    CHECK(isUtf8(std::string("\0a", 2)));
}

TEST_CASE("Bytes that no text has are not UTF-8", "[base]")
{
    for (const auto* bytes : {"\x80", "\xC3", "caf\xE9", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xE2\x28\xA1", "12345678\xFF"}) {
        CHECK_FALSE(isUtf8(bytes));
    }
}
