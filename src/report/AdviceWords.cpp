// SPDX-License-Identifier: EUPL-1.2
#include "report/AdviceWords.h"

#include "report/AdviceSentences.h"
#include "report/ModelParts.h"
#include "report/Tr.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

GuideStep stepOf(const advice::Guide::Step& step, const AdviceSentences& say)
{
    GuideStep words{step.rule->minutes, say.local(step.rule->title), say.local(step.rule->who), {}, {}};
    for (const auto& line : step.rule->lines) {
        words.lines.push_back(say.local(line));
    }
    for (const auto* question : step.questions) {
        words.questions.push_back(say.local(*question));
    }
    return words;
}

OptionWords optionOf(const advice::OptionOutcome& outcome, const AdviceSentences& say)
{
    const auto& option = *outcome.option;
    return {say.local(option.title), say.opening(outcome.opening), outcome.reason() ? say.reason(*outcome.reason()) : QString(),
            ReportTr::tr("A first step: %1").arg(say.local(option.firstStep))};
}

/// Two options that open with one strength do not say the same sentences twice.
void addOptions(const std::vector<const advice::OptionOutcome*>& chosen, const AdviceSentences& say, std::vector<OptionWords>& words)
{
    for (const auto* outcome : chosen) {
        auto option = optionOf(*outcome, say);
        const bool said = std::ranges::any_of(words, [&](const OptionWords& before) { return before.opening == option.opening; });
        if (said && outcome->opening) {
            option.opening = say.openingAgain(*outcome->opening);
        }
        words.push_back(std::move(option));
    }
}

/// One special case of each effect, as the file orders them.
std::vector<QString> specialsOf(const advice::Advice& advice, const AdviceSentences& say)
{
    std::vector<QString> texts;
    for (const auto effect : {advice::Effect::IndependentLeader, advice::Effect::DiscoverTogether, advice::Effect::DreamAndShare}) {
        if (const auto* special = advice.special(effect)) {
            texts.push_back(say.local(special->text));
        }
    }
    return texts;
}

} // namespace

AdviceWords adviceWords(const AdviceInput& input, const QString& language)
{
    const auto& advice = *input.advice;
    const AdviceSentences say(input, language);
    AdviceWords words;
    const auto tell = [](const auto& list, auto& texts, auto sentence) {
        std::ranges::transform(list, std::back_inserter(texts), sentence);
    };
    tell(advice.strengths, words.strengths, [&](const auto& one) { return say.strength(one); });
    tell(advice.alike, words.alike, [&](const auto& one) { return say.alike(one); });
    tell(advice.sharedWishes, words.sharedWishes, [&](const auto& one) { return say.sharedWish(one); });
    tell(advice.talkTopics, words.talkTopics, [&](const auto& one) { return say.topic(one); });
    tell(advice.roomToGrow, words.roomToGrow, [&](const auto& one) { return say.room(one); });
    words.special = specialsOf(advice, say);
    addOptions(advice.chosen(), say, words.options);
    if (const auto* closing = advice.closing(); closing && !closing->chosen) {
        words.closing = say.local(closing->option->firstStep);
    }
    tell(advice.guide.steps, words.guide, [&](const auto& step) { return stepOf(step, say); });
    tell(advice.guide.questions(), words.questions, [&](const auto* question) { return say.local(*question); });
    words.leader = say.local(advice.guide.rule->leader);
    words.conversation = advice.guide.kind == advice::Guide::Kind::Conversation;
    return words;
}

QString subjectText(const questionnaire::Questionnaire& individual, const advice::AdviceRules& rules, const std::string& id,
                    const QString& language)
{
    const auto* scale = individual.findScale(questionnaire::ScaleId{id});
    const auto* contrast = individual.findContrast(questionnaire::ContrastId{id});
    const auto* option = rules.findOption(advice::OptionId{id});
    const auto* title = scale ? &scale->title : contrast ? &contrast->title : option ? &option->title : nullptr;
    return title ? in(*title, language) : QString();
}

} // namespace leerspiegel::report
