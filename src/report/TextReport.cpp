// SPDX-License-Identifier: EUPL-1.2
#include "report/TextReport.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

QString trimmedAtEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' '))) {
        line.chop(1);
    }
    return line;
}

/// Writes block after block; a blank line before everything but the lines of a list.
class TextWriter
{
public:
    void operator()(const Heading& heading) { put(QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + heading.words); }
    void operator()(const Paragraph& paragraph) { put(paragraph.words); }
    void operator()(const BulletList& list)
    {
        QStringList lines;
        for (const auto& line : list.lines) {
            lines << QStringLiteral("- ") + line;
        }
        put(lines.join(QLatin1Char('\n')));
    }
    void operator()(const ChartRow& row)
    {
        for (const auto& picture : row.charts) {
            put(picture.title + QLatin1Char('\n') + picture.summary + QLatin1Char('\n') + picture.howSure);
            if (row.withTables) {
                put(tableText(picture.table).trimmed());
            }
        }
    }
    void operator()(const TableBlock& block)
    {
        put(block.table.caption);
        put(tableText(block.table).trimmed());
    }
    void operator()(const Card& card)
    {
        put(card.title);
        for (const auto& line : card.lines) {
            put(line);
        }
    }
    void operator()(const PageBreak&) { }

    void put(const QString& words)
    {
        if (!words.isEmpty()) {
            m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + words + QLatin1Char('\n');
        }
    }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString tableText(const Table& table)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(table.header.size()), 0);
    const auto measure = [&](const QStringList& row) {
        for (qsizetype column = 0; column < std::min(row.size(), table.header.size()); ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    };
    measure(table.header);
    std::ranges::for_each(table.rows, measure);
    QString text;
    const auto add = [&](const QStringList& row) {
        QString line;
        for (qsizetype column = 0; column < std::min(row.size(), table.header.size()); ++column) {
            line += row[column].leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        }
        text += trimmedAtEnd(line) + QLatin1Char('\n');
    };
    add(table.header);
    std::ranges::for_each(table.rows, add);
    return text;
}

QString reportText(const ReportModel& report)
{
    TextWriter writer;
    writer.put(QStringLiteral("# ") + report.title);
    writer.put(report.subtitle);
    for (const auto& block : report.blocks) {
        std::visit(writer, block);
    }
    return writer.text();
}

} // namespace leerspiegel::report
