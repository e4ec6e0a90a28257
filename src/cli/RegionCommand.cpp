// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/ProblemLines.h"

#include "app/Environment.h"
#include "app/RegionPool.h"
#include "report/RegionReport.h"
#include "report/TextReport.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

leerspiegel::report::RegionWords wordsOf(const Console& console)
{
    const auto& instrument = app::builtInInstrument();
    return leerspiegel::report::RegionWords({&instrument.company->questionnaire, &instrument.individual->questionnaire, console.language});
}

/// Says why one file is not counted, with every problem at its place; returns the exit code that belongs to it.
int tell(const app::RefusedContribution& refused, Console& console)
{
    printProblems(QString::fromStdString(refused.error.where), refused.problems, console.err);
    return report(refused.error, console);
}

std::string render(const region::Findings& findings, const QString& format, const Console& console)
{
    if (format == QLatin1String("json")) {
        return leerspiegel::report::regionJson(findings);
    }
    const auto report = leerspiegel::report::regionReport(findings, wordsOf(console));
    return (format == QLatin1String("html") ? leerspiegel::report::reportHtml(report) : leerspiegel::report::reportText(report))
        .toStdString();
}

int run(const Call& call, Console& console)
{
    const auto format = call.value("format", QStringLiteral("text"));
    static const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html")};
    if (!formats.contains(format)) {
        return wrongUsage(CliTr::tr("--format is one of: %1").arg(formats.join(QStringLiteral(", "))), console);
    }
    std::vector<std::filesystem::path> inputs;
    for (const auto& name : call.positional()) {
        inputs.emplace_back(name.toStdString());
    }
    int code = Done;
    const auto findings =
        app::poolContributions(inputs, [&](const app::RefusedContribution& refused) { code = std::max(code, tell(refused, console)); });
    return std::max(code, writeResult(call, render(findings, format, console), console));
}

} // namespace

Command regionCommand()
{
    return {"region",
            QT_TRANSLATE_NOOP("CliTr", "FILE…"),
            1,
            -1,
            QT_TRANSLATE_NOOP("CliTr",
                              "Pools contributions of many companies and answers the eight questions. FILE: a contribution, a folder of "
                              "them, or @ and a list with one a line."),
            "leerspiegel-cli region bijdragen/ --format html --output regio.html",
            {{"format", "text|json|html", QT_TRANSLATE_NOOP("CliTr", "What to make (text)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")}},
            run};
}

} // namespace leerspiegel::cli
