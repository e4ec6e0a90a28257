// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "cli/Call.h"

#include <memory>

namespace leerspiegel::cli {

/// A scan and the dossier it lies in.
struct OwnScan
{
    std::unique_ptr<app::Workspace> workspace; ///< Outlives the scan.
    std::unique_ptr<app::EmployeeScan> scan;
};

/// The scan in the open round (or in that of --round) of the call's dossier that belongs to its personal code.
base::Result<OwnScan> openOwnScan(const Call& call, const Console& console);

} // namespace leerspiegel::cli
