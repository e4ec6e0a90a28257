// SPDX-License-Identifier: EUPL-1.2
#include "report/ReportModel.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace leerspiegel::report {

namespace {

constexpr auto style = R"css(
body{font-family:Inter,DejaVu Sans,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2933;background:#fff;line-height:1.5}
h1{font-size:1.7rem;margin-bottom:.2rem}h2{font-size:1.25rem;margin-top:2rem}
:root{color-scheme:light}figure{margin:1rem 0;break-inside:avoid}svg{max-width:100%;height:auto}svg text{font-family:Inter,DejaVu Sans,Arial,sans-serif}
table{border-collapse:collapse;margin:.5rem 0}th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #cbd2d9}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
.sides{display:flex;flex-wrap:wrap;gap:1rem}.sides figure{flex:1 1 20rem}
.quiet{color:#52606d}
.card{border:1px solid #9aa5b1;border-radius:.5rem;padding:.2rem 1rem;margin:1rem 0;break-inside:avoid}.card h3{margin:.5rem 0}
.wide{overflow-x:auto}.wide svg{min-width:34rem}
@media(max-width:40rem){th,td{padding-right:.4rem}td:last-child{min-width:7rem}}
@page{margin:15mm}
@media print{body{margin:0;padding:0;max-width:none;font-size:10pt;line-height:1.35}h1,h2,h3,.quiet,caption{break-after:avoid}
table,li,.card,.sides{break-inside:avoid}p,ul,figure,table{margin-top:.4rem;margin-bottom:.4rem}h2{margin-top:1.2rem}
.wide{overflow:visible}.wide svg{min-width:0}table{font-size:9pt}.sides{gap:0}.sides figure{flex:1 1 14rem}}
)css";

/// A wider chart is moved from side to side on a small screen: made smaller its words could not be read.
constexpr double widestOnPhone = 560;

/// Writes headings, paragraphs, charts and tables; all text goes through the XML writer, so nothing is ever read as HTML.
class Page
{
public:
    explicit Page(QString& html)
        : m_xml(&html)
    {
        m_xml.setAutoFormatting(false);
    }

    void begin(const QString& title, const QString& language)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeAttribute(QStringLiteral("lang"), language);
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

    void operator()(const Heading& heading) { element(heading.level > 2 ? QStringLiteral("h3") : QStringLiteral("h2"), heading.words); }
    void operator()(const Paragraph& paragraph)
    {
        element(QStringLiteral("p"), paragraph.words, paragraph.quiet ? QStringLiteral("quiet") : QString());
    }
    void operator()(const BulletList& list)
    {
        m_xml.writeStartElement(QStringLiteral("ul"));
        for (const auto& line : list.lines) {
            element(QStringLiteral("li"), line);
        }
        m_xml.writeEndElement();
    }
    void operator()(const ChartRow& row)
    {
        open(row.charts.size() > 1 ? QStringLiteral("sides") : QStringLiteral("chart"));
        for (const auto& picture : row.charts) {
            chart(picture);
        }
        m_xml.writeEndElement();
        for (const auto& picture : row.charts) {
            if (row.withTables) {
                table(picture.table);
            }
        }
    }
    void operator()(const TableBlock& block) { table(block.table); }
    void operator()(const Card& card)
    {
        open(QStringLiteral("card"));
        element(QStringLiteral("h3"), card.title);
        for (const auto& line : card.lines) {
            element(QStringLiteral("p"), line);
        }
        m_xml.writeEndElement();
    }
    /// Pages are a matter of paper; a browser breaks them between blocks.
    void operator()(const PageBreak&) { }

private:
    void open(const QString& cssClass)
    {
        m_xml.writeStartElement(QStringLiteral("div"));
        m_xml.writeAttribute(QStringLiteral("class"), cssClass);
    }

    void chart(const Picture& picture)
    {
        m_xml.writeStartElement(QStringLiteral("figure"));
        if (picture.width > widestOnPhone) {
            m_xml.writeAttribute(QStringLiteral("class"), QStringLiteral("wide"));
        }
        copySvg(svgOf(picture), picture.title + QStringLiteral(". ") + picture.summary);
        element(QStringLiteral("figcaption"), picture.title + QStringLiteral(". ") + picture.summary);
        m_xml.writeEndElement();
    }

    void table(const Table& table)
    {
        if (table.rows.empty()) {
            return;
        }
        open(QStringLiteral("wide"));
        m_xml.writeStartElement(QStringLiteral("table"));
        element(QStringLiteral("caption"), table.caption);
        row(table.header, true);
        for (const auto& cells : table.rows) {
            row(cells, false);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

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
    void copySvg(const QString& svg, const QString& label)
    {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                m_xml.writeStartElement(reader.name().toString());
                for (const auto& attribute : reader.attributes()) {
                    m_xml.writeAttribute(attribute.name().toString(), attribute.value().toString());
                }
                if (reader.name() == QLatin1String("svg")) {
                    m_xml.writeAttribute(QStringLiteral("aria-label"), label); // more browsers tell it than the title inside
                }
                break;
            case QXmlStreamReader::EndElement: m_xml.writeEndElement(); break;
            case QXmlStreamReader::Characters: m_xml.writeCharacters(reader.text().toString().trimmed()); break;
            default: break;
            }
        }
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QString reportHtml(const ReportModel& report)
{
    QString html;
    Page page(html);
    page.begin(report.title, report.language);
    page.element(QStringLiteral("p"), report.subtitle);
    for (const auto& block : report.blocks) {
        std::visit(page, block);
    }
    page.end();
    return html + QLatin1Char('\n');
}

} // namespace leerspiegel::report
