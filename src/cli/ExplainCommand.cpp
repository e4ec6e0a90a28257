// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/LoadedRound.h"
#include "cli/OwnScan.h"
#include "cli/Secrets.h"

#include "app/Scans.h"
#include "report/TextReport.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

using leerspiegel::report::ExplainSide;

std::optional<ExplainSide> sideOf(const QString& name)
{
    if (name == QLatin1String("both")) {
        return ExplainSide::Both;
    }
    if (name == QLatin1String("company")) {
        return ExplainSide::Company;
    }
    return name == QLatin1String("employees") ? std::optional(ExplainSide::Employees) : std::nullopt;
}

int unknownTopic(const QString& topic, const std::vector<leerspiegel::report::ExplainTopic>& topics, Console& console)
{
    QStringList ids{QStringLiteral("all")};
    for (const auto& known : topics) {
        ids << known.id;
    }
    return wrongUsage(
        CliTr::tr("There is nothing called %1 here. --what is one of: %2; with gap: or change: before a condition only that part.")
            .arg(topic, ids.join(QStringLiteral(", "))),
        console);
}

int show(const Call& call, const std::optional<leerspiegel::report::ReportModel>& explained, const QString& topic,
         const std::vector<leerspiegel::report::ExplainTopic>& topics, Console& console)
{
    return explained ? writeResult(call, leerspiegel::report::reportText(*explained).toStdString(), console)
                     : unknownTopic(topic, topics, console);
}

/// Who has the personal code of a scan in an open round sees the own mirror explained.
int runOwn(const Call& call, const QString& topic, Console& console)
{
    const auto own = openOwnScan(call, console);
    if (!own) {
        return report(own.error(), console);
    }
    const auto& asked = own->scan->questionnaire().questionnaire;
    const auto explained = leerspiegel::report::explainMirror(asked, own->scan->startingSheet().response, topic, console.language);
    return show(call, explained, topic, leerspiegel::report::mirrorTopics(asked, console.language), console);
}

int run(const Call& call, Console& console)
{
    const auto topic = call.value("what", QStringLiteral("all"));
    const auto side = sideOf(call.value("side", QStringLiteral("both")));
    if (!side) {
        return wrongUsage(CliTr::tr("--side is one of: %1").arg(QStringLiteral("both, company, employees")), console);
    }
    if (call.has(codeOption.name)) {
        return runOwn(call, topic, console);
    }
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return report(loaded.error(), console);
    }
    const auto input = feedback::explainInputOf(*loaded);
    return show(call, leerspiegel::report::explain(input, topic, *side, console.language), topic,
                leerspiegel::report::explainTopics(input, console.language), console);
}

} // namespace

Command explainCommand()
{
    return {"explain",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Explains every shown number down to the questions: how is this calculated?"),
            "leerspiegel-cli explain bakkerij.leerspiegel --what gap:c1",
            {{"what", "NAME",
              QT_TRANSLATE_NOOP("CliTr", "A condition or contrast (c2, k3), gap:c2, change:c2, group:QUESTION, certainty, or all (all)")},
             {"side", "both|company|employees", QT_TRANSLATE_NOOP("CliTr", "Whose numbers (both)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             codeOption,
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
