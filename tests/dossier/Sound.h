// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "Samples.h"
#include "support/Catch.h"

namespace leerspiegel::dossier::samples {

/// Everything that verify can prove on the file holds.
inline void requireSound(Dossier& dossier)
{
    const auto checks = dossier.verifyFile();
    REQUIRE(checks.has_value());
    REQUIRE(checks->size() >= 7);
    for (const auto& check : *checks) {
        INFO(check.name << ": " << check.failure);
        CHECK(check.failure.empty());
    }
}

} // namespace leerspiegel::dossier::samples
