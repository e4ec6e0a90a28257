// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/PageFrame.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

constexpr int columnWidth = 780;

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "heading", this))
    , m_intro(plainLabel({}, "quiet", this))
    , m_message(new MessageBar(this))
    , m_column(new QWidget)
    , m_content(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_intro->setObjectName(QStringLiteral("intro"));
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_message);
    m_content->setSpacing(14);
    column->addLayout(m_content);
    column->addStretch();
    auto* centred = new QWidget;
    auto* centring = new QHBoxLayout(centred);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(m_column, 1000);
    centring->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(centred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_intro->hide();
    setWidest(columnWidth);
}

void PageFrame::setTitle(const QString& title) { m_title->setText(title); }

QString PageFrame::title() const { return m_title->text(); }

void PageFrame::setIntro(const QString& intro)
{
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
}

void PageFrame::clearContent()
{
    keepFocus();
    clearLayout(m_content);
}

/// Else the focus would jump to whatever comes next in the window, and the page would scroll to it.
void PageFrame::keepFocus()
{
    auto* focused = window()->focusWidget(); // also while the window is not active
    if (focused != this) {                   // else the content is taken out once more before it was there
        const bool inside = focused && m_column->isAncestorOf(focused);
        m_focused = inside ? focused->objectName() : QString();
    }
    if (focused == this || !m_focused.isEmpty()) {
        takeFocus();
    }
}

void PageFrame::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &PageFrame::restoreFocus);
}

void PageFrame::restoreFocus()
{
    if (window()->focusWidget() == this && (focusOn(m_focused) || focusFirst())) {
        m_focused.clear();
    }
}

/// On the first control that the Tab key would reach, so that the next key pressed is seen to do something.
bool PageFrame::focusFirst()
{
    for (auto* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_column->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool PageFrame::focusOn(const QString& objectName)
{
    // What was taken out is still a child for a moment, hidden; what was just made is not shown yet.
    const auto isGone = [this](const QWidget* widget) {
        while (widget != m_column && !(widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden())) {
            widget = widget->parentWidget();
        }
        return widget != m_column;
    };
    for (auto* widget : m_column->findChildren<QWidget*>(objectName)) {
        if (!objectName.isEmpty() && !isGone(widget)) {
            widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void PageFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        for (auto* button : m_column->findChildren<QPushButton*>()) {
            if (button->objectName().startsWith(QLatin1String("back")) && button->isVisible() && button->isEnabled()) {
                button->click();
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

void PageFrame::setWidest(int width)
{
    m_widest = width;
    m_column->setMaximumWidth(scaledWithText(width, *this));
}

void PageFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setWidest(m_widest);
    }
    QWidget::changeEvent(event);
}

void PageFrame::scrollTo(const QWidget* inside)
{
    m_scroll->verticalScrollBar()->setValue(inside->mapTo(m_scroll->widget(), QPoint(0, 0)).y());
}

bool PageFrame::isAtTop() const { return m_scroll->verticalScrollBar()->value() == 0; }

void PageFrame::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

} // namespace leerspiegel::ui
