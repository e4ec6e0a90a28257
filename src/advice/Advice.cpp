// SPDX-License-Identifier: EUPL-1.2
#include "advice/Advice.h"

#include <algorithm>

namespace leerspiegel::advice {

namespace {

SpecialOutcome outcomeOf(const SpecialCase& special, const Judged& by)
{
    SpecialOutcome outcome{&special, {}, false};
    for (const auto& trigger : special.triggers) {
        outcome.triggers.push_back(judge(trigger, by));
        outcome.holds = outcome.holds || outcome.triggers.back().holds();
    }
    return outcome;
}

} // namespace

const SpecialCase* Advice::special(Effect effect) const
{
    const auto found = std::ranges::find_if(specials, [&](const auto& one) { return one.holds && one.special->effect == effect; });
    return found == specials.end() ? nullptr : found->special;
}

std::vector<const OptionOutcome*> Advice::chosen() const
{
    std::vector<const OptionOutcome*> list;
    for (const auto& option : options) {
        if (option.chosen) {
            list.push_back(&option);
        }
    }
    return list;
}

const OptionOutcome* Advice::closing() const
{
    const auto found = std::ranges::find_if(options, [](const auto& one) { return one.option->closing; });
    return found == options.end() ? nullptr : &*found;
}

Advice advise(const AdviceRules& rules, const Facts& facts)
{
    Advice advice;
    Judged by{rules, facts};
    for (const auto& special : rules.specials) {
        advice.specials.push_back(outcomeOf(special, by));
        if (advice.specials.back().holds) {
            by.specials.push_back(special.id.text());
        }
    }
    const auto all = strengthsOf(facts, rules.thresholds);
    std::ranges::copy_if(all, std::back_inserter(advice.strengths), &Strength::top);
    advice.alike = alikeOf(facts, rules.thresholds);
    advice.sharedWishes = sharedWishesOf(facts);
    advice.talkTopics = talkTopicsOf(facts, rules.thresholds);
    advice.roomToGrow = roomToGrowOf(facts, rules.thresholds, all);
    advice.options = rankOptions(by, all);
    advice.guide = guideOf(rules, facts,
                           {advice.talkTopics, advice.roomToGrow, advice.sharedWishes, advice.special(Effect::IndependentLeader) != nullptr,
                            advice.special(Effect::DiscoverTogether)});
    return advice;
}

} // namespace leerspiegel::advice
