// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/HiddenCharacters.h"

#include <algorithm>
#include <array>

namespace leerspiegel::questionnaire {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array hidden{
    Range{0x00, 0x08},     Range{0x0B, 0x1F},     Range{0x7F, 0x9F},       Range{0x061C, 0x061C}, Range{0x115F, 0x1160},
    Range{0x180E, 0x180E}, Range{0x200B, 0x200F}, Range{0x2028, 0x202E},   Range{0x2060, 0x206F}, Range{0x3164, 0x3164},
    Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE0FFF},
};

/// The code point that begins at `at`; moves `at` behind it. The text is valid UTF-8.
char32_t next(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t point = more == 0 ? lead : lead & (0x3FU >> more);
    for (std::size_t count = 0; count < more && at < text.size(); ++count) {
        point = (point << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return point;
}

} // namespace

bool hasHiddenCharacter(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto point = next(text, at);
        const bool plain = point >= 0x20 && point < 0x7F;
        if (!plain && std::ranges::any_of(hidden, [&](Range range) { return point >= range.first && point <= range.last; })) {
            return true;
        }
    }
    return false;
}

std::string pointerToken(std::string_view key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string token;
    for (const char c : key) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '~') {
            token += "~0";
        } else if (c == '/') {
            token += "~1";
        } else if (byte < 0x20 || byte == 0x7F) {
            token += "\\u00";
            token += digits[byte >> 4U];
            token += digits[byte & 0xFU];
        } else {
            token += c;
        }
    }
    return token;
}

} // namespace leerspiegel::questionnaire
