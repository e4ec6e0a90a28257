// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Strengths.h"
#include "advice/TalkTopics.h"

#include <vector>

namespace leerspiegel::advice {

/// A meeting of meetingMinutes, made from a guide of the file and the questions that fit this picture.
struct Guide
{
    enum class Kind { Together, Careful, Conversation };
    struct Step
    {
        const GuideRule::Step* rule = nullptr;
        std::vector<const questionnaire::LocalizedText*> questions;
    };
    Kind kind = Kind::Together;
    const GuideRule* rule = nullptr;
    std::vector<Step> steps;

    /// fewestQuestions to mostQuestions, in the order in which they are asked.
    std::vector<const questionnaire::LocalizedText*> questions() const;
};

/// What the guide is made from.
struct GuideInput
{
    const std::vector<TalkTopic>& topics;
    const std::vector<RoomToGrow>& roomToGrow;
    const std::vector<SharedWish>& sharedWishes;
    bool careful = false; ///< An independent leader is needed.
    const SpecialCase* discover = nullptr;
};

/// Careful goes before conversation, conversation is for a dossier without a picture. The step for the topics asks about
/// talk topics, then room to grow, then shared wishes, as many as fit.
Guide guideOf(const AdviceRules& rules, const Facts& facts, const GuideInput& input);

} // namespace leerspiegel::advice
