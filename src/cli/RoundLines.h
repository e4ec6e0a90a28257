// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"

#include <string>

namespace leerspiegel::cli {

/// One line about a round: id, state, name, sheets in the box and number invited.
std::string roundLine(const app::RoundSummary& round);

/// The round that --round names, or the open one, or (for pictures) the last counted one.
base::Result<app::RoundSummary> chooseRound(const app::DossierSummary& dossier, const std::string& id, dossier::RoundState state);

} // namespace leerspiegel::cli
