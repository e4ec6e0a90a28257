// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Call.h"
#include "feedback/RoundFeedback.h"

namespace leerspiegel::cli {

/// Opens and unlocks the dossier of the call and loads the round of --round, else the last one that ended.
base::Result<feedback::RoundFeedback> loadRound(const Call& call, const Console& console);

} // namespace leerspiegel::cli
