// SPDX-License-Identifier: EUPL-1.2
// dossier_faults [STEP] [SEEDS]: every deed of the dossier with a fault at every call to the file system (STEP 1).
#include "FaultLoop.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

using namespace leerspiegel::dossier::faults;
using leerspiegel::tests::FaultKind;

int main(int argc, char** argv)
{
    const int step = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
    const int seeds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 8;
    Tally tally;
    for (const auto& deed : deeds()) {
        for (const bool fromThenOn : {false, true}) {
            failAtEveryCall(deed, FaultKind::Error, fromThenOn, step, tally);
            failAtEveryCall(deed, FaultKind::DiskFull, fromThenOn, step, tally);
            failAtEveryCall(deed, FaultKind::Busy, fromThenOn, step, tally);
        }
        cutPowerAtEveryCall(deed, step, seeds, false, tally);
        cutPowerAtEveryCall(deed, step, 1, true, tally);
        std::cerr << deed.name << ": " << tally.runs << " runs, " << tally.failures.size() << " failures so far\n";
    }
    failWhileOpening(step, tally);
    failWhileCreating(step, tally);
    failWhileMigrating(step, tally);
    for (const auto& failure : tally.failures) {
        std::cout << failure << '\n';
    }
    std::cout << tally.runs << " runs, " << tally.fired << " faults met, " << tally.lostWrites
              << " writes lost or torn, " << tally.failures.size() << " failures\n";
    return tally.failures.empty() && tally.fired > 0 ? 0 : 1;
}
