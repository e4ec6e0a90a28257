// SPDX-License-Identifier: EUPL-1.2
// Tables on paper: columns as wide as their words, rows that are never broken over two pages.
#include "print/PaperFlow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace leerspiegel::print {

namespace {

constexpr double tablePoints = 9;
constexpr double cellGap = 14;
constexpr double narrowestColumn = 40;
constexpr double mostWidening = 1.4; ///< Of a column, where there is room.

/// The widest columns give way until all fit; none goes below a short word.
void narrowTo(double room, std::vector<double>::iterator first, std::vector<double>::iterator last)
{
    double over = std::accumulate(first, last, -room);
    while (over > 0.5) {
        const auto widest = std::max_element(first, last);
        if (*widest <= narrowestColumn) {
            return;
        }
        double next = narrowestColumn;
        for (auto width = first; width != last; ++width) {
            next = *width < *widest ? std::max(next, *width) : next;
        }
        const double less = std::min(over, *widest - next);
        *widest -= less;
        over -= less;
    }
}

} // namespace

/// The first column gets at most a third of the width, the others what is left by the width of their words.
std::vector<double> PaperFlow::columnWidths(const report::Table& table) const
{
    const QFontMetricsF metrics(fontOf(tablePoints, true));
    std::vector<double> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double widest = metrics.horizontalAdvance(table.header[column]);
        for (const auto& cells : table.rows) {
            widest = std::max(widest, column < cells.size() ? metrics.horizontalAdvance(cells[column]) : 0);
        }
        widths.push_back(widest + cellGap);
    }
    if (widths.empty()) {
        return widths;
    }
    widths.front() = std::min(widths.front(), m_width * 0.36);
    const double room = m_width - widths.front();
    narrowTo(room, widths.begin() + 1, widths.end());
    const double others = std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    for (auto width = widths.begin() + 1; width != widths.end() && others > 0; ++width) {
        *width *= std::min(mostWidening, room / others);
    }
    return widths;
}

double PaperFlow::rowHeight(const QStringList& cells, const QFont& font, const std::vector<double>& widths) const
{
    double height = QFontMetricsF(font).height() * 1.2;
    for (std::size_t column = 0; column < widths.size() && static_cast<qsizetype>(column) < cells.size(); ++column) {
        height = std::max(height, heightOf(cells[static_cast<qsizetype>(column)], font, widths[column] - 6) + 4);
    }
    return height;
}

double PaperFlow::heightOf(const report::Table& table) const
{
    const auto widths = columnWidths(table);
    double height = 8 + rowHeight(table.header, fontOf(tablePoints, true), widths) + 2;
    for (const auto& cells : table.rows) {
        height += rowHeight(cells, fontOf(tablePoints, false), widths) + 2;
    }
    return height;
}

double PaperFlow::tablesHeight(const report::ChartRow& row) const
{
    double tables = 0;
    for (const auto& picture : row.charts) {
        tables += row.withTables ? heightOf(picture.table) : 0;
    }
    return tables;
}

void PaperFlow::operator()(const report::TableBlock& block)
{
    keepTogether(std::min(heightOf(block.table), m_bottom - margin));
    printTable(block.table);
}

void PaperFlow::printTable(const report::Table& table)
{
    if (table.rows.empty()) {
        return;
    }
    const auto widths = columnWidths(table);
    printRow(table.header, fontOf(tablePoints, true), widths);
    for (const auto& cells : table.rows) {
        if (m_y + rowHeight(cells, fontOf(tablePoints, false), widths) > m_bottom) {
            newPage();
            printRow(table.header, fontOf(tablePoints, true), widths);
        }
        printRow(cells, fontOf(tablePoints, false), widths);
    }
    m_y += 8;
}

void PaperFlow::printRow(const QStringList& cells, const QFont& font, const std::vector<double>& widths)
{
    const double height = rowHeight(cells, font, widths);
    m_painter.setFont(font);
    m_painter.setPen(QColor(m_theme.ink));
    double x = margin;
    for (std::size_t column = 0; column < widths.size() && static_cast<qsizetype>(column) < cells.size(); ++column) {
        m_painter.drawText(QRectF(x, m_y, widths[column] - 6, height), Qt::TextWordWrap, cells[static_cast<qsizetype>(column)]);
        x += widths[column];
    }
    m_y += height;
    m_painter.setPen(QColor(m_theme.grid));
    m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + m_width, m_y));
    m_y += 2;
}

} // namespace leerspiegel::print
