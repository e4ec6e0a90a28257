// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/Dossier.h"
#include "support/FaultVfs.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace leerspiegel::dossier::faults {

/// One thing the product does to a dossier, tried at every call to the file system.
struct Deed
{
    const char* name;
    void (*prepare)(Dossier&); ///< Beyond a dossier with one open round.
    base::Outcome (*run)(Dossier&);
};

std::span<const Deed> deeds();

struct Tally
{
    int runs = 0;
    int fired = 0;
    int lostWrites = 0;
    std::vector<std::string> failures; ///< What must never be; empty when all is well.
};

/// Runs the deed with the fault at call 1, 1 + step, ... until it no longer comes. After each: reopened by the product,
/// what was acknowledged is there, nothing is half, nothing is damaged, and the deed can be done again.
void failAtEveryCall(const Deed& deed, tests::FaultKind kind, bool fromThenOn, int step, Tally& tally);
/// The same with the power gone, `seeds` outcomes for each cut; with `again`, the reopening fails once more at each of
/// its first calls (F4).
void cutPowerAtEveryCall(const Deed& deed, int step, int seeds, bool again, Tally& tally);
/// The same with any other means of failing: `arm` makes the at-th chance a failure, `disarm` tells whether it came.
/// With `fromOpening` the opening before the deed may fail as well.
struct Means
{
    std::function<void(int at)> arm;
    std::function<bool()> disarm;
};
void failByMeans(const Deed& deed, const Means& means, bool fromOpening, int step, Tally& tally);
/// Opening a file that has to be tidied and has an old journal beside it.
void failWhileOpening(int step, Tally& tally);
/// Making a dossier, with every kind of fault and with cuts.
void failWhileCreating(int step, Tally& tally);
/// Migrating one, cut at every call.
void failWhileMigrating(int step, Tally& tally);

} // namespace leerspiegel::dossier::faults
