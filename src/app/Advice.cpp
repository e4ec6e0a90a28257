// SPDX-License-Identifier: EUPL-1.2
#include "app/Advice.h"

namespace leerspiegel::app {

namespace embedded {
std::span<const std::uint8_t> adviceRules();
} // namespace embedded

std::shared_ptr<const advice::AdviceRules> builtInAdvice()
{
    static const auto rules = [] {
        const auto& instrument = builtInInstrument();
        // Tests hold the built-in file to the reader, so value() cannot throw in a released program.
        return std::make_shared<const advice::AdviceRules>(
            advice::readAdvice(base::textOf(embedded::adviceRules()),
                               {&instrument.company->questionnaire, &instrument.individual->questionnaire})
                .rules.value());
    }();
    return rules;
}

std::optional<RoundAdvice> adviceOn(const RoundPicture& picture, std::shared_ptr<const advice::AdviceRules> rules, const base::Day& today)
{
    const auto& company = picture.instrument.company->questionnaire;
    const auto& individual = picture.instrument.individual->questionnaire;
    if (rules->company != company.id || rules->individual != individual.id) {
        return std::nullopt;
    }
    advice::FactsInput input;
    input.individual = &individual;
    input.company = &company;
    input.companyProfiles = &picture.companyProfiles;
    input.companyResponses = &picture.companyResponses;
    input.picture = picture.picture ? &*picture.picture : nullptr;
    input.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    if (picture.summary.closed && today >= *picture.summary.closed) {
        input.daysSinceClosed = static_cast<int>((today.value() - picture.summary.closed->value()).count());
    }
    RoundAdvice advised{std::move(rules), advice::factsOf(input), {}};
    advised.advice = advice::advise(*advised.rules, advised.facts);
    return advised;
}

} // namespace leerspiegel::app
