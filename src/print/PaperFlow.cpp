// SPDX-License-Identifier: EUPL-1.2
#include "print/PaperFlow.h"

#include "print/Tr.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace leerspiegel::print {

namespace {

constexpr double dotsPerInch = 96;
constexpr double footerHeight = 30;
constexpr double bodyPoints = 11;
constexpr double smallPoints = 9.5;
constexpr double indent = 18;
constexpr std::size_t linesWithHeading = 3; ///< Of a list, on the page of its heading.
constexpr double cardTitlePoints = 11;
constexpr double cardLinePoints = 15; ///< Of a card to cut out: to be read across a table.

bool isQuiet(const report::Block& block)
{
    const auto* paragraph = std::get_if<report::Paragraph>(&block);
    return paragraph && paragraph->quiet;
}

/// The cards to cut out from here on.
std::vector<report::Card> toCutOut(const std::vector<report::Block>& blocks, std::size_t index)
{
    std::vector<report::Card> cards;
    for (; index < blocks.size(); ++index) {
        const auto* card = std::get_if<report::Card>(&blocks[index]);
        if (!card || !card->toCutOut) {
            break;
        }
        cards.push_back(*card);
    }
    return cards;
}

/// The table right after charts that have none of their own: the charts' twin. A table of many rows of charts stands alone.
const report::Table* tableBelow(const std::vector<report::Block>& blocks, std::size_t index)
{
    const auto* row = std::get_if<report::ChartRow>(&blocks[index]);
    if (index > 0 && std::holds_alternative<report::ChartRow>(blocks[index - 1])) {
        return nullptr;
    }
    const auto* next = row && !row->withTables && index + 1 < blocks.size() ? std::get_if<report::TableBlock>(&blocks[index + 1]) : nullptr;
    return next ? &next->table : nullptr;
}

} // namespace

PaperFlow::PaperFlow(QPagedPaintDevice& device, QPainter& painter, const QString& footer)
    : m_device(device)
    , m_painter(painter)
    , m_footer(footer)
    , m_y(margin)
{
    painter.scale(device.logicalDpiX() / dotsPerInch, device.logicalDpiY() / dotsPerInch);
    m_width = device.width() * dotsPerInch / device.logicalDpiX() - 2 * margin;
    m_bottom = device.height() * dotsPerInch / device.logicalDpiY() - margin - footerHeight;
}

/// The last page gets its foot when everything is written.
PaperFlow::~PaperFlow() { printFooter(); }

void PaperFlow::write(const report::ReportModel& report)
{
    title(report.title);
    if (!report.subtitle.isEmpty()) {
        (*this)(report::Paragraph{report.subtitle, true});
    }
    for (std::size_t index = 0; index < report.blocks.size(); ++index) {
        keepHeadingsWithWhatFollows(report.blocks, index);
        if (const auto cards = toCutOut(report.blocks, index); !cards.empty()) {
            cutCards(cards, cardTitlePoints, cardLinePoints);
            index += cards.size() - 1;
            continue;
        }
        const auto* table = tableBelow(report.blocks, index);
        m_tableBelow = table ? heightOf(*table) : 0;
        std::visit(*this, report.blocks[index]);
    }
}

/// A heading, and the small print before a chart, stay with what they are about.
void PaperFlow::keepHeadingsWithWhatFollows(const std::vector<report::Block>& blocks, std::size_t index)
{
    double height = 0;
    while (index < blocks.size() && std::holds_alternative<report::Heading>(blocks[index])) {
        height += 40;
        ++index;
    }
    const bool heading = height > 0;
    if (const auto* said = heading && index < blocks.size() ? std::get_if<report::Paragraph>(&blocks[index]) : nullptr;
        said && !said->quiet) {
        height += heightOf(said->words, fontOf(bodyPoints, false), m_width) + 4;
        ++index;
    }
    while (index < blocks.size() && isQuiet(blocks[index])) {
        height += heightOf(std::get<report::Paragraph>(blocks[index]).words, fontOf(smallPoints, false), m_width) + 4;
        ++index;
    }
    if (height == 0 || index == blocks.size()) {
        return;
    }
    if (heading || std::holds_alternative<report::ChartRow>(blocks[index])) { // else a sentence that belongs to no chart
        keepTogether(std::min(height + beginningHeight(blocks, index), m_bottom - margin));
    }
}

/// Of what must stand on the page of its heading: a chart, card or table as a whole, of a list the first lines.
double PaperFlow::beginningHeight(const std::vector<report::Block>& blocks, std::size_t index) const
{
    if (const auto* row = std::get_if<report::ChartRow>(&blocks[index])) {
        const auto* table = tableBelow(blocks, index);
        return leastHeightOf(*row, table ? heightOf(*table) : 0) + 6;
    }
    if (const auto cards = toCutOut(blocks, index); !cards.empty()) {
        return cutCardsHeight(cards, {cardTitlePoints, cardLinePoints});
    }
    if (const auto* card = std::get_if<report::Card>(&blocks[index])) {
        return heightOf(*card);
    }
    if (const auto* table = std::get_if<report::TableBlock>(&blocks[index])) {
        return heightOf(table->table);
    }
    double height = 0;
    if (const auto* list = std::get_if<report::BulletList>(&blocks[index])) {
        for (std::size_t line = 0; line < std::min(list->lines.size(), linesWithHeading); ++line) {
            height += heightOf(list->lines[line], fontOf(bodyPoints, false), m_width - indent) + 3;
        }
    }
    return height;
}

void PaperFlow::title(const QString& words)
{
    m_bookmarks.push_back({words, m_page, 1});
    text(words, 22, true);
    m_y += 4;
}

void PaperFlow::operator()(const report::Heading& heading)
{
    const bool large = heading.level <= 2;
    m_y += large ? 16 : 8;
    keepTogether(large ? 110 : 70);
    m_bookmarks.push_back({heading.words, m_page, large ? 2 : 3});
    text(heading.words, large ? 16 : 12.5, true);
    m_y += 2;
    m_lastHeading = heading.words;
}

void PaperFlow::operator()(const report::Paragraph& paragraph)
{
    text(paragraph.words, paragraph.quiet ? smallPoints : bodyPoints, false, paragraph.quiet);
    m_y += 4;
}

void PaperFlow::operator()(const report::BulletList& list)
{
    const auto font = fontOf(bodyPoints, false);
    for (const auto& line : list.lines) {
        keepTogether(heightOf(line, font, m_width - indent));
        const double top = m_y;
        print(QStringLiteral("•"), font, false, margin, indent);
        m_y = top;
        print(line, font, false, margin + indent, m_width - indent);
        m_y += 3;
    }
}

double PaperFlow::heightOf(const report::Card& card) const
{
    const double width = m_width - 2 * padding;
    double height = 2 * padding + heightOf(card.title, fontOf(12, true), width);
    for (const auto& line : card.lines) {
        height += 4 + heightOf(line, fontOf(bodyPoints, false), width);
    }
    return height;
}

void PaperFlow::operator()(const report::Card& card)
{
    const double width = m_width - 2 * padding;
    const double height = heightOf(card);
    keepTogether(std::min(height + 10, m_bottom - margin));
    m_painter.setPen(QColor(m_theme.quiet));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(margin, m_y, m_width, height), 6, 6);
    const double top = m_y;
    m_y += padding;
    print(card.title, fontOf(12, true), false, margin + padding, width);
    for (const auto& line : card.lines) {
        m_y += 4;
        print(line, fontOf(bodyPoints, false), false, margin + padding, width);
    }
    m_y = top + height + 10;
}

void PaperFlow::operator()(const report::PageBreak&)
{
    if (m_y > margin) {
        newPage();
    }
}

void PaperFlow::text(const QString& words, double points, bool bold, bool quiet)
{
    const auto font = fontOf(points, bold);
    keepTogether(heightOf(words, font, m_width));
    print(words, font, quiet, margin, m_width);
}

QFont PaperFlow::fontOf(double points, bool bold) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(points * dotsPerInch / 72));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // Inter draws + − ( ) otherwise beside digits, and such signs have no text in a PDF
    font.setBold(bold);
    return font;
}

double PaperFlow::textHeight(const QString& words, double points, bool bold) const
{
    return heightOf(words, fontOf(points, bold), m_width);
}

double PaperFlow::heightOf(const QString& words, const QFont& font, double width) const
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, words).height();
}

void PaperFlow::print(const QString& words, const QFont& font, bool quiet, double left, double width)
{
    const double height = heightOf(words, font, width);
    m_painter.setFont(font);
    m_painter.setPen(QColor(quiet ? m_theme.quiet : m_theme.ink));
    m_painter.drawText(QRectF(left, m_y, width, height + 2), Qt::TextWordWrap, words);
    m_y += height;
}

void PaperFlow::keepTogether(double height)
{
    if (m_y + height > m_bottom && m_y > margin) {
        newPage();
    }
}

void PaperFlow::newPage()
{
    printFooter();
    m_device.newPage();
    ++m_page;
    m_y = margin;
}

void PaperFlow::printFooter()
{
    m_painter.setFont(fontOf(m_footerPoints, false));
    m_painter.setPen(QColor(m_theme.quiet));
    const QRectF foot(margin, m_bottom + footerHeight - 16, m_width, 20);
    m_painter.drawText(foot, Qt::AlignLeft, m_footer);
    m_painter.drawText(foot, Qt::AlignRight, PrintTr::tr("Page %1").arg(m_page));
}

} // namespace leerspiegel::print
