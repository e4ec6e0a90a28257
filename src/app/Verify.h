// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"

#include <vector>

namespace leerspiegel::app {

/// One line of the table of `verify`.
struct VerifyLine
{
    std::string check; ///< Stable id; report words it.
    int looked = 0;
    bool holds = true;
    bool skipped = false; ///< Needs the passphrase.
    std::string where;    ///< The place that fails.
};

/// Proves what can be proven on the file: structure, checksums, authentication of every row (marks only when unlocked),
/// nothing readable where sealed, no timestamps, no order, clean free pages.
base::Result<std::vector<VerifyLine>> verify(Workspace& workspace);

} // namespace leerspiegel::app
