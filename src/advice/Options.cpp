// SPDX-License-Identifier: EUPL-1.2
#include "advice/Options.h"

#include <algorithm>
#include <tuple>

namespace leerspiegel::advice {

namespace {

OptionOutcome outcomeOf(const Option& option, const Judged& by, const std::vector<Strength>& strengths)
{
    OptionOutcome outcome;
    outcome.option = &option;
    for (const auto& trigger : option.triggers) {
        outcome.triggers.push_back(judge(trigger.condition, by));
        if (outcome.triggers.back().holds()) {
            outcome.weight = std::max(outcome.weight, trigger.weight);
        }
    }
    for (const auto& raiser : option.raisedBy) {
        outcome.raisers.push_back(judge(raiser.condition, by));
        outcome.raised += outcome.raisers.back().holds() ? 1 : 0;
    }
    if (const auto* opening = openingOf(strengths, option.levers)) {
        outcome.opening = *opening;
    }
    return outcome;
}

auto rankOf(const OptionOutcome& outcome) { return std::tuple(outcome.fires(), outcome.weight + outcome.raised, outcome.firing()); }

} // namespace

const Finding* OptionOutcome::reason() const
{
    for (std::size_t index = 0; index < triggers.size(); ++index) {
        if (triggers[index].holds() && option->triggers[index].weight == weight) {
            return &triggers[index];
        }
    }
    return nullptr;
}

int OptionOutcome::firing() const { return static_cast<int>(std::ranges::count_if(triggers, &Finding::holds)); }

std::vector<OptionOutcome> rankOptions(const Judged& by, const std::vector<Strength>& strengths)
{
    std::vector<OptionOutcome> outcomes;
    for (const auto& option : by.rules.options) {
        outcomes.push_back(outcomeOf(option, by, strengths));
    }
    std::ranges::stable_sort(outcomes, std::greater<>(), rankOf);
    std::size_t places = mostOptions;
    for (const bool closing : {false, true}) {
        for (auto& outcome : outcomes) {
            if (places > 0 && outcome.fires() && outcome.option->closing == closing) {
                outcome.chosen = true;
                --places;
            }
        }
    }
    return outcomes;
}

} // namespace leerspiegel::advice
