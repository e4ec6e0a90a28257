// SPDX-License-Identifier: EUPL-1.2
#include "print/ChartPainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace leerspiegel::print {

namespace {

class ShapePainter
{
public:
    ShapePainter(QPainter& painter, const report::ChartTheme& theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void operator()(const report::Polygon& polygon) const
    {
        QPolygonF points;
        for (const auto& point : polygon.points) {
            points << QPointF(point.x, point.y);
        }
        QPen pen(Qt::NoPen);
        if (polygon.stroke) {
            pen = QPen(QColor(m_theme.colour(*polygon.stroke)), polygon.width);
            pen.setJoinStyle(Qt::RoundJoin);
            if (polygon.dashed) {
                pen.setDashPattern({7 / polygon.width, 4 / polygon.width});
            }
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (polygon.fill) {
            QColor fill(m_theme.colour(*polygon.fill));
            fill.setAlphaF(static_cast<float>(polygon.fillOpacity));
            m_painter.setBrush(fill);
        }
        if (polygon.closed) {
            m_painter.drawPolygon(points);
        } else {
            m_painter.drawPolyline(points);
        }
    }

    void operator()(const report::Circle& circle) const
    {
        m_painter.setPen(QPen(QColor(m_theme.colour(circle.stroke)), circle.width));
        m_painter.setBrush(QColor(m_theme.colour(circle.fill)));
        m_painter.drawEllipse(QPointF(circle.centre.x, circle.centre.y), circle.radius, circle.radius);
    }

    void operator()(const report::Text& text) const
    {
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
        font.setPixelSize(std::max(1, static_cast<int>(text.size)));
        font.setBold(text.bold);
        font.setStyleStrategy(QFont::PreferNoShaping); // else signs beside digits are no text in a PDF
        m_painter.setFont(font);
        m_painter.setPen(QColor(m_theme.colour(text.colour)));
        const double width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(text.words);
        const double left = text.anchor == report::Anchor::Start ? text.at.x
            : text.anchor == report::Anchor::Middle              ? text.at.x - width / 2
                                                                 : text.at.x - width;
        m_painter.drawText(QPointF(left, text.at.y), text.words);
    }

private:
    QPainter& m_painter;
    const report::ChartTheme& m_theme;
};

} // namespace

void paint(QPainter& painter, const report::Picture& picture, const report::ChartTheme& theme, const QRectF& target)
{
    if (picture.width <= 0 || picture.height <= 0) {
        return;
    }
    const double scale = std::min(target.width() / picture.width, target.height() / picture.height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center().x() - picture.width * scale / 2, target.center().y() - picture.height * scale / 2);
    painter.scale(scale, scale);
    const ShapePainter paintShape(painter, theme);
    for (const auto& shape : picture.shapes) {
        std::visit(paintShape, shape);
    }
    painter.restore();
}

QImage imageOf(const report::Picture& picture, const report::ChartTheme& theme, double scale)
{
    QImage image(static_cast<int>(picture.width * scale), static_cast<int>(picture.height * scale), QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(theme.paper));
    QPainter painter(&image);
    paint(painter, picture, theme, image.rect());
    return image;
}

} // namespace leerspiegel::print
