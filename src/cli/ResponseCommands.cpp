// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/OwnScan.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Scans.h"
#include "app/Travel.h"
#include "exchange/SafeFile.h"
#include "exchange/csv/AnswerReader.h"

#include <algorithm>
#include <ostream>

namespace leerspiegel::cli {

namespace {

constexpr OptionText roundOption{"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the open one when left out")};
constexpr std::size_t largestTokenFile = 1U << 20U;

base::Result<app::RoundSummary> openRoundOf(const Call& call, const app::Workspace& workspace)
{
    const auto summary = workspace.summary();
    return summary ? chooseRound(*summary, call.value(roundOption.name).toStdString(), dossier::RoundState::Open)
                   : base::Result<app::RoundSummary>(base::fail(summary.error()));
}

/// A sheet from a row; background and open answers are taken when their columns are there and fit.
base::Result<session::Sheet> sheetOf(const exchange::AnswerReader& reader, const exchange::AnswerReader::Row& row,
                                     const questionnaire::Questionnaire& asked)
{
    session::Sheet sheet;
    sheet.response.questionnaire = asked.id;
    sheet.response.edition = asked.edition;
    for (std::size_t item = 0; item < row.values.size(); ++item) {
        if (row.values[item] == exchange::AnswerReader::unknown) {
            sheet.response.answers[reader.items()[item]->id] = questionnaire::DontKnow{};
        } else if (row.values[item] != exchange::AnswerReader::missing) {
            sheet.response.answers[reader.items()[item]->id] = questionnaire::Step{row.values[item]};
        }
    }
    const auto add = [&](const questionnaire::Item& item, auto make) -> base::Outcome {
        const auto cell = reader.cell(item.id.text());
        if (!cell.empty()) {
            sheet.response.answers[item.id] = make(std::string(cell));
        }
        return session::checkAnswer(asked, item.id, sheet.response.answer(item.id));
    };
    for (const auto& item : asked.background) {
        if (auto added = add(item, [](std::string option) { return questionnaire::Choice{std::move(option)}; }); !added) {
            return base::fail(base::ErrorCode::AnswerRefused, reader.where());
        }
    }
    for (const auto& item : asked.open) {
        if (auto added = add(item, [](std::string words) { return questionnaire::Text{std::move(words)}; }); !added) {
            return base::fail(base::ErrorCode::AnswerRefused, reader.where());
        }
    }
    for (auto at = sheet.response.answers.begin(); at != sheet.response.answers.end();) {
        const bool unfit = !session::checkAnswer(asked, at->first, at->second);
        at = unfit ? sheet.response.answers.erase(at) : std::next(at);
    }
    return sheet;
}

base::Result<std::vector<session::Sheet>> readSheets(const std::filesystem::path& path, const questionnaire::Questionnaire& asked)
{
    auto reader = exchange::AnswerReader::open(asked, path);
    if (!reader) {
        return base::fail(reader.error());
    }
    std::vector<session::Sheet> sheets;
    exchange::AnswerReader::Row row;
    for (;;) {
        const auto read = reader->next(row);
        if (!read) {
            return base::fail(read.error());
        }
        if (!*read) {
            return sheets;
        }
        auto sheet = sheetOf(*reader, row, asked);
        if (!sheet) {
            return base::fail(sheet.error());
        }
        sheets.push_back(std::move(*sheet));
    }
}

/// Slips, one a line; lines may begin with "employee" and a tab, as `round open` prints them.
base::Result<std::vector<privacy::Token>> readTokens(const Call& call)
{
    std::vector<privacy::Token> tokens;
    const auto path = call.pathOf(tokenOption.name);
    if (!path) {
        return tokens;
    }
    const auto bytes = exchange::readFileLimited(*path, largestTokenFile);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    for (const auto& line : QString::fromUtf8(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size())).split(QLatin1Char('\n'))) {
        const auto text = line.section(QLatin1Char('\t'), -1).trimmed();
        if (text.isEmpty() || line.startsWith(QLatin1String("company\t"))) {
            continue;
        }
        auto token = privacy::Token::parse(text.toStdString());
        if (!token) {
            return base::fail(token.error().code, path->string());
        }
        tokens.push_back(std::move(*token));
    }
    return tokens;
}

int submitCompany(app::Workspace& workspace, const round::RoundId& round, const std::vector<session::Sheet>& sheets, Console& console)
{
    for (const auto& sheet : sheets) {
        auto id = app::beginCompanyScan(workspace, round);
        if (!id) {
            return report(id.error(), console);
        }
        if (const auto saved = app::saveCompanyScan(workspace, round, {*id, sheet, true}); !saved) {
            return report(saved.error(), console);
        }
    }
    return Done;
}

/// Hands in every sheet under a code of its own; codes go to a file only when that is asked for.
int submitEmployees(app::Workspace& workspace, const round::RoundId& round, const std::vector<session::Sheet>& sheets,
                    std::vector<privacy::Token> tokens, const Call& call, Console& console)
{
    std::string codes;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const auto code = privacy::PersonalCode::random();
        std::optional<privacy::Token> token;
        if (index < tokens.size()) {
            token = std::move(tokens[index]);
        }
        auto scan = app::EmployeeScan::begin(workspace, round, code, std::move(token));
        if (!scan) {
            return report(scan.error(), console);
        }
        auto sheet = sheets[index];
        if (const auto done = (*scan)->handIn(sheet); !done) {
            return report(done.error(), console);
        }
        codes += code.text() + '\n';
    }
    if (const auto target = call.pathOf("codes")) {
        if (const auto written = exchange::writeFileSafely(*target, base::bytesOf(codes)); !written) {
            return report(written.error(), console);
        }
    }
    return Done;
}

int runSubmit(const Call& call, Console& console)
{
    const auto perspective = call.value("perspective", QStringLiteral("individual"));
    const auto answers = call.pathOf("answers");
    const bool company = perspective == QLatin1String("company");
    if (!answers || (!company && perspective != QLatin1String("individual"))) {
        return wrongUsage(CliTr::tr("Give --answers; --perspective is individual or company."), console);
    }
    const auto workspace = company ? openUnlocked(call, console) : openDossier(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto round = openRoundOf(call, **workspace);
    if (!round) {
        return report(round.error(), console);
    }
    const auto instrument = (*workspace)->instrument(round->id);
    if (!instrument) {
        return report(instrument.error(), console);
    }
    const auto sheets = readSheets(*answers, (company ? instrument->company : instrument->individual)->questionnaire);
    if (!sheets) {
        return report(sheets.error(), console);
    }
    if (company) {
        return submitCompany(**workspace, round->id, *sheets, console);
    }
    auto tokens = readTokens(call);
    return tokens ? submitEmployees(**workspace, round->id, *sheets, std::move(*tokens), call, console) : report(tokens.error(), console);
}

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
    const auto workspace = openDossier(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto scan = resumeScan(call, **workspace);
    if (!scan) {
        return report(scan.error(), console);
    }
    for (const auto& [item, answer] : (*scan)->startingSheet().response.answers) {
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
    console.err << ((*scan)->wasHandedIn() ? CliTr::tr("This scan is in the box.") : CliTr::tr("This scan is not handed in yet.")).toStdString() << '\n';
    return Done;
}

int runWithdraw(const Call& call, Console& console)
{
    const auto workspace = openDossier(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto scan = resumeScan(call, **workspace);
    if (!scan) {
        return report(scan.error(), console);
    }
    const auto withdrawn = (*scan)->withdraw();
    return withdrawn ? Done : report(withdrawn.error(), console);
}

constexpr auto dossierArgument = QT_TRANSLATE_NOOP("CliTr", "DOSSIER");

} // namespace

base::Result<std::unique_ptr<app::EmployeeScan>> resumeScan(const Call& call, app::Workspace& workspace)
{
    const auto round = openRoundOf(call, workspace);
    if (!round) {
        return base::fail(round.error());
    }
    const auto code = readCode(call);
    return code ? app::EmployeeScan::resume(workspace, round->id, *code)
                : base::Result<std::unique_ptr<app::EmployeeScan>>(base::fail(code.error()));
}

Command responseSubmitCommand()
{
    return {"response submit", dossierArgument, 1, 1,
            QT_TRANSLATE_NOOP("CliTr", "Hands in filled-in scans from a CSV file into the open round."),
            "leerspiegel-cli response submit bakkerij.leerspiegel --answers antwoorden.csv --codes codes.txt",
            {{"answers", "FILE", QT_TRANSLATE_NOOP("CliTr", "A CSV file as for score; background and open questions may have columns too")},
             {"perspective", "individual|company", QT_TRANSLATE_NOOP("CliTr", "Whose scans these are (individual)")},
             {"codes", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write the personal codes to this file")},
             tokenOption, roundOption, passphraseOption},
            runSubmit};
}

Command responseImportCommand()
{
    return {"response import", QT_TRANSLATE_NOOP("CliTr", "DOSSIER FILE…"), 2, -1,
            QT_TRANSLATE_NOOP("CliTr", "Takes in sealed response files of employees on other computers."),
            "leerspiegel-cli response import bakkerij.leerspiegel stick/*.leerspiegel-antwoord", {roundOption}, runImport};
}

Command responseShowCommand()
{
    return {"response show", dossierArgument, 1, 1, QT_TRANSLATE_NOOP("CliTr", "Shows one's own scan to who has the personal code."),
            "leerspiegel-cli response show bakkerij.leerspiegel --code-file code.txt", {codeOption, roundOption}, runShow};
}

Command responseWithdrawCommand()
{
    return {"response withdraw", dossierArgument, 1, 1,
            QT_TRANSLATE_NOOP("CliTr", "Takes one's own scan out of the box with the personal code."),
            "leerspiegel-cli response withdraw bakkerij.leerspiegel --code-file code.txt", {codeOption, roundOption}, runWithdraw};
}

} // namespace leerspiegel::cli
