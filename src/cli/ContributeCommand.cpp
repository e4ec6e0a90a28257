// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Region.h"
#include "region/json/ContributionFile.h"
#include "report/RegionReport.h"
#include "report/TextReport.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

/// Fields named with --without and --with; false after saying that a name is no field.
bool chooseFields(const Call& call, Console& console, app::LeftOut& leftOut)
{
    QStringList known;
    for (const auto& kind : region::fields()) {
        known << QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size()));
    }
    for (const auto* option : {"without", "with"}) {
        for (const auto& name : call.values(option)) {
            const auto* kind = region::findField(name.toStdString());
            if (!kind) {
                wrongUsage(CliTr::tr("--%1 is one of: %2").arg(QLatin1String(option), known.join(QStringLiteral(", "))), console);
                return false;
            }
            if (std::string_view(option) == "with") {
                leftOut.erase(kind->field);
            } else {
                leftOut.insert(kind->field);
            }
        }
    }
    return true;
}

/// What goes into the file is said before it is written.
void show(const region::Contribution& contribution, app::Workspace& workspace, const round::RoundId& round, Console& console)
{
    const auto instrument = workspace.instrument(round);
    if (instrument) {
        const leerspiegel::report::RegionWords words(
            {&instrument->company->questionnaire, &instrument->individual->questionnaire, console.language});
        console.err << leerspiegel::report::reportText(leerspiegel::report::contributionReport(contribution, words)).toStdString();
    }
}

int run(const Call& call, Console& console)
{
    auto leftOut = app::leftOutAtFirst();
    if (!chooseFields(call, console, leftOut)) {
        return CannotStart;
    }
    const auto workspace = openUnlocked(call, console, true);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto summary = (*workspace)->summary();
    if (!summary) {
        return report(summary.error(), console);
    }
    const auto round = chooseRound(*summary, call.value("round").toStdString(), dossier::RoundState::Counted);
    if (!round) {
        return report({call.has("round") ? base::ErrorCode::RoundNotFound : base::ErrorCode::NoGroupPicture}, console);
    }
    const auto made = app::makeContribution(**workspace, round->id);
    if (!made) {
        return report(made.error(), console);
    }
    const auto contribution = app::without(*made, leftOut);
    show(contribution, **workspace, round->id, console);
    return writeResult(call, region::contributionText(contribution), console);
}

} // namespace

Command contributeCommand()
{
    return {"contribute",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP(
                "CliTr",
                "Makes the contribution of one company to its region and says all that is in it: stored means only, no name and no sheet."),
            "leerspiegel-cli contribute bakkerij.leerspiegel --output bijdrage.json --without region",
            {{"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             {"without", "FIELD",
              QT_TRANSLATE_NOOP("CliTr",
                                "Leave out: size, sector, region, practical, plan, driver, transfer, older or owners; may be given again")},
             {"with", "FIELD", QT_TRANSLATE_NOOP("CliTr", "Put in what is left out at first: transfer")},
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
