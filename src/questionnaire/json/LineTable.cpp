// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/Document.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t blockBytes = 512;

/// Continuation bytes of UTF-8 belong to the code point before them.
std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](unsigned char c) { return (c & 0xC0U) != 0x80U; }));
}

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
    std::size_t points = 0;
    for (std::size_t at = 0; at <= text.size(); at += blockBytes) {
        m_pointsBeforeBlock.push_back(points);
        points += codePoints(text.substr(at, blockBytes));
    }
}

std::size_t LineTable::pointsBefore(std::size_t offset) const
{
    const auto block = offset / blockBytes;
    const auto start = block * blockBytes;
    return m_pointsBeforeBlock[block] + codePoints(m_text.substr(start, offset - start));
}

Place LineTable::placeOf(std::size_t offset) const
{
    const auto at = std::clamp(offset, m_lineStarts.front(), m_text.size());
    const auto line = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at) - 1;
    return {static_cast<std::size_t>(line - m_lineStarts.begin()) + 1, pointsBefore(at) - pointsBefore(*line) + 1};
}

} // namespace leerspiegel::questionnaire
