// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Picture.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace leerspiegel::report {

namespace {

QString number(double value)
{
    auto text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

/// Writes one shape after another.
class ShapeWriter
{
public:
    ShapeWriter(QXmlStreamWriter& xml, const ChartTheme& theme)
        : m_xml(xml)
        , m_theme(theme)
    {
    }

    void operator()(const Polygon& polygon) const
    {
        QString points;
        for (const auto& point : polygon.points) {
            points += (points.isEmpty() ? QString() : QStringLiteral(" ")) + number(point.x) + QLatin1Char(',') + number(point.y);
        }
        m_xml.writeStartElement(polygon.closed ? QStringLiteral("polygon") : QStringLiteral("polyline"));
        m_xml.writeAttribute(QStringLiteral("points"), points);
        m_xml.writeAttribute(QStringLiteral("fill"), polygon.fill ? m_theme.colour(*polygon.fill) : QStringLiteral("none"));
        if (polygon.fill && polygon.fillOpacity < 1) {
            m_xml.writeAttribute(QStringLiteral("fill-opacity"), number(polygon.fillOpacity));
        }
        if (polygon.stroke) {
            m_xml.writeAttribute(QStringLiteral("stroke"), m_theme.colour(*polygon.stroke));
            m_xml.writeAttribute(QStringLiteral("stroke-width"), number(polygon.width));
        }
        if (polygon.dashed) {
            m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), QStringLiteral("7 4"));
        }
        m_xml.writeEndElement();
    }

    void operator()(const Circle& circle) const
    {
        m_xml.writeStartElement(QStringLiteral("circle"));
        m_xml.writeAttribute(QStringLiteral("cx"), number(circle.centre.x));
        m_xml.writeAttribute(QStringLiteral("cy"), number(circle.centre.y));
        m_xml.writeAttribute(QStringLiteral("r"), number(circle.radius));
        m_xml.writeAttribute(QStringLiteral("fill"), m_theme.colour(circle.fill));
        m_xml.writeAttribute(QStringLiteral("stroke"), m_theme.colour(circle.stroke));
        m_xml.writeAttribute(QStringLiteral("stroke-width"), number(circle.width));
        m_xml.writeEndElement();
    }

    void operator()(const Text& text) const
    {
        static constexpr const char* anchors[] = {"start", "middle", "end"};
        m_xml.writeStartElement(QStringLiteral("text"));
        m_xml.writeAttribute(QStringLiteral("x"), number(text.at.x));
        m_xml.writeAttribute(QStringLiteral("y"), number(text.at.y));
        m_xml.writeAttribute(QStringLiteral("font-size"), number(text.size));
        m_xml.writeAttribute(QStringLiteral("text-anchor"), QLatin1String(anchors[static_cast<int>(text.anchor)]));
        if (text.bold) {
            m_xml.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("bold"));
        }
        m_xml.writeAttribute(QStringLiteral("fill"), m_theme.colour(text.colour));
        m_xml.writeCharacters(text.words);
        m_xml.writeEndElement();
    }

private:
    QXmlStreamWriter& m_xml;
    const ChartTheme& m_theme;
};

} // namespace

QString ChartTheme::colour(Colour meaning) const
{
    switch (meaning) {
    case Colour::Ink: return ink;
    case Colour::Quiet: return quiet;
    case Colour::Grid: return grid;
    case Colour::Paper: return paper;
    case Colour::Company: return company;
    case Colour::Employees: return employees;
    }
    return ink;
}

ChartTheme ChartTheme::light()
{
    return {QStringLiteral("#1f2933"), QStringLiteral("#52606d"), QStringLiteral("#cbd2d9"),
            QStringLiteral("#ffffff"), QStringLiteral("#1b5e8f"), QStringLiteral("#a84a0a")};
}

ChartTheme ChartTheme::dark()
{
    return {QStringLiteral("#eef1f4"), QStringLiteral("#b5bfc9"), QStringLiteral("#4a5661"),
            QStringLiteral("#1f262d"), QStringLiteral("#7fb8e6"), QStringLiteral("#f0a05a")};
}

QString svgOf(const Picture& picture, const ChartTheme& theme)
{
    QString svg;
    QXmlStreamWriter xml(&svg);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(number(picture.width), number(picture.height)));
    xml.writeAttribute(QStringLiteral("width"), number(std::ceil(picture.width)));
    xml.writeAttribute(QStringLiteral("height"), number(std::ceil(picture.height)));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("style"), QStringLiteral("font-family:Inter"));
    xml.writeTextElement(QStringLiteral("title"), picture.title);
    xml.writeTextElement(QStringLiteral("desc"), picture.summary);
    const ShapeWriter write(xml, theme);
    for (const auto& shape : picture.shapes) {
        std::visit(write, shape);
    }
    xml.writeEndElement();
    return svg.trimmed() + QLatin1Char('\n');
}

} // namespace leerspiegel::report
