// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Earlier.h"

#include "grouppicture/Doubt.h"

#include <algorithm>

namespace leerspiegel::grouppicture {

namespace {

constexpr double nothing = 1e-9;

struct Range
{
    double lowest = 0;
    double highest = 0;
};

/// What the sum behind a stored mean can be.
Range sumOf(const Stored& stored)
{
    const auto& grain = stored.grain;
    const bool atTop = stored.value > grain.highest - nothing;
    const bool atBottom = stored.value < grain.lowest + nothing;
    return {stored.n * (atBottom ? grain.rangeLowest : stored.value - grain.step / 2),
            stored.n * (atTop ? grain.rangeHighest : stored.value + grain.step / 2)};
}

/// Whether a range of what one score can be holds anything, and no more than a tenth of all.
bool pins(const Range& range, const Grain& grain)
{
    const double low = std::max(range.lowest, grain.rangeLowest);
    const double high = std::min(range.highest, grain.rangeHighest);
    return low <= high + nothing && high - low <= leastDoubt * (grain.rangeHighest - grain.rangeLowest) + nothing;
}

/// The scores of those who joined less those of who left lie in this range: whether that pins one of them.
bool pinsOneOf(const Range& difference, int joined, int left, const Grain& grain)
{
    const double low = grain.rangeLowest;
    const double high = grain.rangeHighest;
    const bool possible =
        difference.lowest <= joined * high - left * low + nothing && difference.highest >= joined * low - left * high - nothing;
    const Range joiner{difference.lowest - (joined - 1) * high + left * low, difference.highest - (joined - 1) * low + left * high};
    const Range leaver{joined * low - (left - 1) * high - difference.highest, joined * high - (left - 1) * low - difference.lowest};
    return possible && ((joined > 0 && pins(joiner, grain)) || (left > 0 && pins(leaver, grain)));
}

} // namespace

bool tellsOfFew(const Stored& before, const Stored& after)
{
    const auto now = sumOf(after);
    const auto then = sumOf(before);
    const Range difference{now.lowest - then.highest, now.highest - then.lowest};
    for (int joined = 0; joined < leastDifference; ++joined) {
        const int left = joined - (after.n - before.n);
        const int people = joined + left;
        if (left >= 0 && people > 0 && people < leastDifference && pinsOneOf(difference, joined, left, after.grain)) {
            return true;
        }
    }
    return false;
}

} // namespace leerspiegel::grouppicture
