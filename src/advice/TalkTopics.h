// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Readings.h"

#include <vector>

namespace leerspiegel::advice {

/// Something to talk about, for certain.
struct TalkTopic
{
    enum class Kind {
        Gap,         ///< The sides see a top scale differently.
        WishesApart, ///< The sides wish something else on a contrast.
        Wish,        ///< The employees wish something else than there is now.
    };
    Kind kind = Kind::Gap;
    Reading reading; ///< Its subject is the scale or contrast.
};
std::vector<TalkTopic> talkTopicsOf(const Facts& facts, const Thresholds& thresholds);

/// Top scales on which the sides lie less than `alike` apart, closest first; `value` is the gap. Ties keep the order of the
/// questionnaire.
std::vector<Reading> alikeOf(const Facts& facts, const Thresholds& thresholds);

/// Both sides wish to move to the same pole: the employees for certain, the company by at least evenPosition.
struct SharedWish
{
    questionnaire::ContrastId contrast;
    Towards towards = Towards::Left;
    double employees = 0; ///< Mean of wish - now, positions.
    double company = 0;
};
std::vector<SharedWish> sharedWishesOf(const Facts& facts);

} // namespace leerspiegel::advice
