// SPDX-License-Identifier: EUPL-1.2
// What paper has and a report has not: boxes to tick, lines to write on, cards to cut out.
#include "print/PaperFlow.h"

#include <QPainter>

#include <algorithm>

namespace leerspiegel::print {

namespace {

constexpr double boxSize = 26;
constexpr double boxPoints = 12;
constexpr double lastWider = 0.6; ///< Of a column: the box that stands apart gets more room.
constexpr double writingLine = 34;
constexpr double cutGap = 10;

} // namespace

void PaperFlow::tickBox(const QPointF& corner, const QString& inside, double points)
{
    const QRectF box(corner, QSizeF(boxSize, boxSize));
    m_painter.setPen(QPen(QColor(m_theme.ink), 1.4));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
    m_painter.setFont(fontOf(points, false));
    m_painter.setPen(QColor(m_theme.quiet));
    m_painter.drawText(box, Qt::AlignCenter, inside);
}

void PaperFlow::tickRow(const std::vector<TickBox>& boxes, double points)
{
    if (boxes.empty()) {
        return;
    }
    const double each = m_width / (static_cast<double>(boxes.size()) + lastWider);
    const auto font = fontOf(points, false);
    const auto widthOf = [&](std::size_t index) { return index > 0 && index + 1 == boxes.size() ? each * (1 + lastWider) : each; };
    double words = 0;
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        words = std::max(words, boxes[index].words.isEmpty() ? 0 : heightOf(boxes[index].words, font, widthOf(index) - 6));
    }
    keepTogether(boxSize + words + 8);
    double x = margin;
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const double width = widthOf(index);
        tickBox({x + (width - boxSize) / 2, m_y}, boxes[index].inside, boxPoints);
        m_painter.setFont(font);
        m_painter.setPen(QColor(m_theme.ink));
        m_painter.drawText(QRectF(x + 3, m_y + boxSize + 2, width - 6, words + 2), Qt::TextWordWrap | Qt::AlignHCenter, boxes[index].words);
        x += width;
    }
    m_y += boxSize + words + 8;
}

double PaperFlow::tickListHeight(const std::vector<TickBox>& boxes, double points) const
{
    double row = boxSize + 6;
    for (const auto& box : boxes) {
        row = std::max(row, heightOf(box.words, fontOf(points, false), m_width / 2 - boxSize - 20) + 6);
    }
    const auto rows = (boxes.size() + 1) / 2;
    return row * static_cast<double>(rows);
}

void PaperFlow::tickList(const std::vector<TickBox>& boxes, double points)
{
    const auto rows = (boxes.size() + 1) / 2;
    const double column = m_width / 2;
    const auto font = fontOf(points, false);
    const double height = tickListHeight(boxes, points) / static_cast<double>(rows);
    keepTogether(height * static_cast<double>(rows));
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const QPointF corner(margin + (index < rows ? 0 : column), m_y + height * static_cast<double>(index % rows));
        tickBox(corner, boxes[index].inside, boxPoints);
        m_painter.setFont(font);
        m_painter.setPen(QColor(m_theme.ink));
        m_painter.drawText(QRectF(corner.x() + boxSize + 8, corner.y(), column - boxSize - 20, height - 6),
                           Qt::TextWordWrap | Qt::AlignVCenter, boxes[index].words);
    }
    m_y += height * static_cast<double>(rows) + 4;
}

void PaperFlow::sides(const QString& left, const QString& right, double points)
{
    const auto font = fontOf(points, true);
    const double column = m_width / 2 - 12;
    const double height = std::max(heightOf(left, font, column), heightOf(right, font, column));
    keepTogether(height);
    m_painter.setFont(font);
    m_painter.setPen(QColor(m_theme.ink));
    m_painter.drawText(QRectF(margin, m_y, column, height + 2), Qt::TextWordWrap, left);
    m_painter.drawText(QRectF(margin + m_width - column, m_y, column, height + 2), Qt::TextWordWrap | Qt::AlignRight, right);
    m_y += height + 6;
}

void PaperFlow::writingLines(int count)
{
    keepTogether(count * writingLine);
    m_painter.setPen(QColor(m_theme.quiet));
    for (int line = 0; line < count; ++line) {
        m_y += writingLine;
        m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + m_width, m_y));
    }
    m_y += 8;
}

double PaperFlow::cutCardHeight(const report::Card& card, const CutPoints& points, double width) const
{
    double height = 2 * padding + heightOf(card.title, fontOf(points.title, true), width);
    for (const auto& line : card.lines) {
        height += 5 + heightOf(line, fontOf(points.line, false), width);
    }
    return height + 2;
}

void PaperFlow::printCutCard(const report::Card& card, const CutPoints& points, const QRectF& place)
{
    m_painter.setPen(QPen(QColor(m_theme.quiet), 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(place);
    const double top = m_y;
    m_y = place.top() + padding;
    print(card.title, fontOf(points.title, true), false, place.left() + padding, place.width() - 2 * padding);
    for (const auto& line : card.lines) {
        m_y += 5;
        print(line, fontOf(points.line, false), false, place.left() + padding, place.width() - 2 * padding);
    }
    m_y = top;
}

/// The highest of the cards: all are cut to one size.
double PaperFlow::highestCutCard(const std::vector<report::Card>& cards, const CutPoints& points) const
{
    double height = 0;
    for (const auto& card : cards) {
        height = std::max(height, cutCardHeight(card, points, (m_width - cutGap) / 2 - 2 * padding));
    }
    return height;
}

double PaperFlow::cutCardsHeight(const std::vector<report::Card>& cards, const CutPoints& points) const
{
    const auto rows = (cards.size() + 1) / 2;
    return static_cast<double>(rows) * (highestCutCard(cards, points) + cutGap);
}

void PaperFlow::cutCards(const std::vector<report::Card>& cards, double titlePoints, double linePoints)
{
    const CutPoints points{titlePoints, linePoints};
    const double width = (m_width - cutGap) / 2;
    const double height = highestCutCard(cards, points);
    for (std::size_t index = 0; index < cards.size(); ++index) {
        if (index % 2 == 0) {
            keepTogether(height);
        }
        printCutCard(cards[index], points, {margin + (index % 2 == 0 ? 0 : width + cutGap), m_y, width, height});
        if (index % 2 == 1 || index + 1 == cards.size()) {
            m_y += height + cutGap;
        }
    }
}

} // namespace leerspiegel::print
