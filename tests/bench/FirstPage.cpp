// SPDX-License-Identifier: EUPL-1.2
// The program's own start up to the first painted Start page; the same steps as ui/main.cpp.
#include "FirstPaint.h"
#include "report/Translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    leerspiegel::ui::Settings settings;
    leerspiegel::report::Translations translations;
    translations.use(settings.language());
    leerspiegel::ui::applyTheme(application, settings);
    leerspiegel::ui::DossierService service(leerspiegel::app::systemEnvironment());
    leerspiegel::ui::MainWindow window(service, settings);
    FirstPaint first(window);
    window.show();
    return QApplication::exec();
}
