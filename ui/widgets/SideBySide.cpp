// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SideBySide.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontInfo>

namespace leerspiegel::ui {

namespace {

constexpr int narrowestColumn = 22; ///< In heights of the text.

} // namespace

SideBySide::SideBySide(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
}

void SideBySide::add(QWidget* column) { m_layout->addWidget(column, 1); }

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void SideBySide::arrange()
{
    const int needed = m_layout->count() * narrowestColumn * QFontInfo(font()).pixelSize();
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
    }
}

} // namespace leerspiegel::ui
