// SPDX-License-Identifier: EUPL-1.2
// Writes the contributions of a simulated region: region_firms FOLDER NUMBER
#include "region/SimulatedRegion.h"
#include "region/json/ContributionFile.h"

#include <cstdlib>
#include <fstream>

using namespace leerspiegel;

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    const std::string folder(argv[1]);
    tests::SimulatedRegion region(2027, {});
    for (int firm = 0; firm < std::atoi(argv[2]); ++firm) {
        std::ofstream(folder + "/firm-" + std::to_string(firm) + ".json") << region::contributionText(region.next());
    }
    return 0;
}
