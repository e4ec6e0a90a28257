// SPDX-License-Identifier: EUPL-1.2
#include "base/Process.h"
#include "report/Translations.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/shell/DesktopScheme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

int main(int argc, char** argv)
{
    leerspiegel::base::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Leerspiegel"));
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.leerspiegel.Leerspiegel"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("nl.leerspiegel.Leerspiegel")));
    leerspiegel::ui::Settings settings;
    settings.setFittingTextPercent(leerspiegel::ui::fittingTextPercent(leerspiegel::ui::screenSizeOf(*QGuiApplication::primaryScreen())));
    leerspiegel::report::Translations translations;
    translations.use(settings.language());
    leerspiegel::ui::applyTheme(application, settings);
    QObject::connect(&settings, &leerspiegel::ui::Settings::languageChanged, &application, [&] { translations.use(settings.language()); });
    QObject::connect(&settings, &leerspiegel::ui::Settings::lookChanged, &application,
                     [&] { leerspiegel::ui::applyTheme(application, settings); });
    leerspiegel::ui::DossierService service(leerspiegel::app::systemEnvironment());
    leerspiegel::ui::DesktopScheme desktop;
    QObject::connect(&desktop, &leerspiegel::ui::DesktopScheme::told, &settings, &leerspiegel::ui::Settings::setDesktopIsDark);
    leerspiegel::ui::MainWindow window(service, settings);
    window.show();
    QTimer::singleShot(0, &desktop, &leerspiegel::ui::DesktopScheme::followSession); // after the first page is painted
    window.openFiles(QApplication::arguments().mid(1));
    return QApplication::exec();
}
