// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace leerspiegel::ui {

/// Whether the desktop wants dark colours, as its settings portal tells, now and when it changes; Qt itself asks that from
/// version 6.5 on. Nobody waits for the answer, and where there is no portal nothing is ever told.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `service`: who answers; empty on a connection to one program.
    void follow(const QDBusConnection& bus, const QString& service);
    /// The portal on the session's bus, if there is one; never starts one.
    void followSession();

public slots:
    /// What a portal announces; any other setting is passed over.
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

signals:
    void told(bool dark);

private:
    void tell(const QVariant& value);
};

} // namespace leerspiegel::ui
