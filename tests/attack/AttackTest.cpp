// SPDX-License-Identifier: EUPL-1.2
#include "attack/Raid.h"
#include "support/Catch.h"

using namespace leerspiegel;

TEST_CASE("An attacker who knows everyone's groups finds nothing in 200 firms", "[attack]")
{
    int figures = 0;
    int cells = 0;
    int lent = 0;
    for (std::uint64_t firm = 1; firm <= 200; ++firm) {
        const auto loot = attack::raid(firm, {});
        for (const auto& finding : loot.findings) {
            FAIL_CHECK(finding);
        }
        figures += loot.figures;
        cells += loot.cells;
        lent += loot.lent;
    }
    CHECK(figures > 5000);
    CHECK(cells > 50);
    CHECK(lent > 20);
}

TEST_CASE("Figures that were moved away from an earlier round give nothing away either, nor do they contradict each other", "[attack]")
{
    // Firms in which an attacker who takes a moved figure for a rounded mean sees scores that nobody has.
    for (const std::uint64_t firm : {2227U, 3061U, 3547U, 4002U, 4840U, 5053U, 5144U}) {
        const auto loot = attack::raid(firm, {});
        for (const auto& finding : loot.findings) {
            FAIL_CHECK(finding);
        }
        CHECK(loot.figures > 500);
    }
}

TEST_CASE("Lent profiles, item results and the figure of all together rest on nobody alone", "[attack]")
{
    // Five answered in part; two of them lend: once all less the complete ones less the two told of three.
    for (const auto& finding : attack::raid(5192, {}).findings) {
        FAIL_CHECK(finding);
    }
}

TEST_CASE("The same attacker finds something when any one rule is switched off", "[attack]")
{
    for (const auto& rule : attack::rules()) {
        INFO(rule.name);
        grouppicture::RuleSwitches without;
        without.*rule.on = false;
        bool found = false;
        for (auto firm = rule.firm; firm < rule.firm + 2000 && !found; ++firm) {
            found = !attack::raid(firm, without).findings.empty();
        }
        CHECK(found);
    }
}
