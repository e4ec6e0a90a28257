// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "cli/Call.h"

#include <string>

namespace leerspiegel::cli {

/// One line about a round: id, state, name, sheets in the box and number invited.
std::string roundLine(const app::RoundSummary& round);

/// What is known of the call's dossier without a passphrase; nothing is written to it.
base::Result<app::DossierSummary> summaryOf(const Call& call, const Console& console);

/// The round that --round names, or the open one, or (for pictures) the last counted one.
base::Result<app::RoundSummary> chooseRound(const app::DossierSummary& dossier, const std::string& id, dossier::RoundState state);

inline constexpr OptionText roundOption{"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the open one when left out")};
/// The round of --round, or the open one.
base::Result<app::RoundSummary> openRoundOf(const Call& call, const app::Workspace& workspace);

} // namespace leerspiegel::cli
