// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"

#include "app/Demo.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

int run(const Call& call, Console& console)
{
    bool wrong = false;
    app::DemoOptions options;
    options.employees = call.number("employees", 1, wrong).value_or(options.employees);
    options.seed = static_cast<std::uint64_t>(call.number("seed", 0, wrong).value_or(1));
    options.language = console.language.toStdString();
    if (wrong) {
        return wrongUsage(CliTr::tr("--employees and --seed take a whole number."), console);
    }
    const auto demo = app::makeDemo(call.path(0), options, console.environment);
    if (!demo) {
        return report(demo.error(), console);
    }
    console.err << CliTr::tr("The example is in %1. Its passphrase is %2")
                       .arg(call.positional().first(), QString::fromStdString(demo->passphrase))
                       .toStdString()
                << '\n';
    return Done;
}

} // namespace

Command demoCommand()
{
    return {"demo",
            QT_TRANSLATE_NOOP("CliTr", "FILE"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Makes a complete example dossier with two counted rounds."),
            "leerspiegel-cli demo voorbeeld.leerspiegel --employees 27",
            {{"employees", "N", QT_TRANSLATE_NOOP("CliTr", "How many employees answered (27)")},
             {"seed", "S", QT_TRANSLATE_NOOP("CliTr", "Another number makes other answers (1)")}},
            run};
}

} // namespace leerspiegel::cli
