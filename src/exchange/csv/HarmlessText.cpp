// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/HarmlessText.h"

#include <algorithm>
#include <array>

namespace leerspiegel::exchange {

namespace {

constexpr std::string_view splitters = ",;\t|\"\r\n";

bool beginsFormula(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> starts{"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

} // namespace

std::string harmlessText(std::string_view text)
{
    std::string harmless;
    harmless.reserve(text.size() + 2);
    if (!text.empty() && std::string_view("\t\r\n").find(text.front()) != std::string_view::npos) {
        harmless += '\'';
    }
    bool beginning = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (beginning && beginsFormula(text.substr(at))) {
            harmless += '\'';
        }
        harmless += text[at];
        beginning = splitters.find(text[at]) != std::string_view::npos || (beginning && text[at] == ' ');
    }
    return harmless;
}

void appendQuoted(std::string& csv, std::string_view text)
{
    csv += '"';
    for (const char c : harmlessText(text)) {
        csv += c;
        if (c == '"') {
            csv += c;
        }
    }
    csv += '"';
}

} // namespace leerspiegel::exchange
