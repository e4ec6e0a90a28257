// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/FaultVfs.h"
#include "support/Firm.h"

#include <span>
#include <string>
#include <vector>

namespace leerspiegel::tests {

/// What a use case needs to be done again and again on copies of one dossier.
struct Scene
{
    Firm firm;
    round::RoundId round;
    std::string code;                          ///< Of someone with a draft.
    std::string handedIn;                      ///< Of someone whose sheet is in the box; lends.
    std::vector<std::filesystem::path> files;  ///< Response files that were filled in elsewhere.
    std::string recovery;
};

/// One thing the product does with a dossier, from the use case down.
struct AppDeed
{
    const char* name;
    void (*prepare)(Scene&); ///< Beyond an open round with six sheets, a draft and three files.
    base::Outcome (*run)(app::Workspace&, Scene&);
};
std::span<const AppDeed> appDeeds();

struct AppTally
{
    int runs = 0;
    int fired = 0;
    std::vector<std::string> failures; ///< What must never be.
};
/// The deed on a copy of the same dossier, with a fault at call 1, 1 + step, ... until it comes no longer. After each: reopened by
/// the product, the state is that of before or after, never one in between; after when it was acknowledged.
void failAtEveryCall(const AppDeed& deed, FaultKind kind, int step, AppTally& tally);

} // namespace leerspiegel::tests
