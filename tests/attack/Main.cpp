// SPDX-License-Identifier: EUPL-1.2
// attack_run [FIRMS] [FIRST]: attacks that many made-up firms and prints what it finds.
// attack_run [FIRMS] [FIRST] without RULE: the same with a rule switched off; ends well at the first thing it finds.
#include "attack/Raid.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

using namespace leerspiegel;

int main(int argc, char** argv)
{
    const auto firms = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200;
    const auto first = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    grouppicture::RuleSwitches switches;
    const bool without = argc > 4;
    for (const auto& rule : attack::rules()) {
        switches.*rule.on = !without || std::string_view(rule.name) != argv[4];
    }
    std::size_t found = 0;
    long figures = 0;
    long lent = 0;
    long cells = 0;
    for (auto firm = first; firm < first + firms; ++firm) {
        const auto loot = attack::raid(firm, switches);
        for (const auto& finding : loot.findings) {
            std::cout << finding << std::endl; // seen at once in a long run
        }
        if (without && !loot.findings.empty()) {
            return 0;
        }
        found += loot.findings.size();
        figures += loot.figures;
        lent += loot.lent;
        cells += loot.cells;
    }
    std::cout << firms << " firms, " << figures << " figures, " << cells << " cells, " << lent << " lent profiles: " << found << " found\n";
    return !without && found == 0 && figures > 0 ? 0 : 1;
}
