// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "cli/Call.h"

#include <memory>

namespace leerspiegel::cli {

/// The scan in the open round (or in that of --round) that belongs to the personal code of the call.
base::Result<std::unique_ptr<app::EmployeeScan>> resumeScan(const Call& call, app::Workspace& workspace);

} // namespace leerspiegel::cli
