// SPDX-License-Identifier: EUPL-1.2
#include "cli/LoadedRound.h"

#include "cli/Secrets.h"

namespace leerspiegel::cli {

base::Result<feedback::RoundFeedback> loadRound(const Call& call, const Console& console)
{
    const auto workspace = openUnlocked(call, console, true);
    return workspace ? feedback::loadFeedback(**workspace, round::RoundId{call.value("round").toStdString()})
                     : base::Result<feedback::RoundFeedback>(base::fail(workspace.error()));
}

} // namespace leerspiegel::cli
