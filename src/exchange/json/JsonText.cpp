// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json/JsonText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leerspiegel::exchange {

void appendNumber(std::string& text, double number)
{
    if (!std::isfinite(number)) {
        text += "null";
        return;
    }
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    text.append(buffer.data(), end);
}

void appendNumber(std::string& text, const std::optional<double>& number)
{
    if (number) {
        appendNumber(text, *number);
    } else {
        text += "null";
    }
}

void appendJsonText(std::string& text, std::string_view value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            static constexpr char digits[] = "0123456789abcdef";
            text += "\\u00";
            text += digits[c >> 4 & 15];
            text += digits[c & 15];
        } else {
            text += c;
        }
    }
    text += '"';
}

} // namespace leerspiegel::exchange
