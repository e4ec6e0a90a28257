// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "privacy/Random.h"

#include <array>
#include <string>

namespace leerspiegel::app {

inline std::string hexOf(base::ByteView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// A fresh id of 128 random bits, 32 hexadecimal digits.
inline std::string randomHex()
{
    std::array<std::uint8_t, 16> bytes{};
    privacy::SystemRandom().fill(bytes);
    return hexOf(bytes);
}

} // namespace leerspiegel::app
