// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/OwnScan.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Scans.h"
#include "app/Travel.h"

#include <algorithm>
#include <ostream>

namespace leerspiegel::cli {

namespace {

int runImport(const Call& call, Console& console)
{
    const auto workspace = openDossier(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto round = openRoundOf(call, **workspace);
    if (!round) {
        return report(round.error(), console);
    }
    std::vector<std::filesystem::path> paths;
    for (const auto& name : call.positional().mid(1)) {
        paths.emplace_back(name.toStdString());
    }
    const auto files = app::importResponses(**workspace, round->id, paths);
    if (!files) {
        return report(files.error(), console);
    }
    int code = Done;
    for (const auto& file : *files) {
        if (file.refused) {
            code = std::max(code, report(*file.refused, console));
        } else {
            console.out << CliTr::tr("%1: taken in").arg(QString::fromStdString(file.path.string())).toStdString() << '\n';
        }
    }
    return code;
}

/// The own answers, item by item, to who has the code.
int runShow(const Call& call, Console& console)
{
    const auto own = openOwnScan(call, console);
    if (!own) {
        return report(own.error(), console);
    }
    for (const auto& [item, answer] : own->scan->startingSheet().response.answers) {
        console.out << item.text() << '\t';
        if (const auto* step = std::get_if<questionnaire::Step>(&answer)) {
            console.out << step->value;
        } else if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
            console.out << choice->option;
        } else if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
            console.out << text->text;
        } else {
            console.out << '?';
        }
        console.out << '\n';
    }
    console.err
        << (own->scan->wasHandedIn() ? CliTr::tr("This scan is in the box.") : CliTr::tr("This scan is not handed in yet.")).toStdString()
        << '\n';
    return Done;
}

int runWithdraw(const Call& call, Console& console)
{
    const auto own = openOwnScan(call, console);
    if (!own) {
        return report(own.error(), console);
    }
    const auto withdrawn = own->scan->withdraw();
    return withdrawn ? Done : report(withdrawn.error(), console);
}

constexpr auto dossierArgument = QT_TRANSLATE_NOOP("CliTr", "DOSSIER");

} // namespace

base::Result<OwnScan> openOwnScan(const Call& call, const Console& console)
{
    auto workspace = openDossier(call, console);
    if (!workspace) {
        return base::fail(workspace.error());
    }
    const auto round = openRoundOf(call, **workspace);
    if (!round) {
        return base::fail(round.error());
    }
    const auto code = readCode(call);
    if (!code) {
        return base::fail(code.error());
    }
    auto scan = app::EmployeeScan::resume(**workspace, round->id, *code);
    if (!scan) {
        return base::fail(scan.error());
    }
    return OwnScan{std::move(*workspace), std::move(*scan)};
}

Command responseImportCommand()
{
    return {"response import",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER FILE…"),
            2,
            -1,
            QT_TRANSLATE_NOOP("CliTr", "Takes in sealed response files of employees on other computers."),
            "leerspiegel-cli response import bakkerij.leerspiegel stick/*.leerspiegel-antwoord",
            {roundOption},
            runImport};
}

Command responseShowCommand()
{
    return {"response show",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Shows one's own scan to who has the personal code."),
            "leerspiegel-cli response show bakkerij.leerspiegel --code-file code.txt",
            {codeOption, roundOption},
            runShow};
}

Command responseWithdrawCommand()
{
    return {"response withdraw",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Takes one's own scan out of the box with the personal code."),
            "leerspiegel-cli response withdraw bakkerij.leerspiegel --code-file code.txt",
            {codeOption, roundOption},
            runWithdraw};
}

} // namespace leerspiegel::cli
