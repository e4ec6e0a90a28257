// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Codes.h"
#include "privacy/Derive.h"
#include "privacy/Keys.h"
#include "support/Catch.h"
#include "support/TinyKeys.h"

#include <cctype>
#include <string>
#include <vector>

using namespace leerspiegel;
using namespace leerspiegel::privacy;
using base::ErrorCode;

TEST_CASE("Codes are read back as they are typed by people", "[privacy]")
{
    for (int turn = 0; turn < 200; ++turn) {
        const auto text = PersonalCode::random().text();
        CHECK(PersonalCode::parse(text)->text() == text);
        auto loud = text;
        for (auto& c : loud) {
            c = c == '-' ? ' ' : static_cast<char>(std::toupper(c));
        }
        CHECK(PersonalCode::parse("  " + loud + " ")->text() == text);
        const auto token = Token::random().text();
        CHECK(Token::parse(token)->text() == token);
        const auto recovery = RecoveryCode::random().text();
        CHECK(RecoveryCode::parse(recovery)->text() == recovery);
        CHECK_FALSE(Token::parse(recovery).has_value());
    }
    CHECK(PersonalCode::parse("lusab-babad-gutih").error().code == ErrorCode::CodeMistyped);
    CHECK_FALSE(PersonalCode::parse(std::string(100'000, 'b')).has_value());
}

namespace {

/// Every text with one character replaced by another of `alphabet`, and every one with two different neighbours swapped.
std::vector<std::string> mistyped(const std::string& text, std::string_view alphabet)
{
    std::vector<std::string> wrong;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '-') {
            continue;
        }
        for (const char other : alphabet) {
            wrong.push_back(text);
            wrong.back()[at] = other;
        }
        const auto next = at + 1 < text.size() && text[at + 1] == '-' ? at + 2 : at + 1;
        if (next < text.size()) {
            wrong.push_back(text);
            std::swap(wrong.back()[at], wrong.back()[next]);
        }
    }
    std::erase(wrong, text);
    return wrong;
}

template <typename Code>
void findsEveryTypingError(std::string_view alphabet)
{
    for (int turn = 0; turn < 20; ++turn) {
        for (const auto& wrong : mistyped(Code::random().text(), alphabet)) {
            if (Code::parse(wrong)) {
                FAIL(wrong);
            }
        }
    }
    SUCCEED();
}

} // namespace

TEST_CASE("Every wrong character and every two neighbours in the wrong order are found in every kind of code", "[privacy]")
{
    constexpr auto base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZU";
    findsEveryTypingError<Token>(base32);
    findsEveryTypingError<RecoveryCode>(base32);
    findsEveryTypingError<PersonalCode>("abcdefghijklmnopqrstuvwxyz");
}

TEST_CASE("A personal code costs exactly one Argon2id", "[privacy]")
{
    const auto before = stretchCount();
    const auto keys = deriveCodeKeys(PersonalCode::random(), Salt{}, tests::tinyKeys());
    REQUIRE(keys.has_value());
    CHECK(stretchCount() == before + 1);
    CHECK(keys->draftTag != keys->sheetTag);
    CHECK(keys->sheetTag != keys->lentTag);
}

TEST_CASE("S10 a stored cost outside the bounds is refused before anything is derived", "[privacy]")
{
    const auto passphrase = passphraseOf("een lange wachtzin");
    const auto wrapped = wrapSecret(Secret::random(64), passphrase, RecoveryCode::random(), "management", "d", tests::tinyKeys());
    REQUIRE(wrapped.has_value());
    const auto before = stretchCount();
    CHECK(unwrapWithPassphrase(wrapped->byPassphrase, passphrase, "management", "d", KeyPolicy::program()).error().code == ErrorCode::KeyCostRefused);
    for (const std::size_t at : {std::size_t{17}, std::size_t{30}}) { // passes; memory of terabytes
        base::Bytes bytes(wrapped->byPassphrase.view().begin(), wrapped->byPassphrase.view().end());
        bytes[at] = at == 17 ? 0 : 4;
        CHECK(unwrapWithPassphrase(SealedBytes::fromStored(bytes), passphrase, "management", "d", tests::tinyKeys()).error().code == ErrorCode::KeyCostRefused);
    }
    CHECK(stretchCount() == before);
    CHECK(unwrapWithPassphrase(wrapped->byPassphrase, passphrase, "management", "d", tests::tinyKeys()).has_value());
    CHECK(unwrapWithPassphrase(wrapped->byPassphrase, passphrase, "teller", "d", tests::tinyKeys()).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("A slip signs for its own round only", "[privacy]")
{
    const auto token = Token::random();
    const auto message = base::bytesOf("envelope");
    const auto signature = signWith(token, "round", message);
    CHECK(verifies(verifyKeyOf(token, "round"), message, signature));
    CHECK_FALSE(verifies(verifyKeyOf(token, "other"), message, signature));
    CHECK_FALSE(verifies(verifyKeyOf(Token::random(), "round"), message, signature));
}

TEST_CASE("The strength of a passphrase is said honestly", "[privacy]")
{
    CHECK_FALSE(strengthOf("wachtwoord12", {}).enough);
    CHECK_FALSE(strengthOf("12345678901234", {}).enough);
    CHECK_FALSE(strengthOf("aaaaaaaaaaaaaaaaaaaa", {}).enough);
    CHECK_FALSE(strengthOf("bakkerij de korenaar", {"Bakkerij De Korenaar"}).enough);
    CHECK(strengthOf("vier paarse wielen draaien", {"Bakkerij De Korenaar"}).enough);
}

TEST_CASE("Control words are the same for the same rules, four of them, in both languages", "[privacy]")
{
    const auto hash = hashOf(base::bytesOf("rules"));
    CHECK(controlWords(hash, "nl") == controlWords(hash, "nl"));
    CHECK(controlWords(hash, "nl") != controlWords(hashOf(base::bytesOf("other")), "nl"));
    for (const auto& word : controlWords(hash, "en")) {
        CHECK_FALSE(word.empty());
    }
}
