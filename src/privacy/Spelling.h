// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "privacy/Secret.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace leerspiegel::privacy {

/// Seven bytes and a check byte as four proquints (Wilkerson 2009: five letters, consonant-vowel-consonant-vowel-consonant, 16 bits).
std::array<std::string, 4> proquintsOf(const Secret& sevenBytes);
/// The seven bytes, or nothing when it is not four proquints or the check does not fit. Capitals, spaces, hyphens, commas
/// and dots are forgiven.
std::optional<Secret> readProquints(std::string_view text);

/// Bytes as base32 letters without I, L, O and U (Crockford), in fours, with a check letter at the end.
std::string groupsOf(const Secret& bytes);
/// The bytes, `size` of them, or nothing. O reads as 0, I and L as 1; small letters, spaces and hyphens are forgiven.
std::optional<Secret> readGroups(std::string_view text, std::size_t size);

} // namespace leerspiegel::privacy
