// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Earlier.h"

#include "grouppicture/Doubt.h"

#include <algorithm>
#include <cmath>

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

} // namespace

bool tellsOfFew(const Stored& before, const Stored& after)
{
    const double low = after.grain.rangeLowest;
    const double high = after.grain.rangeHighest;
    const double tenth = leastDoubt * (high - low);
    const auto more = sumOf(after.n >= before.n ? after : before);
    const auto fewer = sumOf(after.n >= before.n ? before : after);
    const Range difference{more.lowest - fewer.highest, more.highest - fewer.lowest};
    const int people = std::abs(after.n - before.n);
    if (people == 0) { // one for another: both scores known when they lie at opposite ends
        const double far = high - low - tenth;
        return (difference.lowest >= far && difference.lowest <= high - low)
               || (difference.highest <= -far && difference.highest >= low - high);
    }
    if (people >= leastDifference) {
        return false;
    }
    const double lowest = std::max(low, difference.lowest - (people - 1) * high);
    const double highest = std::min(high, difference.highest - (people - 1) * low);
    return lowest <= highest && highest - lowest <= tenth + nothing;
}

} // namespace leerspiegel::grouppicture
