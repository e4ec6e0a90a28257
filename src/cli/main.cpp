// SPDX-License-Identifier: EUPL-1.2
#include "cli/CommandTable.h"
#include "report/Translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>
#include <iostream>

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

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error to report, not a reason to die
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments().mid(1);
    leerspiegel::cli::Console console{std::cout, std::cerr, leerspiegel::app::systemEnvironment(), languageOf(arguments)};
    leerspiegel::report::Translations translations;
    translations.use(console.language);
    const int code = leerspiegel::cli::runCommandLine(arguments, console);
    std::cout.flush();
    return std::cout.good() ? code : leerspiegel::cli::CannotStart;
}
