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
