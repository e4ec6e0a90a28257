// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/DesktopScheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace leerspiegel::ui {

namespace {

constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settingsInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");
constexpr uint prefersDark = 1; // 2: light, 0: no preference

/// Read() of the portal wraps its answer once more.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

bool hasSessionBus()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

} // namespace

void DesktopScheme::follow(const QDBusConnection& bus, const QString& service)
{
    auto listening = bus;
    // clang-format off
    listening.connect(service, path, settingsInterface, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString,QString,QDBusVariant))); // written as Qt keeps it
    // clang-format on
    auto question = QDBusMessage::createMethodCall(service, path, settingsInterface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            tell(reply.value().variant());
        }
        answer->deleteLater();
    });
}

void DesktopScheme::followSession()
{
    if (hasSessionBus()) {
        follow(QDBusConnection::sessionBus(), QStringLiteral("org.freedesktop.portal.Desktop"));
    }
}

void DesktopScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colorScheme) {
        tell(value.variant());
    }
}

void DesktopScheme::tell(const QVariant& value) { emit told(unwrapped(value).toUInt() == prefersDark); }

} // namespace leerspiegel::ui
