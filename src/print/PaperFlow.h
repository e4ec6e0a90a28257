// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/PdfFinish.h"
#include "report/ReportModel.h"

#include <QFont>

class QPagedPaintDevice;
class QPainter;

namespace leerspiegel::print {

/// Flows headings, paragraphs, charts, tables and frames over the pages of a PDF or a printer, in units of 1/96 inch.
/// What belongs together stays on one page; a footer carries the page number.
class PaperFlow
{
public:
    /// `footer` stands at the left of every page's foot.
    PaperFlow(QPagedPaintDevice& device, QPainter& painter, const QString& footer);

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
    void space(double height) { m_y += height; }
    /// Starts a page when `height` does not fit any more.
    void keepTogether(double height);

    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    QFont fontOf(double points, bool bold) const;
    double heightOf(const QString& words, const QFont& font, double width) const;
    void print(const QString& words, const QFont& font, bool quiet, double left, double width);
    void keepHeadingsWithWhatFollows(const std::vector<report::Block>& blocks, std::size_t index);
    double columnOf(const report::ChartRow& row) const;
    double chartHeight(const report::ChartRow& row) const;
    double heightOf(const report::ChartRow& row) const;
    double heightOf(const report::Card& card) const;
    double heightOf(const report::Table& table) const;
    double rowHeight(const QStringList& cells, const QFont& font, const std::vector<double>& widths) const;
    std::vector<double> columnWidths(const report::Table& table) const;
    void printTable(const report::Table& table);
    void printRow(const QStringList& cells, const QFont& font, const std::vector<double>& widths);
    void newPage();
    void printFooter();

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    QString m_footer;
    report::ChartTheme m_theme = report::ChartTheme::light();
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
    std::vector<Bookmark> m_bookmarks;
    QString m_lastHeading;
};

} // namespace leerspiegel::print
