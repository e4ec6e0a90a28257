// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/SheetNames.h"

#include "exchange/office/SpssNames.h"

#include <algorithm>
#include <cctype>

namespace leerspiegel::exchange {

namespace {

constexpr std::size_t longestName = 31;

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

std::string SheetNames::nameFor(std::string wanted)
{
    std::ranges::replace_if(
        wanted,
        [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20; },
        ' ');
    const auto first = wanted.empty() ? std::string("-") : std::string(utf8Prefix(wanted, longestName));
    auto name = first;
    for (int number = 2; !m_taken.insert(lower(name)).second; ++number) {
        const auto suffix = ' ' + std::to_string(number);
        name = std::string(utf8Prefix(first, longestName - suffix.size())) + suffix;
    }
    return name;
}

} // namespace leerspiegel::exchange
