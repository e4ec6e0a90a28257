// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/InputGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace leerspiegel::ui {

namespace {

bool isHeldEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const auto& press = static_cast<const QKeyEvent&>(event);
    return press.isAutoRepeat() && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter);
}

} // namespace

InputGuard::InputGuard(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && (qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched))) {
        event->ignore();
        return true;
    }
    if (qobject_cast<QWidget*>(watched) && !qobject_cast<QPlainTextEdit*>(watched) && isHeldEnter(*event)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leerspiegel::ui
