// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Conditions.h"
#include "advice/Guide.h"
#include "advice/Options.h"
#include "advice/Strengths.h"
#include "advice/TalkTopics.h"

#include <vector>

namespace leerspiegel::advice {

/// How one special case came out: all its triggers, whether or not it holds.
struct SpecialOutcome
{
    const SpecialCase* special = nullptr;
    std::vector<Finding> triggers;
    bool holds = false;
};

/// Everything there is to say after a scan, as codes and figures that explain themselves. The rules outlive it.
struct Advice
{
    std::vector<Strength> strengths; ///< Of the top scales, highest first.
    std::vector<Reading> alike;      ///< Top scales on which the sides lie less than `alike` apart.
    std::vector<SharedWish> sharedWishes;
    std::vector<TalkTopic> talkTopics;    ///< Gaps first (where the employees see less, then by size), then differing wishes, then wishes.
    std::vector<RoomToGrow> roomToGrow;   ///< Lowest first.
    std::vector<SpecialOutcome> specials; ///< Every special case of the file.
    std::vector<OptionOutcome> options;   ///< Every option of the file, by rank.
    Guide guide;

    /// The first special case with this effect that holds.
    const SpecialCase* special(Effect effect) const;
    /// At most mostOptions, by rank.
    std::vector<const OptionOutcome*> chosen() const;
    /// What ends every advice; nullptr when the file has no closing option.
    const OptionOutcome* closing() const;
};

/// Judges all rules on the facts. The same facts give the same advice, in any order of the file's independent parts.
Advice advise(const AdviceRules& rules, const Facts& facts);

} // namespace leerspiegel::advice
