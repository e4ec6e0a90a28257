// SPDX-License-Identifier: EUPL-1.2
// Charts on paper: made smaller to stand on one page with their table, as long as every letter can be read.
#include "print/ChartPainter.h"
#include "print/PaperFlow.h"

#include <QPainter>

#include <algorithm>

namespace leerspiegel::print {

namespace {

constexpr double leastPoints = 8;   ///< No letter of a chart is smaller.
constexpr double aroundCharts = 34; ///< Title and air.
constexpr double headingRoom = 72;  ///< Above a chart that fills a page: heading and small print.
constexpr double pixelsPerPoint = 96.0 / 72;
constexpr double columnGap = 16;
constexpr double titlePoints = 11;

double heightAt(const report::ChartRow& row, double scale)
{
    double height = 0;
    for (const auto& picture : row.charts) {
        height = std::max(height, picture.height * scale);
    }
    return height;
}

double smallestLetter(const report::Picture& picture)
{
    double least = 100;
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<report::Text>(&shape)) {
            least = std::min(least, text->size);
        }
    }
    return least;
}

} // namespace

double PaperFlow::columnOf(const report::ChartRow& row) const
{
    const auto count = static_cast<double>(row.charts.size());
    return (m_width - columnGap * (count - 1)) / count;
}

/// At most as wide as its column, as high as a page, and as large as it was drawn.
double PaperFlow::largestScale(const report::ChartRow& row) const
{
    double scale = 1;
    for (const auto& picture : row.charts) {
        scale = std::min({scale, columnOf(row) / picture.width, (m_bottom - margin - aroundCharts) / picture.height});
    }
    return scale;
}

/// With which the smallest letters can still be read.
double PaperFlow::leastScale(const report::ChartRow& row) const
{
    double scale = 0;
    for (const auto& picture : row.charts) {
        scale = std::max(scale, leastPoints * pixelsPerPoint / smallestLetter(picture));
    }
    return std::min(scale, largestScale(row));
}

/// The charts, as small as can be read, with their tables; where that is more than a page, the charts alone.
double PaperFlow::leastHeightOf(const report::ChartRow& row, double below) const
{
    const double charts = heightAt(row, leastScale(row)) + aroundCharts;
    const double whole = charts + tablesHeight(row) + below;
    return whole <= m_bottom - margin - headingRoom ? whole : charts;
}

void PaperFlow::operator()(const report::ChartRow& row)
{
    if (row.charts.empty()) {
        return;
    }
    m_y += 6;
    const double least = leastHeightOf(row, m_tableBelow);
    keepTogether(least);
    const double around = least - heightAt(row, leastScale(row)); // title, air and tables
    const double room = (m_bottom - m_y - around) / heightAt(row, 1);
    const double scale = std::max(leastScale(row), std::min(largestScale(row), room));
    const bool titled = row.charts.front().title != m_lastHeading; // said just above
    paintCharts(row, scale, titled);
    m_y += heightAt(row, scale) + (titled ? 34 : 16);
    for (const auto& picture : row.charts) {
        if (row.withTables) {
            keepTogether(std::min(heightOf(picture.table), m_bottom - margin));
            printTable(picture.table);
        }
    }
}

void PaperFlow::paintCharts(const report::ChartRow& row, double scale, bool titled)
{
    const double each = columnOf(row);
    double x = margin;
    for (const auto& picture : row.charts) {
        m_painter.setPen(QColor(m_theme.ink));
        m_painter.setFont(fontOf(titlePoints, true));
        if (titled) {
            m_painter.drawText(QPointF(x, m_y + 14), picture.title);
        }
        const QSizeF size(picture.width * scale, picture.height * scale);
        paint(m_painter, picture, m_theme, QRectF(QPointF(x + (each - size.width()) / 2, m_y + (titled ? 22 : 4)), size));
        x += each + columnGap;
    }
}

} // namespace leerspiegel::print
