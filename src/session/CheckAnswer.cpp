// SPDX-License-Identifier: EUPL-1.2
#include "session/Response.h"

#include <algorithm>

namespace leerspiegel::session {

using base::ErrorCode;
using base::fail;
using questionnaire::AnswerKind;

namespace {

bool fits(const questionnaire::AnswerScale& scale, const questionnaire::Answer& answer)
{
    if (std::holds_alternative<questionnaire::NotAnswered>(answer)) {
        return true;
    }
    if (std::holds_alternative<questionnaire::DontKnow>(answer)) {
        return scale.dontKnow.has_value();
    }
    if (const auto* step = std::get_if<questionnaire::Step>(&answer)) {
        const bool stepped = scale.kind == AnswerKind::Rating || scale.kind == AnswerKind::Bipolar;
        return stepped && step->value >= scale.lowest && step->value <= scale.highest;
    }
    if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
        return scale.kind == AnswerKind::Choice
            && std::ranges::find(scale.options, choice->option, &questionnaire::ChoiceOption::id) != scale.options.end();
    }
    const auto* text = std::get_if<questionnaire::Text>(&answer);
    return scale.kind == AnswerKind::Text && !text->text.empty() && text->text.size() <= static_cast<std::size_t>(scale.maximumBytes);
}

} // namespace

const questionnaire::Answer& Response::answer(const questionnaire::ItemId& item) const
{
    static const questionnaire::Answer none;
    const auto found = answers.find(item);
    return found == answers.end() ? none : found->second;
}

base::Outcome checkAnswer(const questionnaire::Questionnaire& questionnaire, const questionnaire::ItemId& item,
                          const questionnaire::Answer& answer)
{
    const auto* known = questionnaire.findItem(item);
    if (!known || !fits(questionnaire.answerScaleOf(*known), answer)) {
        return fail(ErrorCode::AnswerRefused, item.text());
    }
    return {};
}

} // namespace leerspiegel::session
