// SPDX-License-Identifier: EUPL-1.2
#include "FaultLoop.h"
#include "support/Catch.h"

using namespace leerspiegel::dossier::faults;
using leerspiegel::tests::FaultKind;

// Here every few calls; the program dossier_faults tries every one.

static void requireNothingLost(const Tally& tally)
{
    for (const auto& failure : tally.failures) {
        FAIL_CHECK(failure);
    }
    CHECK(tally.runs > 0);
    CHECK(tally.fired > 0);
}

TEST_CASE("F1 A failing call loses nothing that was acknowledged and leaves nothing half", "[dossier][faults]")
{
    for (const auto& deed : deeds()) {
        DYNAMIC_SECTION(deed.name)
        {
            Tally tally;
            failAtEveryCall(deed, FaultKind::Error, false, 17, tally);
            failAtEveryCall(deed, FaultKind::Error, true, 19, tally);
            requireNothingLost(tally);
        }
    }
}

TEST_CASE("F6 A full disk is refused whole, and the deed can be done when there is room again", "[dossier][faults]")
{
    for (const auto& deed : deeds()) {
        DYNAMIC_SECTION(deed.name)
        {
            Tally tally;
            failAtEveryCall(deed, FaultKind::DiskFull, false, 29, tally);
            failAtEveryCall(deed, FaultKind::DiskFull, true, 31, tally);
            failAtEveryCall(deed, FaultKind::Busy, true, 3, tally);
            requireNothingLost(tally);
        }
    }
}

TEST_CASE("F2 A power cut leaves the state before or after, never one in between", "[dossier][faults]")
{
    for (const auto& deed : deeds()) {
        DYNAMIC_SECTION(deed.name)
        {
            Tally tally;
            cutPowerAtEveryCall(deed, 19, 1, false, tally);
            requireNothingLost(tally);
        }
    }
}

TEST_CASE("F4 A failure while recovering from a power cut does no harm either", "[dossier][faults]")
{
    Tally tally;
    cutPowerAtEveryCall(deeds()[3], 29, 1, true, tally);
    cutPowerAtEveryCall(deeds()[7], 29, 1, true, tally);
    requireNothingLost(tally);
    CHECK(tally.lostWrites > 0);
}

TEST_CASE("F1 A dossier that could not be made is not there", "[dossier][faults]")
{
    Tally tally;
    failWhileCreating(7, tally);
    requireNothingLost(tally);
}

TEST_CASE("F1 Opening a file that was left untidy may fail at any call", "[dossier][faults]")
{
    Tally tally;
    failWhileOpening(19, tally);
    requireNothingLost(tally);
}

TEST_CASE("F7 A migration that is cut off leaves the old version or the new one", "[dossier][faults]")
{
    Tally tally;
    failWhileMigrating(5, tally);
    requireNothingLost(tally);
}
