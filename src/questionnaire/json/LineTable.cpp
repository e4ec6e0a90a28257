// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/Document.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

LineTable::LineTable(std::string_view text)
    : m_text(text)
    , m_lineStarts{text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0}
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool lone = text[at] == '\r' && !(at + 1 < text.size() && text[at + 1] == '\n');
        if (text[at] == '\n' || lone) {
            m_lineStarts.push_back(at + 1);
        }
    }
}

Place LineTable::placeOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), std::min(offset, m_text.size()));
    const auto line = after == m_lineStarts.begin() ? m_lineStarts.begin() : after - 1;
    const auto start = std::min(*line, m_text.size());
    const auto before = m_text.substr(start, std::max(offset, start) - start);
    // Continuation bytes of UTF-8 belong to the code point before them.
    const auto points = std::ranges::count_if(before, [](unsigned char c) { return (c & 0xC0U) != 0x80U; });
    return {static_cast<std::size_t>(line - m_lineStarts.begin()) + 1, static_cast<std::size_t>(points) + 1};
}

} // namespace leerspiegel::questionnaire
