// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/PdfFinish.h"
#include "report/ReportModel.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace leerspiegel::print {

/// A box to tick: what stands in it and what stands with it.
struct TickBox
{
    QString inside;
    QString words;
};

/// Flows headings, paragraphs, charts, tables and frames over the pages of a PDF or a printer, in units of 1/96 inch.
/// What belongs together stays on one page; a footer carries the page number.
class PaperFlow
{
public:
    /// `footer` stands at the left of every page's foot.
    PaperFlow(QPagedPaintDevice& device, QPainter& painter, const QString& footer);
    ~PaperFlow();
    PaperFlow(const PaperFlow&) = delete;
    PaperFlow& operator=(const PaperFlow&) = delete;

    /// For who reads with difficulty: also the feet of the pages.
    void setFooterPoints(double points) { m_footerPoints = points; }

    void write(const report::ReportModel& report);

    void title(const QString& words);
    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::BulletList& list);
    void operator()(const report::ChartRow& row);
    void operator()(const report::TableBlock& block);
    void operator()(const report::Card& card);
    void operator()(const report::PageBreak&);

    /// Words at a size in points.
    void text(const QString& words, double points, bool bold = false, bool quiet = false);
    double textHeight(const QString& words, double points, bool bold = false) const;
    /// Boxes to tick in one row, their words below them; the last stands apart.
    void tickRow(const std::vector<TickBox>& boxes, double points);
    /// Boxes to tick below each other in two columns, their words beside them.
    void tickList(const std::vector<TickBox>& boxes, double points);
    double tickListHeight(const std::vector<TickBox>& boxes, double points) const;
    /// One text at the left edge and one at the right.
    void sides(const QString& left, const QString& right, double points);
    /// Lines to write on.
    void writingLines(int count);
    /// Cards to cut out, two beside each other, with dashed borders.
    void cutCards(const std::vector<report::Card>& cards, double titlePoints, double linePoints);
    void space(double height) { m_y += height; }
    /// Starts a page when `height` does not fit any more.
    void keepTogether(double height);

    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    static constexpr double margin = 56;
    static constexpr double padding = 12;

    /// Sizes of the words on a card to cut out.
    struct CutPoints
    {
        double title;
        double line;
    };

    QFont fontOf(double points, bool bold) const;
    double heightOf(const QString& words, const QFont& font, double width) const;
    void print(const QString& words, const QFont& font, bool quiet, double left, double width);
    void keepHeadingsWithWhatFollows(const std::vector<report::Block>& blocks, std::size_t index);
    double beginningHeight(const std::vector<report::Block>& blocks, std::size_t index) const;
    double columnOf(const report::ChartRow& row) const;
    double largestScale(const report::ChartRow& row) const;
    double leastScale(const report::ChartRow& row) const;
    double tablesHeight(const report::ChartRow& row) const;
    double leastHeightOf(const report::ChartRow& row, double below) const;
    void paintCharts(const report::ChartRow& row, double scale, bool titled);
    double highestCutCard(const std::vector<report::Card>& cards, const CutPoints& points) const;
    double cutCardsHeight(const std::vector<report::Card>& cards, const CutPoints& points) const;
    double heightOf(const report::Card& card) const;
    double heightOf(const report::Table& table) const;
    double rowHeight(const QStringList& cells, const QFont& font, const std::vector<double>& widths) const;
    std::vector<double> columnWidths(const report::Table& table) const;
    void printTable(const report::Table& table);
    void printRow(const QStringList& cells, const QFont& font, const std::vector<double>& widths);
    double cutCardHeight(const report::Card& card, const CutPoints& points, double width) const;
    void printCutCard(const report::Card& card, const CutPoints& points, const QRectF& place);
    void tickBox(const QPointF& corner, const QString& inside, double points);
    void newPage();
    void printFooter();

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    QString m_footer;
    double m_footerPoints = 8.5;
    report::ChartTheme m_theme = report::ChartTheme::light();
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
    std::vector<Bookmark> m_bookmarks;
    QString m_lastHeading;
    double m_tableBelow = 0; ///< Height of the table that stays with the row of charts being written.
};

} // namespace leerspiegel::print
