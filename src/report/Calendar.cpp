// SPDX-License-Identifier: EUPL-1.2
#include "report/Calendar.h"

#include "report/Tr.h"

namespace leerspiegel::report {

namespace {

constexpr std::size_t longestLine = 75; ///< Bytes, RFC 5545 section 3.1.

/// TEXT of RFC 5545 section 3.3.11.
std::string escaped(const QString& text)
{
    std::string result;
    for (const char c : text.toStdString()) {
        if (c == '\\' || c == ';' || c == ',') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
            result += c;
        }
    }
    return result;
}

/// Long lines go on behind a space; a character of several bytes is never cut.
std::string folded(const std::string& line)
{
    std::string result;
    std::size_t length = 0;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t next = at + 1;
        while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0) == 0x80) {
            ++next;
        }
        if (length + (next - at) > longestLine) {
            result += "\r\n ";
            length = 1;
        }
        result.append(line, at, next - at);
        length += next - at;
        at = next;
    }
    return result + "\r\n";
}

std::string compact(const base::Day& day)
{
    auto text = day.text();
    std::erase(text, '-');
    return text;
}

} // namespace

std::string calendarText(const std::vector<CalendarEntry>& entries, const base::Day& today)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Leerspiegel//NL\r\n";
    for (const auto& entry : entries) {
        text += "BEGIN:VEVENT\r\n";
        text += folded("UID:" + escaped(QString::fromStdString(entry.id)) + "@leerspiegel");
        text += "DTSTAMP:" + compact(today) + "T000000Z\r\n";
        text += "DTSTART;VALUE=DATE:" + compact(entry.when) + "\r\n";
        text += folded("SUMMARY:" + escaped(entry.what));
        text += folded("DESCRIPTION:" + escaped(ReportTr::tr("Who: %1").arg(entry.who)));
        text += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\n";
        text += folded("DESCRIPTION:" + escaped(entry.what));
        text += "END:VALARM\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace leerspiegel::report
