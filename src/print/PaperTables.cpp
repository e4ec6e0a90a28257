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
constexpr double wordGap = 8;
constexpr double mostWidening = 1.4; ///< Of a column, where there is room.

struct ColumnWidth
{
    double natural; ///< With which no cell is wrapped.
    double least;   ///< Of the longest word.
};

double widthAt(const std::vector<ColumnWidth>& columns, double most)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0, [&](double sum, const ColumnWidth& column) {
        return sum + std::max(column.least, std::min(column.natural, most));
    });
}

/// The widest columns give way until all fit; none becomes narrower than its longest word.
double mostWidth(const std::vector<ColumnWidth>& columns, double room)
{
    constexpr int halvings = 20;
    double low = 0;
    double high = room;
    for (int step = 0; step < halvings; ++step) {
        const double middle = (low + high) / 2;
        (widthAt(columns, middle) <= room ? low : high) = middle;
    }
    return low;
}

} // namespace

/// The first column gets at most a third of the width, the others what is left by the width of their words.
std::vector<double> PaperFlow::columnWidths(const report::Table& table) const
{
    const QFontMetricsF metrics(fontOf(tablePoints, true));
    std::vector<ColumnWidth> columns;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        ColumnWidth width{0, 0};
        const auto makeRoomFor = [&](const QString& words) {
            width.natural = std::max(width.natural, metrics.horizontalAdvance(words) + cellGap);
            for (const auto& word : words.split(QLatin1Char(' '))) {
                width.least = std::max(width.least, metrics.horizontalAdvance(word) + wordGap);
            }
        };
        makeRoomFor(table.header[column]);
        for (const auto& cells : table.rows) {
            makeRoomFor(cells.value(column));
        }
        columns.push_back(width);
    }
    if (columns.empty()) {
        return {};
    }
    std::vector<double> widths{std::min(columns.front().natural, m_width * 0.36)};
    columns.erase(columns.begin());
    const double room = m_width - widths.front();
    const double most = mostWidth(columns, room);
    const double wider = columns.empty() ? 1 : std::min(mostWidening, room / widthAt(columns, most));
    for (const auto& column : columns) {
        widths.push_back(wider * std::max(column.least, std::min(column.natural, most)));
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
