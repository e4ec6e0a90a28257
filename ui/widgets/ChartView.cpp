// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ChartView.h"

#include "print/ChartPainter.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int frame = 4;                ///< Room for the focus ring.
constexpr double usualPixels = 15;      ///< Text of 100 %.
constexpr double usualLayout = 500;
constexpr double smallestLayout = 320;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(Draw draw)
{
    m_draw = std::move(draw);
    layOut();
    setAccessibleName(m_picture.title);
    QStringList numbers{m_picture.summary};
    for (const auto& row : m_picture.table.rows) {
        numbers << row.join(QStringLiteral(", "));
    }
    setAccessibleDescription(numbers.join(QStringLiteral("; ")));
    updateGeometry();
}

void ChartView::setFixedChart(const report::Picture& picture)
{
    setMaximumWidth(static_cast<int>(picture.width * scale()) + 2 * frame);
    setChart([picture](double) { return picture; });
}

/// Pixels for one unit of the chart: charts keep step with the text around them.
double ChartView::scale() const
{
    return std::max(1.0, QFontInfo(font()).pixelSize() / usualPixels);
}

double ChartView::layoutWidth(int width) const
{
    return std::max(smallestLayout, (width - 2 * frame) / scale());
}

void ChartView::layOut()
{
    if (m_draw) {
        m_picture = m_draw(layoutWidth(width()));
        update();
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
        updateGeometry();
    }
}

report::ChartTheme ChartView::theme() const
{
    return palette().color(QPalette::Base).lightness() < 128 ? report::ChartTheme::dark() : report::ChartTheme::light();
}

int ChartView::heightForWidth(int width) const
{
    if (!m_draw) {
        return 100;
    }
    const auto picture = m_draw(layoutWidth(width));
    return static_cast<int>(picture.height * (width - 2 * frame) / picture.width) + 2 * frame;
}

QSize ChartView::sizeHint() const
{
    const int wide = static_cast<int>(usualLayout * scale());
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const
{
    return {260, 120};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    print::paint(painter, m_picture, theme(), QRectF(rect()).adjusted(frame, frame, -frame, -frame));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Save the chart…"), this, &ChartView::askAndSave);
    menu.addAction(tr("Copy as picture"), this, &ChartView::copyAsImage);
    menu.addAction(tr("Copy as SVG"), this, &ChartView::copyAsSvg);
    menu.exec(event->globalPos());
}

void ChartView::askAndSave()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the chart"), m_picture.title + QStringLiteral(".svg"),
                                                   tr("SVG drawing (*.svg);;PNG picture (*.png)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

bool ChartView::saveTo(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const bool written = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)
                             ? file.write(report::svgOf(m_picture).toUtf8()) > 0
                             : print::imageOf(m_picture, report::ChartTheme::light()).save(&file, "PNG");
    return written && file.commit();
}

void ChartView::copyAsImage() const
{
    QGuiApplication::clipboard()->setImage(print::imageOf(m_picture, report::ChartTheme::light()));
}

void ChartView::copyAsSvg() const
{
    auto* mime = new QMimeData;
    const auto svg = report::svgOf(m_picture);
    mime->setText(svg);
    mime->setData(QStringLiteral("image/svg+xml"), svg.toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace leerspiegel::ui
