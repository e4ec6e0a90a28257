// SPDX-License-Identifier: EUPL-1.2
#include "base/Bytes.h"
#include "base/Result.h"
#include "support/Catch.h"

using namespace leerspiegel::base;

namespace {

Result<int> half(int number)
{
    return number % 2 == 0 ? Result<int>(number / 2) : fail(ErrorCode::AnswerRefused, "q1", {"odd"}, "cannot be halved");
}

} // namespace

TEST_CASE("A result is a value or the reason why there is none", "[base]")
{
    CHECK(half(4).value() == 2);
    const auto refused = half(3);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == Error{ErrorCode::AnswerRefused, "q1", {"odd"}, "cannot be halved"});
    const Result<int> passedOn = fail(refused.error());
    CHECK(passedOn.error() == refused.error());
}

TEST_CASE("Text and bytes are the same bytes", "[base]")
{
    const std::string text("caf\xC3\xA9\0!", 7);
    const auto bytes = bytesOf(text);
    CHECK(bytes.size() == 7);
    CHECK(bytes[4] == 0xA9);
    CHECK(textOf(bytes) == text);
}
