// SPDX-License-Identifier: EUPL-1.2
#include "print/PdfReport.h"

#include "print/ChartPainter.h"
#include "print/PdfFinish.h"
#include "print/Tr.h"
#include "report/charts/ChartTable.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace leerspiegel::print {

namespace {

constexpr int dotsPerInch = 96;
constexpr double margin = 60;
constexpr double footer = 40;

/// Flows headings, paragraphs, charts and tables over A4 pages, in units of 1/96 inch.
class PaperFlow
{
public:
    PaperFlow(QPdfWriter& writer, QPainter& painter)
        : m_writer(writer)
        , m_painter(painter)
        , m_width(writer.width() - 2 * margin)
        , m_bottom(writer.height() - margin - footer)
    {
        printFooter();
    }

    void heading(const QString& text, int level)
    {
        const auto font = fontOf(level == 1 ? 24 : 16, true);
        keepTogether(heightOf(text, font) + 60);
        m_bookmarks.push_back({text, m_page, level});
        m_y += level == 1 ? 0 : 14;
        print(text, font, QColor(m_theme.ink));
        m_y += 4;
    }

    void paragraph(const QString& text, bool quiet = false)
    {
        if (text.isEmpty()) {
            return;
        }
        const auto font = fontOf(12, false);
        keepTogether(heightOf(text, font));
        print(text, font, QColor(quiet ? m_theme.quiet : m_theme.ink));
        m_y += 4;
    }

    void list(const QString& title, const std::vector<QString>& sentences)
    {
        if (sentences.empty()) {
            return;
        }
        heading(title, 2);
        for (const auto& sentence : sentences) {
            paragraph(QStringLiteral("•  ") + sentence);
        }
    }

    void charts(const std::vector<report::Picture>& pictures)
    {
        const double each = (m_width - 16 * static_cast<double>(pictures.size() - 1)) / static_cast<double>(pictures.size());
        double height = 0;
        for (const auto& picture : pictures) {
            height = std::max(height, picture.height * each / picture.width);
        }
        height = std::min(height, m_bottom - margin - 60);
        keepTogether(height + 30);
        double x = margin;
        for (const auto& picture : pictures) {
            m_painter.setPen(QColor(m_theme.ink));
            m_painter.setFont(fontOf(12, true));
            m_painter.drawText(QPointF(x, m_y + 14), picture.title);
            paint(m_painter, picture, m_theme, QRectF(x, m_y + 20, each, height));
            x += each + 16;
        }
        m_y += height + 30;
    }

    void table(const report::Table& table)
    {
        const auto font = fontOf(10, false);
        const QFontMetricsF metrics(font, &m_writer);
        const double line = metrics.height() * 1.35;
        keepTogether(line * static_cast<double>(std::min<std::size_t>(table.rows.size() + 1, 10)));
        const double first = m_width * 0.34;
        const double other = (m_width - first) / static_cast<double>(std::max<qsizetype>(1, table.header.size() - 1));
        row(table.header, fontOf(10, true), first, other, line);
        for (const auto& cells : table.rows) {
            row(cells, font, first, other, line);
        }
        m_y += 8;
    }

    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    QFont fontOf(double points, bool bold) const
    {
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
        font.setPixelSize(static_cast<int>(points * 4 / 3));
        font.setBold(bold);
        return font;
    }

    QRectF boxOf(const QString& text, const QFont& font, double width) const
    {
        return QFontMetricsF(font, &m_writer).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text);
    }
    double heightOf(const QString& text, const QFont& font) const { return boxOf(text, font, m_width).height(); }

    void print(const QString& text, const QFont& font, const QColor& colour)
    {
        const double height = heightOf(text, font);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(margin, m_y, m_width, height + 2), Qt::TextWordWrap, text);
        m_y += height;
    }

    void row(const QStringList& cells, const QFont& font, double first, double other, double line)
    {
        double height = line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            height = std::max(height, boxOf(cells[column], font, (column == 0 ? first : other) - 6).height() + 4);
        }
        if (m_y + height > m_bottom) {
            newPage();
        }
        m_painter.setFont(font);
        m_painter.setPen(QColor(m_theme.ink));
        double x = margin;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double width = column == 0 ? first : other;
            m_painter.drawText(QRectF(x, m_y, width - 6, height), Qt::TextWordWrap, cells[column]);
            x += width;
        }
        m_y += height;
        m_painter.setPen(QColor(m_theme.grid));
        m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + m_width, m_y));
        m_y += 2;
    }

    void keepTogether(double height)
    {
        if (m_y + height > m_bottom && m_y > margin) {
            newPage();
        }
    }

    void newPage()
    {
        m_writer.newPage();
        ++m_page;
        m_y = margin;
        printFooter();
    }

    void printFooter()
    {
        m_painter.setFont(fontOf(9, false));
        m_painter.setPen(QColor(m_theme.quiet));
        m_painter.drawText(QRectF(margin, m_bottom + footer - 16, m_width, 20), Qt::AlignLeft, QStringLiteral("Leerspiegel"));
        m_painter.drawText(QRectF(margin, m_bottom + footer - 16, m_width, 20), Qt::AlignRight, PrintTr::tr("Page %1").arg(m_page));
    }

    QPdfWriter& m_writer;
    QPainter& m_painter;
    report::ChartTheme m_theme = report::ChartTheme::light();
    double m_width;
    double m_bottom;
    double m_y = margin;
    int m_page = 1;
    std::vector<Bookmark> m_bookmarks;
};

report::Picture drawn(const char* chart, const report::ComparisonModel& model, bool unfolded, double width, const QString& language)
{
    return report::findChart(chart)->draw(model, {unfolded, width, language});
}

void writeComparison(PaperFlow& flow, const report::ComparisonModel& model, const QString& language)
{
    flow.heading(PrintTr::tr("Our mirror: %1").arg(model.companyName), 1);
    flow.paragraph(model.closed.isEmpty() ? model.roundName : PrintTr::tr("%1, closed on %2").arg(model.roundName, model.closed));
    flow.paragraph(model.participation);
    if (model.somethingHidden) {
        flow.paragraph(model.hiddenReason, true);
    }
    flow.list(PrintTr::tr("Strengths"), model.strengths);
    flow.heading(PrintTr::tr("Five conditions"), 2);
    flow.charts({drawn("radar-company", model, false, 440, language), drawn("radar-employees", model, false, 440, language)});
    flow.table(drawn("radar-both", model, true, 520, language).table);
    flow.list(PrintTr::tr("Here you find each other"), model.findEachOther);
    flow.list(PrintTr::tr("Here the conversation starts"), model.conversationStarts);
    flow.list(PrintTr::tr("A small difference"), model.smallDifferences);
    flow.heading(PrintTr::tr("The contrasts"), 2);
    const auto profile = drawn("contrast-profile", model, false, 680, language);
    flow.charts({profile});
    flow.table(profile.table);
    flow.list(PrintTr::tr("This both of you wish"), model.sharedWishes);
    flow.list(PrintTr::tr("Sentences that people handed over"), model.sentences);
    flow.heading(PrintTr::tr("How sure is this?"), 2);
    flow.paragraph(model.howSure);
    flow.paragraph(PrintTr::tr("Nobody has read a single sheet: the program counted them once and threw them away."));
    flow.paragraph(PrintTr::tr("This scan has not been validated yet: see it as a start for a conversation."));
    flow.paragraph(PrintTr::tr("This PDF is for paper. The HTML report is made for screen readers."), true);
}

} // namespace

base::Bytes comparisonPdf(const report::ComparisonModel& model, const QString& language, const base::Day& day)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::vector<Bookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(dotsPerInch);
        writer.setTitle(PrintTr::tr("Our mirror: %1").arg(model.companyName));
        writer.setCreator(QStringLiteral("Leerspiegel"));
        QPainter painter(&writer);
        PaperFlow flow(writer, painter);
        writeComparison(flow, model, language);
        bookmarks = flow.bookmarks();
    }
    return finishPdf({bytes.begin(), bytes.end()}, bookmarks, language, day);
}

} // namespace leerspiegel::print
