// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ChartView.h"

#include "print/ChartPainter.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>

namespace leerspiegel::ui {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setPicture(report::Picture picture)
{
    m_picture = std::move(picture);
    setAccessibleName(m_picture.title);
    QStringList numbers{m_picture.summary};
    for (const auto& row : m_picture.table.rows) {
        numbers << row.join(QStringLiteral(", "));
    }
    setAccessibleDescription(numbers.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

report::ChartTheme ChartView::theme() const
{
    return palette().color(QPalette::Base).lightness() < 128 ? report::ChartTheme::dark() : report::ChartTheme::light();
}

int ChartView::heightForWidth(int width) const
{
    return m_picture.width > 0 ? static_cast<int>(m_picture.height * width / m_picture.width) + 8 : 100;
}

QSize ChartView::sizeHint() const
{
    return {static_cast<int>(m_picture.width), heightForWidth(static_cast<int>(m_picture.width))};
}

QSize ChartView::minimumSizeHint() const
{
    return {260, heightForWidth(260)};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    print::paint(painter, m_picture, theme(), QRectF(rect()).adjusted(4, 4, -4, -4));
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
