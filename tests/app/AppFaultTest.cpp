// SPDX-License-Identifier: EUPL-1.2
#include "app/AppDeeds.h"

#include <cstdlib>

using namespace leerspiegel;
using tests::FaultKind;

// Here every few calls; with LEERSPIEGEL_FAULT_STEP=1, as ./dev fuzz sets it, every one.

namespace {

int stepOr(int usual)
{
    const auto* wanted = std::getenv("LEERSPIEGEL_FAULT_STEP");
    return wanted ? std::max(1, std::atoi(wanted)) : usual;
}

void requireNothingLost(FaultKind kind, int step)
{
    for (const auto& deed : tests::appDeeds()) {
        DYNAMIC_SECTION(deed.name)
        {
            tests::AppTally tally;
            failAtEveryCall(deed, kind, stepOr(step), tally);
            for (const auto& failure : tally.failures) {
                FAIL_CHECK(failure);
            }
            CHECK(tally.fired > 0);
        }
    }
}

} // namespace

TEST_CASE("F1 a failing call in any use case loses nothing acknowledged and leaves nothing half", "[app][faults]")
{
    requireNothingLost(FaultKind::Error, 61);
}

TEST_CASE("F2 a power cut in any use case leaves the state before or after", "[app][faults]")
{
    requireNothingLost(FaultKind::PowerCut, 67);
}

TEST_CASE("F6 a full disk refuses any use case whole; the draft is still there", "[app][faults]")
{
    requireNothingLost(FaultKind::DiskFull, 41);
}

TEST_CASE("F8 a dossier that was replaced while open takes nothing more and says so", "[app][faults]")
{
    tests::Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    REQUIRE((*scan)->saveDraft(tests::Firm::sheet(3)).has_value());
    const auto copy = firm.folder() / "kopie";
    std::filesystem::copy_file(firm.path(), copy);
    SECTION("by a sync client")
    {
        std::filesystem::rename(copy, firm.path());
        CHECK((*scan)->handIn(tests::Firm::sheet(3)).error().code == base::ErrorCode::DossierMoved);
    }
    SECTION("by nothing: it was thrown away")
    {
        std::filesystem::remove(firm.path());
        CHECK((*scan)->handIn(tests::Firm::sheet(3)).error().code == base::ErrorCode::DossierMoved);
        std::filesystem::rename(copy, firm.path());
    }
    firm.reopen();
    const auto again = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE(again.has_value());
    CHECK((*again)->startingSheet() == tests::Firm::sheet(3));
    CHECK_FALSE((*again)->wasHandedIn());
}
