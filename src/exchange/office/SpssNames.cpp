// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/SpssNames.h"

#include <algorithm>
#include <array>

namespace leerspiegel::exchange {

namespace {

constexpr std::size_t longestName = 64;

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool isAllowed(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_'; }

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool isReserved(const std::string& name)
{
    static constexpr std::array<std::string_view, 13> reserved{"all", "and", "by",  "eq", "ge", "gt",  "le",
                                                               "lt",  "ne",  "not", "or", "to", "with"};
    return std::ranges::find(reserved, lower(name)) != reserved.end();
}

/// Without regard to other names.
std::string spelled(std::string_view wanted)
{
    std::string name(wanted);
    std::ranges::replace_if(
        name, [](char c) { return !isAllowed(c); }, '_');
    if (name.empty() || !isLetter(name.front())) {
        name.insert(0, "v");
    }
    name.resize(std::min(name.size(), longestName));
    if (name.back() == '.') {
        name.back() = '_';
    }
    return isReserved(name) ? name + '_' : name;
}

} // namespace

std::string SpssNames::nameFor(std::string_view wanted)
{
    const auto first = spelled(wanted);
    auto name = first;
    for (int number = 2; !m_taken.insert(lower(name)).second; ++number) {
        const auto suffix = '_' + std::to_string(number);
        name = first.substr(0, longestName - suffix.size()) + suffix;
    }
    return name;
}

std::string_view utf8Prefix(std::string_view text, std::size_t most)
{
    if (text.size() <= most) {
        return text;
    }
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    return text.substr(0, most);
}

} // namespace leerspiegel::exchange
