// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionReport.h"
#include "report/TableText.h"

namespace leerspiegel::report {

namespace {

/// Writes blocks as plain lines; a chart is its summary and its table.
class Lines
{
public:
    explicit Lines(QString& text)
        : m_text(text)
    {
    }

    void operator()(const Heading& heading) { m_text += QLatin1Char('\n') + heading.words + QLatin1Char('\n') + QString(heading.words.size(), QLatin1Char(heading.level > 2 ? '-' : '=')) + QLatin1Char('\n'); }
    void operator()(const Paragraph& paragraph) { m_text += paragraph.words + QLatin1Char('\n'); }
    void operator()(const BulletList& list)
    {
        for (const auto& line : list.lines) {
            m_text += QStringLiteral("- ") + line + QLatin1Char('\n');
        }
    }
    void operator()(const ChartRow& row)
    {
        for (const auto& chart : row.charts) {
            m_text += chart.summary + QLatin1Char('\n');
            if (row.withTables) {
                table(chart.table);
            }
        }
    }
    void operator()(const TableBlock& block) { table(block.table); }
    void operator()(const Card& card)
    {
        m_text += card.title + QLatin1Char('\n');
        (*this)(BulletList{card.lines});
    }
    void operator()(const PageBreak&) { m_text += QLatin1Char('\n'); }

private:
    void table(const Table& table) { m_text += QLatin1Char('\n') + table.caption + QLatin1Char('\n') + tableText(table); }

    QString& m_text;
};

} // namespace

QString reportText(const ReportModel& report)
{
    QString text = report.title + QLatin1Char('\n') + report.subtitle + QLatin1Char('\n');
    Lines lines(text);
    for (const auto& block : report.blocks) {
        std::visit(lines, block);
    }
    return text;
}

} // namespace leerspiegel::report
