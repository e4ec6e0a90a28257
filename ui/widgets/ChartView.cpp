// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ChartView.h"

#include "print/ChartImages.h"
#include "print/ChartPainter.h"
#include "report/ErrorText.h"
#include "report/charts/ChartTable.h"
#include "ui/widgets/MessageBar.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace leerspiegel::ui {

namespace {

constexpr int frame = 4;           ///< Room for the focus ring.
constexpr double usualPixels = 15; ///< Text of 100 %.
constexpr double usualLayout = 500;

/// Assistive technology is told that it is a chart, not just some widget.
QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(Draw draw)
{
    m_draw = std::move(draw);
    m_heights.clear();
    m_laidOut = 0;
    layOut();
    setAccessibleName(m_picture.title);
    QStringList numbers{m_picture.summary, m_picture.howSure};
    numbers.removeAll(QString());
    for (const auto& row : m_picture.table.rows) {
        numbers << row.join(QStringLiteral(", "));
    }
    setAccessibleDescription(numbers.join(QStringLiteral("; ")) + QStringLiteral(". ") + tr("Enter: save or copy."));
    updateGeometry();
}

void ChartView::setFixedChart(const report::Picture& picture)
{
    setMaximumWidth(static_cast<int>(picture.width * scale()) + 2 * frame);
    setChart([picture](double) { return picture; });
}

/// Pixels for one unit of the chart: charts keep step with the text around them.
double ChartView::scale() const { return std::max(1.0, QFontInfo(font()).pixelSize() / usualPixels); }

/// In steps, so that charts beside one another break their words alike, also when one has a pixel more.
double ChartView::layoutWidth(int width) const
{
    constexpr double step = 4;
    return std::max(report::narrowestChart, std::floor((width - 2 * frame) / scale() / step) * step);
}

void ChartView::layOut()
{
    const double layout = layoutWidth(width());
    if (!m_draw || layout == m_laidOut) {
        return;
    }
    m_laidOut = layout;
    m_picture = m_draw(layout);
    m_heights.insert(layout, m_picture.height / m_picture.width);
    update();
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
    width = std::min(width, maximumWidth());
    const double layout = layoutWidth(width);
    auto known = m_heights.find(layout);
    if (known == m_heights.end()) {
        const auto picture = m_draw(layout);
        known = m_heights.insert(layout, picture.height / picture.width);
    }
    return static_cast<int>(*known * (width - 2 * frame)) + 2 * frame;
}

QSize ChartView::sizeHint() const
{
    const int wide = static_cast<int>(usualLayout * scale());
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const { return {260, 120}; }

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

void ChartView::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsImage();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        showMenu(mapToGlobal(rect().center()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::showMenu(const QPoint& place)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("chartMenu"));
    menu.setAccessibleName(tr("Save or copy the chart"));
    menu.addAction(tr("Save as SVG drawing…"), this, [this] { askAndSave(QStringLiteral(".svg")); });
    menu.addAction(tr("Save as PNG picture…"), this, [this] { askAndSave(QStringLiteral(".png")); });
    menu.addAction(tr("Copy as picture"), this, &ChartView::copyAsImage);
    menu.addAction(tr("Copy as SVG"), this, &ChartView::copyAsSvg);
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(place);
}

void ChartView::askAndSave(const QString& suffix)
{
    auto name = m_picture.title + suffix;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const auto typed = QFileDialog::getSaveFileName(this, tr("Save the chart"), name, QStringLiteral("*") + suffix);
    if (typed.isEmpty()) {
        return;
    }
    const bool complete = typed.endsWith(suffix, Qt::CaseInsensitive);
    const auto path = complete ? typed : typed + suffix;
    if (!complete && QFile::exists(path)) { // the dialog asked about the name that was typed, not about this one
        say(path, base::ErrorCode::FileExists);
    } else {
        say(path, saveTo(path) ? std::nullopt : std::optional(base::ErrorCode::FileNotWritten));
    }
}

void ChartView::say(const QString& path, std::optional<base::ErrorCode> wrong)
{
    if (!m_message) {
        m_message = new MessageBar(this);
    }
    wrong ? m_message->showError(report::errorText({*wrong, path.toStdString()})) : m_message->showNote(tr("Saved: %1").arg(path));
    const int wide = width() - 2 * frame;
    const int high =
        m_message->layout()->hasHeightForWidth() ? m_message->layout()->totalHeightForWidth(wide) : m_message->sizeHint().height();
    m_message->setGeometry(frame, height() - high - frame, wide, high);
    m_message->raise();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_message && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_message->clear();
    }
}

bool ChartView::saveTo(const QString& path) const
{
    const auto bytes = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? report::svgOf(m_picture).toUtf8()
                                                                                 : QByteArray::fromStdString(print::pngOf(m_picture, 2));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return false;
    }
    QFile written(path);
    return written.open(QIODevice::ReadOnly) && written.readAll() == bytes;
}

void ChartView::copyAsImage() const { QGuiApplication::clipboard()->setImage(print::imageOf(m_picture, report::ChartTheme::light())); }

void ChartView::copyAsSvg() const
{
    auto* mime = new QMimeData;
    const auto svg = report::svgOf(m_picture);
    mime->setText(svg);
    mime->setData(QStringLiteral("image/svg+xml"), svg.toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace leerspiegel::ui
