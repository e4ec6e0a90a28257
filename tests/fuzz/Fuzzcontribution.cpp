// SPDX-License-Identifier: EUPL-1.2
#include "base/Bytes.h"
#include "region/Pool.h"
#include "region/json/ContributionFile.h"

#include <cstdint>
#include <cstdlib>

using namespace leerspiegel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = region::readContribution(base::textOf({data, size}));
    if (read.contribution.has_value() != read.problems.empty()) {
        std::abort(); // a contribution beside problems, or neither
    }
    if (!read.contribution) {
        return 0;
    }
    const auto text = region::contributionText(*read.contribution);
    const auto again = region::readContribution(text);
    if (!again.contribution || region::contributionText(*again.contribution) != text) {
        std::abort(); // what is accepted can be written and read again
    }
    region::Pool pool(read.contribution->company, read.contribution->individual);
    for (int firm = 0; firm < 12; ++firm) {
        pool.add(*read.contribution);
    }
    return pool.findings().firms == 12 ? 0 : (std::abort(), 1);
}
