// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Families.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::grouppicture {

namespace {

bool isPart(const questionnaire::Questionnaire& asked, const questionnaire::Scale& scale)
{
    return std::ranges::any_of(asked.scales,
                               [&](const auto& whole) { return std::ranges::find(whole.parts, scale.id) != whole.parts.end(); });
}

std::vector<Variable> scaleVariables(const Crowd& crowd, const Family& family, const People& people)
{
    std::vector<Variable> variables;
    for (const auto* scale : family.scales) {
        if (!scale->parts.empty()) {
            continue;
        }
        Variable variable;
        for (const auto person : people) {
            const auto& score = crowd.profiles[person].scales.at(scale->id);
            variable.values.push_back(score ? score->percent : 0);
        }
        variables.push_back(std::move(variable));
    }
    return variables;
}

std::vector<Variable> contrastVariables(const Crowd& crowd, const questionnaire::Contrast& contrast, const People& people)
{
    const auto& answers = crowd.questionnaire.answerScaleOf(*crowd.questionnaire.findItem(contrast.now));
    const double low = answers.lowest;
    const double high = answers.highest;
    Variable now{{}, low, high};
    Variable wish{{}, low, high};
    Variable distance{{}, 0, high - low};
    for (const auto person : people) {
        const auto& score = crowd.profiles[person].contrasts.at(contrast.id);
        now.values.push_back(score.now.value_or(0));
        wish.values.push_back(score.wish.value_or(0));
        distance.values.push_back(std::abs(score.shift.value_or(0)));
    }
    return {std::move(now), std::move(wish), std::move(distance)};
}

} // namespace

std::vector<Family> familiesOf(const questionnaire::Questionnaire& questionnaire, const RuleSwitches& switches)
{
    std::vector<Family> families;
    for (const auto& scale : questionnaire.scales) {
        if (switches.samePeopleForParts && isPart(questionnaire, scale)) {
            continue;
        }
        families.push_back({{&scale}, nullptr});
        for (const auto& part : scale.parts) {
            if (switches.samePeopleForParts) {
                families.back().scales.push_back(questionnaire.findScale(part));
            }
        }
    }
    for (const auto& contrast : questionnaire.contrasts) {
        families.push_back({{}, &contrast});
    }
    return families;
}

People validFor(const Crowd& crowd, const Family& family, const People& among, const RuleSwitches& switches)
{
    return family.contrast ? crowd.validFor(*family.contrast, among, switches) : crowd.validFor(*family.scales.front(), among, switches);
}

std::vector<Variable> variablesOf(const Crowd& crowd, const Family& family, const People& people)
{
    return family.contrast ? contrastVariables(crowd, *family.contrast, people) : scaleVariables(crowd, family, people);
}

double itemPercent(const questionnaire::Questionnaire& questionnaire, const questionnaire::ItemId& id, const session::Sheet& sheet)
{
    const auto& item = *questionnaire.findItem(id);
    const auto& answers = questionnaire.answerScaleOf(item);
    const int given = *questionnaire::numericValue(sheet.response.answer(id));
    const int counted = item.reversed ? answers.lowest + answers.highest - given : given;
    return 100.0 * (counted - answers.lowest) / (answers.highest - answers.lowest);
}

} // namespace leerspiegel::grouppicture
