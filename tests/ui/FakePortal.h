// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDBusConnection>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDir>
#include <QObject>

#include <optional>

namespace leerspiegel::tests {

/// A desktop's settings portal on a connection of its own.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(uint answer)
        : m_answer(answer)
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& bus) {
            m_bus = bus;
            m_bus->registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        });
    }

    QString address() const { return m_server.address(); }
    bool hasCaller() const { return m_bus.has_value(); }

public slots:
    QDBusVariant Read(const QString& group, const QString& key) // NOLINT: the portal's name
    {
        const bool known = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_answer : 7U)));
    }

private:
    uint m_answer;
    QDBusServer m_server{QStringLiteral("unix:tmpdir=") + QDir::tempPath()};
    std::optional<QDBusConnection> m_bus;
};

} // namespace leerspiegel::tests
