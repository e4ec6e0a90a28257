// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/LocalizedText.h"

#include <vector>

namespace leerspiegel::advice {

/// A meeting as the file describes it.
struct GuideRule
{
    struct Step
    {
        int minutes = 0;
        questionnaire::LocalizedText title;
        questionnaire::LocalizedText who;
        std::vector<questionnaire::LocalizedText> lines;
        questionnaire::LocalizedText question; ///< May be empty. With `topics`: asked when there is no topic.
        bool topics = false;                   ///< The questions of the talk topics are asked here.
        bool discover = false;                 ///< A special case may ask its own question here.
        bool operator==(const Step&) const = default;
    };
    questionnaire::LocalizedText leader; ///< Who leads, and when to take someone independent.
    std::vector<Step> steps;
    bool operator==(const GuideRule&) const = default;
};
inline constexpr int meetingMinutes = 60;
inline constexpr int fewestQuestions = 3;
inline constexpr int mostQuestions = 5;

} // namespace leerspiegel::advice
