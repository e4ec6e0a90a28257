// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

namespace leerspiegel::ui {

IdleLock::IdleLock(DossierService& service, std::chrono::milliseconds after, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, &m_service, &DossierService::lock);
    connect(&m_service, &DossierService::summaryChanged, this, &IdleLock::startAnew);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::startAnew() { m_service.isUnlocked() ? m_timer.start() : m_timer.stop(); }

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin) {
        startAnew();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leerspiegel::ui
