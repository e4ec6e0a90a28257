// SPDX-License-Identifier: EUPL-1.2
#include "base/Process.h"
#include "cli/CommandTable.h"
#include "report/Translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace {

/// --language wins, then the locale when it is English, else Dutch.
QString languageOf(const QStringList& arguments)
{
    const auto at = arguments.indexOf(QLatin1String("--language"));
    if (at >= 0 && at + 1 < arguments.size()) {
        return arguments.at(at + 1) == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("nl");
    }
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl");
}

/// Only paper and pictures need fonts and so a QGuiApplication; they never need a screen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool paper = std::any_of(argv, argv + argc, [](const char* argument) {
        return std::ranges::any_of(std::array{"pdf", "png", "xlsx"}, [argument = std::string_view(argument)](std::string_view format) {
            return argument == format || argument == "--format=" + std::string(format);
        });
    });
    if (!paper) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Qt's own warnings are in English and about Qt; what people need to know is said by the commands.
void passFailures(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << qFormatLogMessage(type, context, message).toStdString() << '\n';
    }
}

} // namespace

int main(int argc, char** argv)
{
    leerspiegel::base::prepareProcess();
    std::ios::sync_with_stdio(false);
    qInstallMessageHandler(passFailures);
    const auto application = makeApplication(argc, argv);
    const auto arguments = QCoreApplication::arguments().mid(1);
    leerspiegel::cli::Console console{std::cout, std::cerr, leerspiegel::app::systemEnvironment(), languageOf(arguments)};
    leerspiegel::report::Translations translations;
    translations.use(console.language);
    const int code = leerspiegel::cli::runCommandLine(arguments, console);
    std::cout.flush();
    return std::cout.good() ? code : leerspiegel::cli::CannotStart;
}
