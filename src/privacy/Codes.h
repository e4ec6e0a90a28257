// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/KeyPolicy.h"
#include "privacy/Secret.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::privacy {

using Tag = std::array<std::uint8_t, 16>;
using Salt = std::array<std::uint8_t, 16>;

/// Four proquints ("lusab-babad-gutih-tugad"): 56 random bits and a check byte that finds every wrong letter and every two
/// neighbours in the wrong order. Reopens one's own sheet.
class PersonalCode
{
public:
    static PersonalCode random();
    /// Reads what someone typed: capitals, spaces, missing or doubled hyphens are forgiven. CodeMistyped when the check does not fit.
    static base::Result<PersonalCode> parse(std::string_view text);

    PersonalCode clone() const;
    std::string text() const;
    /// The four words, for showing them one below the other and for the retype check.
    std::array<std::string, 4> words() const;
    const Secret& bits() const { return m_bits; }

private:
    Secret m_bits; // 7 bytes
};

/// What a personal code opens within one round. One Argon2id, always before any look-up, so that a wrong code and
/// no such sheet look and last the same.
struct CodeKeys
{
    Tag draftTag{};
    Tag sheetTag{};                           ///< The sheet's id in the box.
    Tag lentTag{};                            ///< Under which a lent profile is kept after the count.
    std::array<std::uint8_t, 32> returnKey{}; ///< By invitation: stands in for the slip of who took the sheet out again.
    Secret draftKey;
    Secret wrappingKey;
};
base::Result<CodeKeys> deriveCodeKeys(const PersonalCode& code, const Salt& roundSalt, const KeyPolicy& policy);

/// 128 random bits for when the passphrase is lost: 26 base32 characters in groups with a check character; printed once.
class RecoveryCode
{
public:
    static RecoveryCode random();
    static base::Result<RecoveryCode> parse(std::string_view text);
    std::string text() const;
    const Secret& bits() const { return m_bits; }

private:
    Secret m_bits; // 16 bytes
};

/// An invitation: 80 random bits as 16 base32 characters in fours and a check character that finds every wrong character and
/// every two in the wrong order.
class Token
{
public:
    static Token random();
    static base::Result<Token> parse(std::string_view text);
    Token clone() const;
    std::string text() const;
    const Secret& bits() const { return m_bits; }

private:
    Secret m_bits; // 10 bytes
};

/// With which the draft tags of company slips begin, and no others but by one chance in 2^32: only employees' drafts count as
/// scans that were begun.
inline constexpr std::array<std::uint8_t, 4> slipTagStart{0x73, 0x6c, 0x69, 0x70};

/// What a company slip opens within one round: its own draft. The 80 random bits of the slip need no stretching.
struct SlipKeys
{
    Tag draftTag{};
    Secret draftKey;
};
SlipKeys slipKeysOf(const Token& token, std::string_view roundId);

using VerifyKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;
/// The public half that the dossier keeps: Ed25519 from the token stretched with the round id.
VerifyKey verifyKeyOf(const Token& token, std::string_view roundId);
Signature signWith(const Token& token, std::string_view roundId, base::ByteView message);
bool verifies(const VerifyKey& key, base::ByteView message, const Signature& signature);

/// Four words that say the same on every screen of one round when the rules are the same (from a fixed list of plain
/// Dutch words per language; `hash` is the descriptor's).
std::array<std::string, 4> controlWords(base::ByteView hash, std::string_view language);

/// BLAKE2b-256.
std::array<std::uint8_t, 32> hashOf(base::ByteView bytes);

/// An honest estimate of a passphrase: how many tries it stands, in powers of two, with plain rules that can be explained
/// (length, repeated characters, runs, common words and names of the firm given by the caller).
struct PassphraseStrength
{
    int bits = 0;
    bool enough = false; ///< At least leastPassphraseCharacters and 45 bits.
};
inline constexpr int leastPassphraseCharacters = 10;
PassphraseStrength strengthOf(std::string_view passphrase, const std::vector<std::string>& obviousWords);

} // namespace leerspiegel::privacy
