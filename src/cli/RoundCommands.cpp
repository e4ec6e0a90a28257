// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Rounds.h"
#include "app/Travel.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

using Opened = std::unique_ptr<app::Workspace>;

/// The unlocked dossier and its open round, which most commands of a round begin with.
struct OpenRound
{
    Opened workspace;
    app::RoundSummary round;
};

base::Result<OpenRound> unlockedRoundOf(const Call& call, const Console& console)
{
    auto workspace = openUnlocked(call, console);
    if (!workspace) {
        return base::fail(workspace.error());
    }
    auto round = openRoundOf(call, **workspace);
    if (!round) {
        return base::fail(round.error());
    }
    return OpenRound{std::move(*workspace), std::move(*round)};
}

void printTokens(const std::vector<privacy::Token>& tokens, const char* kind, Console& console)
{
    for (const auto& token : tokens) {
        console.out << kind << '\t' << token.text() << '\n';
    }
}

std::optional<round::RoundPlan> planOf(const Call& call)
{
    bool wrong = false;
    round::RoundPlan plan;
    plan.name = call.value("name").trimmed().toStdString();
    plan.invited = call.number("invited", 1, wrong).value_or(0);
    plan.threshold = call.number("threshold", 1, wrong).value_or(plan.threshold);
    for (const auto& cut : call.values("cut")) {
        plan.cuts.emplace_back(cut.toStdString());
    }
    plan.admission = call.has("by-invitation") ? round::Admission::ByInvitation : round::Admission::Open;
    plan.tellerName = call.value("teller").trimmed().toStdString();
    if (wrong || plan.invited == 0) {
        return std::nullopt;
    }
    return plan;
}

int runOpen(const Call& call, Console& console)
{
    const auto plan = planOf(call);
    bool wrong = false;
    const int companyTokens = call.number("company-tokens", 0, wrong).value_or(0);
    if (!plan || wrong) {
        return wrongUsage(CliTr::tr("Say how many employees are invited: --invited with a whole number."), console);
    }
    const auto workspace = openUnlocked(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    std::optional<privacy::Passphrase> teller;
    if (!plan->tellerName.empty()) {
        auto read = readTellerPassphrase(call);
        if (!read) {
            return report(read.error(), console);
        }
        teller = std::move(*read);
    }
    const auto opened = app::openRound(**workspace, *plan, app::builtInInstrument(), teller ? &*teller : nullptr, companyTokens);
    if (!opened) {
        return report(opened.error(), console);
    }
    console.out << opened->id.text() << '\n';
    printTokens(opened->employeeTokens, "employee", console);
    printTokens(opened->companyTokens, "company", console);
    if (opened->tellerRecoveryCode) {
        console.err << CliTr::tr("Recovery code of the teller, to write down: %1")
                           .arg(QString::fromStdString(opened->tellerRecoveryCode->text()))
                           .toStdString()
                    << '\n';
    }
    return Done;
}

int runInvite(const Call& call, Console& console)
{
    bool wrong = false;
    const auto more = call.number("invited", 1, wrong);
    const auto target = call.pathOf("output");
    if (wrong || (!more && !target)) {
        return wrongUsage(CliTr::tr("Give --invited with a higher number, or --output for an invitation file, or both."), console);
    }
    auto opened = unlockedRoundOf(call, console);
    if (!opened) {
        return report(opened.error(), console);
    }
    if (more) {
        const auto tokens = app::raiseInvited(*opened->workspace, opened->round.id, *more);
        if (!tokens) {
            return report(tokens.error(), console);
        }
        printTokens(*tokens, "employee", console);
    }
    const auto written = target ? app::writeInvitation(*opened->workspace, opened->round.id, *target) : base::Outcome{};
    return written ? Done : report(written.error(), console);
}

/// The teller's passphrase, or the recovery code when a file with it is given.
struct Teller
{
    std::optional<privacy::Passphrase> passphrase;
    std::optional<privacy::RecoveryCode> recovery;
    app::TellerProof proof() const { return {passphrase ? &*passphrase : nullptr, recovery ? &*recovery : nullptr}; }
};

base::Result<Teller> readTeller(const Call& call)
{
    Teller teller;
    if (call.has(tellerRecoveryOption.name)) {
        const auto typed = readSecret(call, tellerRecoveryOption.name, "", {});
        auto code = typed ? privacy::RecoveryCode::parse(base::textOf(typed->view()))
                          : base::Result<privacy::RecoveryCode>(base::fail(typed.error()));
        if (!code) {
            return base::fail(code.error());
        }
        teller.recovery = std::move(*code);
        return teller;
    }
    auto read = readTellerPassphrase(call);
    if (!read) {
        return base::fail(read.error());
    }
    teller.passphrase = std::move(*read);
    return teller;
}

int closeAndCount(const Call& call, OpenRound& opened, Console& console)
{
    auto teller = opened.round.hasTeller ? readTeller(call) : base::Result<Teller>(Teller{});
    if (!teller) {
        return report(teller.error(), console);
    }
    const auto mode = call.has("without-picture") ? app::CountMode::LentProfilesOnly : app::CountMode::GroupPicture;
    const auto closed = app::closeAndCount(*opened.workspace, opened.round.id, teller->proof(), {}, mode);
    if (!closed) {
        return report(closed.error(), console);
    }
    console.err << CliTr::tr("Counted: %1. Damaged or not recognised: %2. Lent: %3.")
                       .arg(closed->sheets)
                       .arg(closed->damaged)
                       .arg(closed->lent)
                       .toStdString()
                << '\n';
    return Done;
}

int runClose(const Call& call, Console& console)
{
    if (call.has("erase-unread") && call.has("without-picture")) {
        return wrongUsage(CliTr::tr("Choose one of --erase-unread and --without-picture."), console);
    }
    auto opened = unlockedRoundOf(call, console);
    if (!opened) {
        return report(opened.error(), console);
    }
    if (!call.has("erase-unread")) {
        return closeAndCount(call, *opened, console);
    }
    const auto erased = app::eraseUnread(*opened->workspace, opened->round.id, false);
    return erased ? Done : report(erased.error(), console);
}

int runCancel(const Call& call, Console& console)
{
    auto opened = unlockedRoundOf(call, console);
    if (!opened) {
        return report(opened.error(), console);
    }
    const auto erased = app::eraseUnread(*opened->workspace, opened->round.id, true);
    return erased ? Done : report(erased.error(), console);
}

int runList(const Call& call, Console& console)
{
    const auto summary = summaryOf(call, console);
    if (!summary) {
        return report(summary.error(), console);
    }
    for (const auto& round : summary->rounds) {
        console.out << roundLine(round) << '\n';
    }
    return Done;
}

constexpr auto dossierArgument = QT_TRANSLATE_NOOP("CliTr", "DOSSIER");

} // namespace

Command roundOpenCommand()
{
    return {"round open",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Opens a round; prints its id and, by invitation, the slips."),
            "leerspiegel-cli round open bakkerij.leerspiegel --name 'Voorjaar' --invited 18 --by-invitation",
            {{"name", "NAME", QT_TRANSLATE_NOOP("CliTr", "Name of the round")},
             {"invited", "N", QT_TRANSLATE_NOOP("CliTr", "How many employees are invited")},
             {"threshold", "N", QT_TRANSLATE_NOOP("CliTr", "Fewest people behind any figure (5, or more)")},
             {"cut", "ITEM", QT_TRANSLATE_NOOP("CliTr", "Background question to cut by; may be given again")},
             {"by-invitation", nullptr, QT_TRANSLATE_NOOP("CliTr", "Only with an invitation slip")},
             {"teller", "NAME", QT_TRANSLATE_NOOP("CliTr", "Who holds the second key")},
             {"company-tokens", "N", QT_TRANSLATE_NOOP("CliTr", "Slips for company scans without the passphrase")},
             passphraseOption,
             tellerOption},
            runOpen};
}

Command roundInviteCommand()
{
    return {"round invite",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Raises the number invited, or writes the invitation file for other PCs."),
            "leerspiegel-cli round invite bakkerij.leerspiegel --output uitnodiging.leerspiegel-uitnodiging",
            {{"invited", "N", QT_TRANSLATE_NOOP("CliTr", "The new, higher number")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Where the invitation file goes")},
             roundOption,
             passphraseOption},
            runInvite};
}

Command roundCloseCommand()
{
    return {"round close",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Opens the ballot box once, counts, and erases the single sheets."),
            "leerspiegel-cli round close bakkerij.leerspiegel --passphrase-file sleutel.txt",
            {{"erase-unread", nullptr, QT_TRANSLATE_NOOP("CliTr", "Erase everything and count nothing")},
             {"without-picture", nullptr, QT_TRANSLATE_NOOP("CliTr", "With too few scans: keep only the profiles that were lent")},
             roundOption,
             passphraseOption,
             tellerOption,
             tellerRecoveryOption},
            runClose};
}

Command roundCancelCommand()
{
    return {"round cancel",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Calls a round off: everything erased, nothing counted."),
            "leerspiegel-cli round cancel bakkerij.leerspiegel",
            {roundOption, passphraseOption},
            runCancel};
}

Command roundListCommand()
{
    return {"round list",
            dossierArgument,
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Lists the rounds of a dossier, without a passphrase."),
            "leerspiegel-cli round list bakkerij.leerspiegel",
            {},
            runList};
}

} // namespace leerspiegel::cli
