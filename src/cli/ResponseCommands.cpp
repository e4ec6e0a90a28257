// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/OwnScan.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Scans.h"
#include "app/Travel.h"
#include "print/PdfReport.h"
#include "report/ReportModel.h"

#include <algorithm>
#include <ostream>
#include <sstream>

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

/// The own answers, item by item.
std::string answersText(const session::Response& response)
{
    std::ostringstream text;
    for (const auto& [item, answer] : response.answers) {
        text << item.text() << '\t';
        if (const auto* step = std::get_if<questionnaire::Step>(&answer)) {
            text << step->value;
        } else if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
            text << choice->option;
        } else if (const auto* words = std::get_if<questionnaire::Text>(&answer)) {
            text << words->text;
        } else {
            text << '?';
        }
        text << '\n';
    }
    return text.str();
}

/// The own mirror as a report on screen or paper.
base::Result<std::string> mirrorBytes(const app::EmployeeScan& scan, bool paper, const Console& console)
{
    const auto& asked = scan.questionnaire().questionnaire;
    const auto mirror = leerspiegel::report::makeMirror(asked, scoring::score(asked, scan.startingSheet().response), console.language);
    const auto whole = leerspiegel::report::myMirrorReport(mirror, QString::fromStdString(scan.descriptor().name), console.language);
    if (!paper) {
        return leerspiegel::report::reportHtml(whole).toStdString();
    }
    return print::reportPdf(whole, console.environment.today()).map([](const base::Bytes& pdf) { return std::string(base::textOf(pdf)); });
}

/// To who has the code.
int runShow(const Call& call, Console& console)
{
    const auto format = call.value("format", QStringLiteral("text"));
    if (const QStringList formats{QStringLiteral("text"), QStringLiteral("html"), QStringLiteral("pdf")}; !formats.contains(format)) {
        return wrongUsage(CliTr::tr("--format is one of: %1").arg(formats.join(QStringLiteral(", "))), console);
    }
    const bool paper = format == QLatin1String("pdf");
    if (paper && !call.has("output")) {
        return wrongUsage(CliTr::tr("A PDF or PNG goes into a file: give --output."), console);
    }
    const auto own = openOwnScan(call, console);
    if (!own) {
        return report(own.error(), console);
    }
    const auto bytes =
        format == QLatin1String("text") ? answersText(own->scan->startingSheet().response) : mirrorBytes(*own->scan, paper, console);
    if (!bytes) {
        return report(bytes.error(), console);
    }
    const auto shown = writeResult(call, *bytes, console);
    console.err
        << (own->scan->wasHandedIn() ? CliTr::tr("This scan is in the box.") : CliTr::tr("This scan is not handed in yet.")).toStdString()
        << '\n';
    return shown;
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
            "leerspiegel-cli response show bakkerij.leerspiegel --code-file code.txt --format pdf --output mijn-spiegel.pdf",
            {{"format", "text|html|pdf", QT_TRANSLATE_NOOP("CliTr", "The answers as text, or the own mirror as HTML or PDF (text)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             codeOption,
             roundOption},
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
