// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"
#include "cli/SheetRows.h"

#include "app/Scans.h"
#include "app/Travel.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

using Sheets = std::vector<session::Sheet>;
using Tokens = std::vector<privacy::Token>;

constexpr OptionText lendOption{"lend-as", QT_TRANSLATE_NOOP("CliTr", "NAME"),
                                QT_TRANSLATE_NOOP("CliTr", "Lend the profile of this one scan to the owner, under this name")};

/// A name is lent by one person: with --lend-as there is one sheet.
bool lendsRightly(const Call& call, const Sheets& sheets)
{
    return !call.has(lendOption.name) || (sheets.size() == 1 && !call.value(lendOption.name).trimmed().isEmpty());
}

int lendsWrongly(Console& console)
{
    return wrongUsage(CliTr::tr("--lend-as takes a name and belongs to one scan: give a file with one row."), console);
}

/// Hands in every sheet under a code of its own, with the next slip when there are slips. `begin` makes the scan.
template <typename Begin> base::Outcome handInAll(Sheets sheets, Tokens tokens, const Call& call, CodeList& codes, Begin begin)
{
    const auto lentAs = call.value(lendOption.name).trimmed().toStdString();
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const auto code = privacy::PersonalCode::random();
        auto token = index < tokens.size() ? std::optional(std::move(tokens[index])) : std::nullopt;
        auto scan = begin(code, std::move(token));
        if (!scan) {
            return base::fail(scan.error());
        }
        if (!lentAs.empty()) {
            sheets[index].sharing.lentUnderName = lentAs;
            sheets[index].sharing.lentTag = (*scan)->lentTag();
        }
        if (auto done = (*scan)->handIn(sheets[index]); !done) {
            return done;
        }
        codes.add(code);
    }
    return {};
}

int finish(const base::Outcome& done, const CodeList& codes, const Call& call, Console& console)
{
    const auto written = codes.write(call);
    if (!done) {
        return report(done.error(), console);
    }
    return written ? Done : report(written.error(), console);
}

base::Outcome enoughSlips(const round::RoundDescriptor& descriptor, const Sheets& sheets, const Tokens& tokens)
{
    const bool few = descriptor.admission == round::Admission::ByInvitation && tokens.size() < sheets.size();
    return few ? base::Outcome(base::fail(base::ErrorCode::TokenNeeded)) : base::Outcome{};
}

int submitEmployees(app::Workspace& workspace, const round::RoundId& round, const Sheets& sheets, const Call& call, Console& console)
{
    auto tokens = readTokens(call, "employee");
    const auto descriptor = workspace.descriptor(round);
    if (!tokens || !descriptor) {
        return report(tokens ? descriptor.error() : tokens.error(), console);
    }
    if (const auto enough = enoughSlips(*descriptor, sheets, *tokens); !enough) {
        return report(enough.error(), console);
    }
    if (!lendsRightly(call, sheets)) {
        return lendsWrongly(console);
    }
    CodeList codes;
    const auto done = handInAll(sheets, std::move(*tokens), call, codes, [&](const auto& code, auto token) {
        return app::EmployeeScan::begin(workspace, round, code, std::move(token));
    });
    return finish(done, codes, call, console);
}

/// With company slips the passphrase is not needed.
int submitCompany(app::Workspace& workspace, const round::RoundId& round, const Sheets& sheets, const Tokens& tokens, Console& console)
{
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (!tokens.empty()) {
            const auto done = index < tokens.size() ? app::handInCompanyScan(workspace, round, sheets[index], tokens[index])
                                                    : base::Outcome(base::fail(base::ErrorCode::TokenNeeded));
            if (!done) {
                return report(done.error(), console);
            }
            continue;
        }
        const auto id = app::beginCompanyScan(workspace, round);
        const auto saved = id ? app::saveCompanyScan(workspace, round, {*id, sheets[index], true}) : base::Outcome(base::fail(id.error()));
        if (!saved) {
            return report(saved.error(), console);
        }
    }
    return Done;
}

int submitInto(app::Workspace& workspace, bool company, const Tokens& companyTokens, const Call& call, Console& console)
{
    const auto round = openRoundOf(call, workspace);
    if (!round) {
        return report(round.error(), console);
    }
    const auto instrument = workspace.instrument(round->id);
    if (!instrument) {
        return report(instrument.error(), console);
    }
    const auto sheets = readSheets(*call.pathOf("answers"), (company ? instrument->company : instrument->individual)->questionnaire);
    if (!sheets) {
        return report(sheets.error(), console);
    }
    return company ? submitCompany(workspace, round->id, *sheets, companyTokens, console)
                   : submitEmployees(workspace, round->id, *sheets, call, console);
}

int runSubmit(const Call& call, Console& console)
{
    const auto perspective = call.value("perspective", QStringLiteral("individual"));
    const bool company = perspective == QLatin1String("company");
    if (!call.has("answers") || (!company && perspective != QLatin1String("individual"))) {
        return wrongUsage(CliTr::tr("Give --answers; --perspective is individual or company."), console);
    }
    const auto companyTokens = company ? readTokens(call, "company") : base::Result<Tokens>(Tokens{});
    if (!companyTokens) {
        return report(companyTokens.error(), console);
    }
    const auto workspace = company && companyTokens->empty() ? openUnlocked(call, console) : openDossier(call, console);
    return workspace ? submitInto(**workspace, company, *companyTokens, call, console) : report(workspace.error(), console);
}

/// As an employee on another computer does it: from an invitation to sealed response files.
int runFill(const Call& call, Console& console)
{
    const auto answers = call.pathOf("answers");
    const auto target = call.pathOf("output");
    if (!answers || !target) {
        return wrongUsage(CliTr::tr("Give --answers and, for the sealed files, a folder with --output."), console);
    }
    const auto invitation = app::openInvitation(call.path(0));
    if (!invitation) {
        return report(invitation.error(), console);
    }
    const auto sheets = readSheets(*answers, invitation->individual->questionnaire);
    auto tokens = readTokens(call, "employee");
    if (!sheets || !tokens) {
        return report(sheets ? tokens.error() : sheets.error(), console);
    }
    if (const auto enough = enoughSlips(invitation->descriptor, *sheets, *tokens); !enough) {
        return report(enough.error(), console);
    }
    if (!lendsRightly(call, *sheets)) {
        return lendsWrongly(console);
    }
    std::error_code failure;
    if (!std::filesystem::is_directory(*target, failure)) {
        return report({base::ErrorCode::FileMissing, target->string()}, console);
    }
    CodeList codes;
    const auto done = handInAll(*sheets, std::move(*tokens), call, codes, [&](const auto& code, auto token) {
        auto scan = app::beginTravelScan(*invitation, code, *target, console.environment, std::move(token));
        if (scan) {
            console.out << (*scan)->responseFile().string() << '\n';
        }
        return scan;
    });
    return finish(done, codes, call, console);
}

constexpr OptionText answersOption{
    "answers", "FILE", QT_TRANSLATE_NOOP("CliTr", "A CSV file as for score; background and open questions may have columns too")};
constexpr OptionText codesOption{"codes", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write the personal codes to this file")};

} // namespace

Command responseSubmitCommand()
{
    return {"response submit",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Hands in filled-in scans from a CSV file into the open round."),
            "leerspiegel-cli response submit bakkerij.leerspiegel --answers antwoorden.csv --codes codes.txt",
            {answersOption,
             {"perspective", "individual|company", QT_TRANSLATE_NOOP("CliTr", "Whose scans these are (individual)")},
             codesOption,
             lendOption,
             tokenOption,
             roundOption,
             passphraseOption},
            runSubmit};
}

Command responseFillCommand()
{
    return {
        "response fill",
        QT_TRANSLATE_NOOP("CliTr", "INVITATION"),
        1,
        1,
        QT_TRANSLATE_NOOP("CliTr", "Makes sealed response files from an invitation, as another computer does."),
        "leerspiegel-cli response fill uitnodiging.leerspiegel-uitnodiging --answers antwoorden.csv --output stick",
        {answersOption,
         {"output", QT_TRANSLATE_NOOP("CliTr", "FOLDER"), QT_TRANSLATE_NOOP("CliTr", "Where the sealed files go; their names are printed")},
         codesOption,
         lendOption,
         tokenOption},
        runFill};
}

} // namespace leerspiegel::cli
