// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace leerspiegel::app {

struct DemoOptions
{
    int invited = 0;    ///< 0: six for every five who answer (32 for 27).
    int employees = 27; ///< Who answered in the last round.
    std::uint64_t seed = 1;
    std::string language = "nl";
};

struct Demo
{
    std::unique_ptr<Workspace> workspace; ///< Unlocked.
    std::string passphrase;               ///< Made fresh; shown to who made the example.
};

/// A complete example dossier: two counted rounds, one cut, company scans, lent profile, agreements. Figures and texts are
/// the same for the same options; keys are fresh; no personal codes are derived, so it takes seconds at most.
base::Result<Demo> makeDemo(const std::filesystem::path& path, const DemoOptions& options, const Environment& environment);

} // namespace leerspiegel::app
