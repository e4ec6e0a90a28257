// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Secrets.h"

#include "app/Verify.h"

#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <unordered_map>

namespace leerspiegel::cli {

namespace {

QString checkText(const std::string& check)
{
    static const std::unordered_map<std::string, const char*> texts{
        {"structure", QT_TRANSLATE_NOOP("CliTr", "The tables are those of this program")},
        {"integrity", QT_TRANSLATE_NOOP("CliTr", "The database is whole")},
        {"sheet-sizes", QT_TRANSLATE_NOOP("CliTr", "All sealed rows of one kind are equally long")},
        {"free-pages", QT_TRANSLATE_NOOP("CliTr", "Free pages are clean")},
        {"dirty", QT_TRANSLATE_NOOP("CliTr", "The file is tidied: its layout tells nothing")},
        {"no-times", QT_TRANSLATE_NOOP("CliTr", "No times finer than a day")},
        {"journal", QT_TRANSLATE_NOOP("CliTr", "No journal is left behind")},
        {"order", QT_TRANSLATE_NOOP("CliTr", "No order of arrival")},
        {"nothing-readable", QT_TRANSLATE_NOOP("CliTr", "Nothing can be read where it is sealed")},
        {"round-rules", QT_TRANSLATE_NOOP("CliTr", "The rules of every round are unchanged")},
        {"questionnaires", QT_TRANSLATE_NOOP("CliTr", "The kept questionnaires are whole")},
        {"sheet-lengths", QT_TRANSLATE_NOOP("CliTr", "Every sheet in the box has the length of its round")},
        {"closed-rounds-empty", QT_TRANSLATE_NOOP("CliTr", "Nothing is left of the sheets of closed rounds")},
        {"marks", QT_TRANSLATE_NOOP("CliTr", "Stored results carry the mark of this dossier")},
    };
    const auto found = texts.find(check);
    return found == texts.end() ? QString::fromStdString(check) : CliTr::tr(found->second);
}

/// Unlocks when a passphrase is at hand; `verify` never asks for one.
base::Outcome unlockIfPossible(const Call& call, app::Workspace& workspace)
{
    if (!call.has(passphraseOption.name) && !std::getenv("LEERSPIEGEL_PASSPHRASE")) {
        return {};
    }
    const auto passphrase = readPassphrase(call);
    return passphrase ? workspace.unlock(*passphrase) : base::Outcome(base::fail(passphrase.error()));
}

int run(const Call& call, Console& console)
{
    const auto workspace = openDossier(call, console, true);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    if (const auto unlocked = unlockIfPossible(call, **workspace); !unlocked) {
        return report(unlocked.error(), console);
    }
    const auto lines = app::verify(**workspace);
    if (!lines) {
        return report(lines.error(), console);
    }
    for (const auto& line : *lines) {
        const auto verdict = line.skipped ? CliTr::tr("needs the passphrase")
            : line.holds                  ? CliTr::tr("holds")
                                          : CliTr::tr("DOES NOT HOLD");
        console.out << verdict.toStdString() << '\t' << checkText(line.check).toStdString() << '\t' << line.looked
                    << (line.where.empty() ? "" : "\t") << line.where << '\n';
    }
    const bool holds = std::ranges::all_of(*lines, &app::VerifyLine::holds);
    return holds ? Done : SomethingWrong;
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Proves on the file what can be proven: nothing readable, no times, no order."),
            "leerspiegel-cli verify bakkerij.leerspiegel",
            {passphraseOption},
            run};
}

} // namespace leerspiegel::cli
