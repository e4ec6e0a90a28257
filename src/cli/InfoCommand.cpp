// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

int runInfo(const Call& call, Console& console)
{
    const auto summary = summaryOf(call, console);
    if (!summary) {
        return report(summary.error(), console);
    }
    console.out << CliTr::tr("Company: %1\nMade on: %2\nRounds: %3\n")
                       .arg(QString::fromStdString(summary->company), QString::fromStdString(summary->created.text()))
                       .arg(summary->rounds.size())
                       .toStdString();
    for (const auto& round : summary->rounds) {
        console.out << roundLine(round) << '\n';
    }
    return Done;
}

int runNew(const Call& call, Console& console)
{
    const auto name = call.value("name").trimmed();
    if (name.isEmpty()) {
        return wrongUsage(CliTr::tr("Give the company's name with --name."), console);
    }
    const auto passphrase = readPassphrase(call);
    if (!passphrase) {
        return report(passphrase.error(), console);
    }
    const auto created = app::Workspace::create(call.path(0), {name.toStdString(), call.value("owner").toStdString(), false}, *passphrase,
                                                console.environment);
    if (!created) {
        return report(created.error(), console);
    }
    console.err << CliTr::tr("The dossier is made. Write this recovery code down and keep it apart: %1")
                       .arg(QString::fromStdString(created->recoveryCode.text()))
                       .toStdString()
                << '\n';
    return Done;
}

} // namespace

Command infoCommand()
{
    return {"info",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Says what a dossier holds, without a passphrase."),
            "leerspiegel-cli info bakkerij.leerspiegel",
            {},
            runInfo};
}

Command newCommand()
{
    return {"new",
            QT_TRANSLATE_NOOP("CliTr", "FILE"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Makes a new dossier and shows its recovery code once."),
            "leerspiegel-cli new bakkerij.leerspiegel --name 'Bakkerij De Korenaar' --passphrase-file sleutel.txt",
            {{"name", "NAME", QT_TRANSLATE_NOOP("CliTr", "Name of the company")},
             {"owner", "NAME", QT_TRANSLATE_NOOP("CliTr", "Who holds the passphrase, as employees read it")},
             passphraseOption},
            runNew};
}

} // namespace leerspiegel::cli
