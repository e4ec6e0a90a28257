// SPDX-License-Identifier: EUPL-1.2
#include "ui/FakePortal.h"
#include "ui/Window.h"

#include "ui/shell/DesktopScheme.h"

using namespace leerspiegel;
using tests::FakePortal;
using tests::Window;

TEST_CASE("What the desktop's portal says of dark colours is followed, at the start and when it changes", "[ui][theme]")
{
    FakePortal portal(1);
    auto bus = QDBusConnection::connectToPeer(portal.address(), QStringLiteral("portal"));
    REQUIRE(QTest::qWaitFor([&] { return portal.hasCaller(); }, 20'000));
    std::vector<bool> told;
    ui::DesktopScheme scheme;
    QObject::connect(&scheme, &ui::DesktopScheme::told, [&](bool dark) { told.push_back(dark); });
    scheme.follow(bus, {});
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }, 20'000));
    CHECK(told.back());
    scheme.settingChanged(QStringLiteral("org.gnome.something"), QStringLiteral("color-scheme"), QDBusVariant(1U));
    scheme.settingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(2U));
    CHECK(told == std::vector<bool>{true, false});
    QDBusConnection::disconnectFromPeer(QStringLiteral("portal"));
}

TEST_CASE("Light or dark as the computer, or by choice, at run time", "[ui][theme]")
{
    Window window;
    auto& application = *static_cast<QApplication*>(QApplication::instance());
    const auto isDark = [&] {
        ui::applyTheme(application, window.settings);
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    };
    CHECK_FALSE(isDark());
    window.settings.setDesktopIsDark(true);
    CHECK(isDark());
    window.settings.setTheme(ui::Settings::Theme::Light);
    CHECK_FALSE(isDark());
    window.settings.setTheme(ui::Settings::Theme::Dark);
    window.settings.setDesktopIsDark(false);
    CHECK(isDark());
    window.settings.setTheme(ui::Settings::Theme::System);
    CHECK_FALSE(isDark());
}
