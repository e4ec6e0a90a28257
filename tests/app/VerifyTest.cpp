// SPDX-License-Identifier: EUPL-1.2
#include "app/Verify.h"
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;

namespace {

const app::VerifyLine& lineOf(const std::vector<app::VerifyLine>& lines, const std::string& check)
{
    const auto found = std::ranges::find(lines, check, &app::VerifyLine::check);
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("A sound dossier with an open and a counted round verifies", "[app][verify]")
{
    Firm firm;
    const auto first = firm.open(firm.plan(6));
    firm.employees(first, 5);
    REQUIRE(app::closeAndCount(firm.workspace(), first).has_value());
    firm.employees(firm.open(firm.plan(6)), 3);
    for (const bool unlocked : {true, false}) {
        if (!unlocked) {
            firm.workspace().lock();
        }
        const auto lines = app::verify(firm.workspace());
        REQUIRE(lines.has_value());
        for (const auto& line : *lines) {
            INFO(line.check << ' ' << line.where);
            CHECK(line.holds);
        }
        CHECK(lineOf(*lines, "marks").skipped == !unlocked);
        CHECK(lineOf(*lines, "sheet-lengths").looked == 3);
    }
}

TEST_CASE("A sheet of another length is named", "[app][verify]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 2);
    const auto sheets = *firm.workspace().file().sheets(round);
    base::Bytes shorter(sheets[0].envelope.view().begin(), sheets[0].envelope.view().end() - 1);
    REQUIRE(firm.workspace().file().handIn(round, {sheets[0].tag, privacy::SealedBytes::fromStored(shorter), {}, {}}).has_value());
    const auto lines = app::verify(firm.workspace());
    REQUIRE(lines.has_value());
    CHECK_FALSE(lineOf(*lines, "sheet-lengths").holds);
    CHECK(lineOf(*lines, "sheet-lengths").where == "box");
}

TEST_CASE("Readable words where something sealed belongs are found and named", "[app][verify]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 2);
    const auto sheets = *firm.workspace().file().sheets(round);
    base::Bytes readable(sheets[0].envelope.size(), 0);
    const std::string words = "De oven piept al drie weken en niemand doet er iets aan, zegt de baas.";
    std::copy(words.begin(), words.end(), readable.begin() + 100);
    REQUIRE(firm.workspace().file().handIn(round, {sheets[0].tag, privacy::SealedBytes::fromStored(readable), {}, {}}).has_value());
    const auto lines = app::verify(firm.workspace());
    REQUIRE(lines.has_value());
    CHECK_FALSE(lineOf(*lines, "nothing-readable").holds);
    CHECK(lineOf(*lines, "nothing-readable").where == "sheet");
    CHECK(lineOf(*lines, "sheet-lengths").holds);
}
