// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonText.h"

#include "report/Tr.h"
#include "report/charts/ChartTable.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace leerspiegel::report {

namespace {

constexpr auto style = R"css(
body{font-family:Inter,DejaVu Sans,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2933;background:#fff;line-height:1.5}
h1{font-size:1.7rem;margin-bottom:.2rem}h2{font-size:1.25rem;margin-top:2rem}
figure{margin:1rem 0;break-inside:avoid}svg{max-width:100%;height:auto}
table{border-collapse:collapse;margin:.5rem 0}th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #cbd2d9}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
.sides{display:flex;flex-wrap:wrap;gap:1rem}.sides figure{flex:1 1 20rem}
.quiet{color:#52606d}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}}
)css";

/// Writes headings, paragraphs, charts and tables; all text goes through the XML writer, so nothing is ever read as HTML.
class Page
{
public:
    Page(QString& html, const QString& language)
        : m_xml(&html)
        , m_language(language)
    {
        m_xml.setAutoFormatting(false);
    }

    void begin(const QString& title)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeAttribute(QStringLiteral("lang"), m_language);
        m_xml.writeStartElement(QStringLiteral("head"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
        m_xml.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1"));
        m_xml.writeTextElement(QStringLiteral("title"), title);
        m_xml.writeStartElement(QStringLiteral("style"));
        m_xml.writeCharacters(QString::fromLatin1(style));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("body"));
        m_xml.writeStartElement(QStringLiteral("main"));
        element(QStringLiteral("h1"), title);
    }

    void end()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void element(const QString& name, const QString& text, const QString& cssClass = {})
    {
        if (text.isEmpty()) {
            return;
        }
        m_xml.writeStartElement(name);
        if (!cssClass.isEmpty()) {
            m_xml.writeAttribute(QStringLiteral("class"), cssClass);
        }
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
        m_xml.writeCharacters(QStringLiteral("\n"));
    }

    void list(const QString& heading, const std::vector<QString>& sentences)
    {
        if (sentences.empty()) {
            return;
        }
        element(QStringLiteral("h2"), heading);
        m_xml.writeStartElement(QStringLiteral("ul"));
        for (const auto& sentence : sentences) {
            element(QStringLiteral("li"), sentence);
        }
        m_xml.writeEndElement();
    }

    void openSides()
    {
        m_xml.writeStartElement(QStringLiteral("div"));
        m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("sides"));
    }
    void closeSides() { m_xml.writeEndElement(); }

    void chart(const Picture& picture, bool withTable)
    {
        m_xml.writeStartElement(QStringLiteral("figure"));
        copySvg(svgOf(picture));
        element(QStringLiteral("figcaption"), picture.title + QStringLiteral(". ") + picture.summary);
        m_xml.writeEndElement();
        if (withTable) {
            table(picture.table);
        }
    }

    void table(const Table& table)
    {
        m_xml.writeStartElement(QStringLiteral("table"));
        element(QStringLiteral("caption"), table.caption);
        row(table.header, true);
        for (const auto& cells : table.rows) {
            row(cells, false);
        }
        m_xml.writeEndElement();
    }

private:
    void row(const QStringList& cells, bool heading)
    {
        m_xml.writeStartElement(QStringLiteral("tr"));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            m_xml.writeStartElement(heading || column == 0 ? QStringLiteral("th") : QStringLiteral("td"));
            if (heading || column == 0) {
                m_xml.writeAttribute(QStringLiteral("scope"), heading ? QStringLiteral("col") : QStringLiteral("row"));
            }
            m_xml.writeCharacters(cells[column]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// The same SVG text as the file; copied token by token, without its name space, as HTML wants it.
    void copySvg(const QString& svg)
    {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                m_xml.writeStartElement(reader.name().toString());
                for (const auto& attribute : reader.attributes()) {
                    m_xml.writeAttribute(attribute.name().toString(), attribute.value().toString());
                }
                break;
            case QXmlStreamReader::EndElement: m_xml.writeEndElement(); break;
            case QXmlStreamReader::Characters: m_xml.writeCharacters(reader.text().toString().trimmed()); break;
            default: break;
            }
        }
    }

    QXmlStreamWriter m_xml;
    QString m_language;
};

Picture drawn(const char* chart, const ComparisonModel& model, bool unfolded, double width, const QString& language)
{
    return findChart(chart)->draw(model, {unfolded, width, language});
}

} // namespace

QString comparisonHtml(const ComparisonModel& model, const QString& language)
{
    QString html;
    Page page(html, language);
    page.begin(ReportTr::tr("Our mirror: %1").arg(model.companyName));
    page.element(QStringLiteral("p"), model.closed.isEmpty() ? model.roundName : ReportTr::tr("%1, closed on %2").arg(model.roundName, model.closed));
    page.element(QStringLiteral("p"), model.participation);
    if (model.somethingHidden) {
        page.element(QStringLiteral("p"), model.hiddenReason, QStringLiteral("quiet"));
    }
    page.list(ReportTr::tr("Strengths"), model.strengths);
    page.element(QStringLiteral("h2"), ReportTr::tr("Five conditions"));
    page.openSides();
    page.chart(drawn("radar-company", model, false, 440, language), false);
    page.chart(drawn("radar-employees", model, false, 440, language), false);
    page.closeSides();
    page.table(drawn("radar-both", model, true, 520, language).table);
    page.list(ReportTr::tr("Here you find each other"), model.findEachOther);
    page.list(ReportTr::tr("Here the conversation starts"), model.conversationStarts);
    page.list(ReportTr::tr("A small difference"), model.smallDifferences);
    page.element(QStringLiteral("h2"), ReportTr::tr("The contrasts"));
    page.chart(drawn("contrast-profile", model, false, 760, language), true);
    page.list(ReportTr::tr("This both of you wish"), model.sharedWishes);
    page.list(ReportTr::tr("Sentences that people handed over"), model.sentences);
    page.element(QStringLiteral("h2"), ReportTr::tr("How sure is this?"));
    page.element(QStringLiteral("p"), model.howSure);
    page.element(QStringLiteral("p"), ReportTr::tr("Nobody has read a single sheet: the program counted them once and threw them away."));
    page.element(QStringLiteral("p"), ReportTr::tr("This scan has not been validated yet: see it as a start for a conversation."));
    page.end();
    return html + QLatin1Char('\n');
}

} // namespace leerspiegel::report
