// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Codes.h"
#include "privacy/Derive.h"
#include "privacy/Spelling.h"
#include "support/Catch.h"
#include "support/TinyKeys.h"

#include <cstdio>

using namespace leerspiegel;
using namespace leerspiegel::privacy;

namespace {

std::string hex(base::ByteView bytes)
{
    std::string text;
    for (const auto byte : bytes) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", byte);
        text += two;
    }
    return text;
}

} // namespace

TEST_CASE("BLAKE2b-256 of nothing and of abc are the published values", "[privacy][known]")
{
    CHECK(hex(hashOf({})) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(hex(hashOf(base::bytesOf("abc"))) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("Proquints are spelled as published: 127.0.0.1 begins with lusab babad", "[privacy][known]")
{
    const base::Bytes bytes{127, 0, 0, 1, 63, 84, 220};
    const auto words = proquintsOf(Secret::copyOf(bytes));
    CHECK(words[0] == "lusab");
    CHECK(words[1] == "babad");
    CHECK(words[2] == "gutih");
}

TEST_CASE("Encryption opens what it sealed and refuses another key, other data or a cut", "[privacy]")
{
    const auto key = Secret::random(32);
    const auto sealed = encrypt(key, base::bytesOf("tekst"), base::bytesOf("bij"));
    CHECK(base::textOf(decrypt(key, sealed, base::bytesOf("bij"))->view()) == "tekst");
    CHECK_FALSE(decrypt(Secret::random(32), sealed, base::bytesOf("bij")).has_value());
    CHECK_FALSE(decrypt(key, sealed, base::bytesOf("ander")).has_value());
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        CHECK_FALSE(decrypt(key, base::ByteView(sealed).first(length), base::bytesOf("bij")).has_value());
    }
}
