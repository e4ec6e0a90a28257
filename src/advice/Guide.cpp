// SPDX-License-Identifier: EUPL-1.2
#include "advice/Guide.h"

#include <algorithm>

namespace leerspiegel::advice {

namespace {

using Questions = std::vector<const questionnaire::LocalizedText*>;

/// The questions of all subjects that this picture is about, the most important first.
Questions topicQuestions(const AdviceRules& rules, const GuideInput& input)
{
    std::vector<std::string> subjects;
    for (const auto& topic : input.topics) {
        subjects.push_back(topic.reading.subject);
    }
    for (const auto& room : input.roomToGrow) {
        subjects.push_back(room.scale.text());
    }
    for (const auto& wish : input.sharedWishes) {
        subjects.push_back(wish.contrast.text());
    }
    Questions questions;
    for (const auto& id : subjects) {
        const auto* subject = rules.findSubject(id);
        if (subject && std::ranges::find(questions, &subject->question) == questions.end()) {
            questions.push_back(&subject->question);
        }
    }
    return questions;
}

/// As many as fit beside the other questions of the guide.
std::size_t placesForTopics(const GuideRule& guide)
{
    const auto others = std::ranges::count_if(guide.steps, [](const auto& step) { return !step.topics && !step.question.empty(); });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, mostQuestions - others));
}

Questions questionsOf(const GuideRule::Step& step, const GuideRule& guide, const AdviceRules& rules, const GuideInput& input)
{
    if (step.topics) {
        auto questions = topicQuestions(rules, input);
        questions.resize(std::min(questions.size(), placesForTopics(guide)));
        return questions.empty() ? Questions{&step.question} : questions;
    }
    if (step.discover && input.discover && !input.discover->question.empty()) {
        return {&input.discover->question};
    }
    return step.question.empty() ? Questions{} : Questions{&step.question};
}

} // namespace

std::vector<const questionnaire::LocalizedText*> Guide::questions() const
{
    Questions all;
    for (const auto& step : steps) {
        all.insert(all.end(), step.questions.begin(), step.questions.end());
    }
    return all;
}

Guide guideOf(const AdviceRules& rules, const Facts& facts, const GuideInput& input)
{
    Guide guide;
    guide.kind = input.careful ? Guide::Kind::Careful : facts.hasPicture ? Guide::Kind::Together : Guide::Kind::Conversation;
    guide.rule = guide.kind == Guide::Kind::Careful ? &rules.careful
        : guide.kind == Guide::Kind::Together       ? &rules.together
                                                    : &rules.conversation;
    for (const auto& step : guide.rule->steps) {
        guide.steps.push_back({&step, questionsOf(step, *guide.rule, rules, input)});
    }
    return guide;
}

} // namespace leerspiegel::advice
