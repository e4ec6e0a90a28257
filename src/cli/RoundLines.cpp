// SPDX-License-Identifier: EUPL-1.2
#include "cli/RoundLines.h"

#include "cli/Secrets.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

QString stateText(dossier::RoundState state)
{
    switch (state) {
    case dossier::RoundState::Open: return CliTr::tr("open");
    case dossier::RoundState::Counted: return CliTr::tr("counted");
    case dossier::RoundState::ErasedUnread: return CliTr::tr("erased");
    case dossier::RoundState::Cancelled: return CliTr::tr("cancelled");
    }
    return {};
}

} // namespace

std::string roundLine(const app::RoundSummary& round)
{
    auto line = CliTr::tr("%1  %2  %3  invited: %4")
                    .arg(QString::fromStdString(round.id.text()), stateText(round.state), QString::fromStdString(round.name))
                    .arg(round.invited);
    if (round.state == dossier::RoundState::Open) {
        line += CliTr::tr("  in the box: %1").arg(round.sheets);
    }
    line += CliTr::tr("  company scans: %1").arg(round.companyResponses);
    return line.toStdString();
}

base::Result<app::DossierSummary> summaryOf(const Call& call, const Console& console)
{
    const auto workspace = openDossier(call, console, true);
    return workspace ? (*workspace)->summary() : base::Result<app::DossierSummary>(base::fail(workspace.error()));
}

base::Result<app::RoundSummary> chooseRound(const app::DossierSummary& dossier, const std::string& id, dossier::RoundState state)
{
    if (!id.empty()) {
        const auto found = std::ranges::find_if(dossier.rounds, [&](const auto& round) { return round.id.text() == id; });
        return found == dossier.rounds.end() ? base::fail(base::ErrorCode::RoundNotFound) : base::Result<app::RoundSummary>(*found);
    }
    const auto* chosen = state == dossier::RoundState::Open ? dossier.openRound() : dossier.lastCounted();
    return chosen ? base::Result<app::RoundSummary>(*chosen) : base::fail(base::ErrorCode::RoundNotFound);
}

base::Result<app::RoundSummary> openRoundOf(const Call& call, const app::Workspace& workspace)
{
    const auto summary = workspace.summary();
    return summary ? chooseRound(*summary, call.value(roundOption.name).toStdString(), dossier::RoundState::Open)
                   : base::Result<app::RoundSummary>(base::fail(summary.error()));
}

} // namespace leerspiegel::cli
