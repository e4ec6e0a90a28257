// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Codes.h"

#include "privacy/Derive.h"
#include "privacy/Guarded.h"
#include "privacy/Sodium.h"
#include "privacy/Spelling.h"

#include <sodium.h>

#include <algorithm>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t personalBytes = 7;
constexpr std::size_t recoveryBytes = 16;
constexpr std::size_t tokenBytes = 10;

template <std::size_t N> std::array<std::uint8_t, N> firstBytes(const Secret& secret)
{
    std::array<std::uint8_t, N> bytes{};
    std::copy_n(secret.view().begin(), N, bytes.begin());
    return bytes;
}

struct SigningKey
{
    VerifyKey verify{};
    Secret secret{crypto_sign_SECRETKEYBYTES};
};

SigningKey signingKeyOf(const Token& token, std::string_view roundId)
{
    const auto seed = subkey(token.bits(), "leerspiegel token 1", base::bytesOf(roundId));
    SigningKey key;
    crypto_sign_seed_keypair(key.verify.data(), key.secret.bytes().data(), seed.view().data());
    return key;
}

} // namespace

PersonalCode PersonalCode::random()
{
    PersonalCode code;
    code.m_bits = Secret::random(personalBytes);
    return code;
}

base::Result<PersonalCode> PersonalCode::parse(std::string_view text)
{
    return guarded([&]() -> base::Result<PersonalCode> {
        auto bits = readProquints(text);
        if (!bits) {
            return fail(ErrorCode::CodeMistyped);
        }
        PersonalCode code;
        code.m_bits = std::move(*bits);
        return code;
    });
}

PersonalCode PersonalCode::clone() const
{
    PersonalCode copy;
    copy.m_bits = m_bits.clone();
    return copy;
}

std::array<std::string, 4> PersonalCode::words() const { return m_bits.empty() ? std::array<std::string, 4>{} : proquintsOf(m_bits); }

std::string PersonalCode::text() const
{
    const auto quints = words();
    return quints[0] + '-' + quints[1] + '-' + quints[2] + '-' + quints[3];
}

base::Result<CodeKeys> deriveCodeKeys(const PersonalCode& code, const Salt& roundSalt, const KeyPolicy& policy)
{
    return guarded([&]() -> base::Result<CodeKeys> {
        const auto root = stretch(code.bits().view(), roundSalt, policy.use, policy);
        if (!root) {
            return fail(root.error());
        }
        CodeKeys keys;
        keys.draftTag = firstBytes<16>(subkey(*root, "leerspiegel draft tag 1"));
        keys.sheetTag = firstBytes<16>(subkey(*root, "leerspiegel sheet tag 1"));
        keys.lentTag = firstBytes<16>(subkey(*root, "leerspiegel lent tag 1"));
        keys.returnKey = firstBytes<32>(subkey(*root, "leerspiegel return key 1"));
        keys.draftKey = subkey(*root, "leerspiegel draft key 1");
        keys.wrappingKey = subkey(*root, "leerspiegel wrapping key 1");
        return keys;
    });
}

RecoveryCode RecoveryCode::random()
{
    RecoveryCode code;
    code.m_bits = Secret::random(recoveryBytes);
    return code;
}

base::Result<RecoveryCode> RecoveryCode::parse(std::string_view text)
{
    return guarded([&]() -> base::Result<RecoveryCode> {
        auto bits = readGroups(text, recoveryBytes);
        if (!bits) {
            return fail(ErrorCode::CodeMistyped);
        }
        RecoveryCode code;
        code.m_bits = std::move(*bits);
        return code;
    });
}

std::string RecoveryCode::text() const { return groupsOf(m_bits); }

Token Token::random()
{
    Token token;
    token.m_bits = Secret::random(tokenBytes);
    return token;
}

base::Result<Token> Token::parse(std::string_view text)
{
    return guarded([&]() -> base::Result<Token> {
        auto bits = readGroups(text, tokenBytes);
        if (!bits) {
            return fail(ErrorCode::CodeMistyped);
        }
        Token token;
        token.m_bits = std::move(*bits);
        return token;
    });
}

Token Token::clone() const
{
    Token copy;
    copy.m_bits = m_bits.clone();
    return copy;
}

std::string Token::text() const { return groupsOf(m_bits); }

SlipKeys slipKeysOf(const Token& token, std::string_view roundId)
{
    SlipKeys keys;
    keys.draftTag = firstBytes<16>(subkey(token.bits(), "leerspiegel slip draft tag 1", base::bytesOf(roundId)));
    std::ranges::copy(slipTagStart, keys.draftTag.begin());
    keys.draftKey = subkey(token.bits(), "leerspiegel slip draft key 1", base::bytesOf(roundId));
    return keys;
}

VerifyKey verifyKeyOf(const Token& token, std::string_view roundId) { return signingKeyOf(token, roundId).verify; }

Signature signWith(const Token& token, std::string_view roundId, base::ByteView message)
{
    const auto key = signingKeyOf(token, roundId);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), key.secret.view().data());
    return signature;
}

bool verifies(const VerifyKey& key, base::ByteView message, const Signature& signature)
{
    needSodium();
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

std::array<std::uint8_t, 32> hashOf(base::ByteView bytes)
{
    needSodium();
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hash;
}

} // namespace leerspiegel::privacy
