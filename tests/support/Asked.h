// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <string>
#include <vector>

namespace leerspiegel::tests {

/// A questionnaire in a few lines: scales of rated items, one contrast, one background question.
class Asked
{
public:
    Asked(int lowest, int highest)
    {
        questionnaire.id = questionnaire::QuestionnaireId{"asked"};
        questionnaire.edition = "1";
        questionnaire.languages = {"en"};
        questionnaire::AnswerScale rating;
        rating.id = questionnaire::AnswerScaleId{"rating"};
        rating.lowest = lowest;
        rating.highest = highest;
        rating.dontKnow = words("I do not know");
        questionnaire::AnswerScale poles;
        poles.id = questionnaire::AnswerScaleId{"poles"};
        poles.kind = questionnaire::AnswerKind::Bipolar;
        poles.lowest = -3;
        poles.highest = 3;
        questionnaire.answerScales = {rating, poles};
        questionnaire.sections.push_back({questionnaire::SectionId{"s"}, words("S"), {}, {}});
    }

    Asked& scale(const std::string& id, int items, int minimum, int reversed = 0)
    {
        questionnaire::Scale scale;
        scale.id = questionnaire::ScaleId{id};
        scale.title = words(id);
        scale.minimumAnswered = minimum;
        for (int number = 1; number <= items; ++number) {
            const questionnaire::ItemId item{id + std::to_string(number)};
            scale.items.push_back(item);
            questionnaire.sections[0].items.push_back({item, questionnaire::AnswerScaleId{"rating"}, words(item.text()), {}, number <= reversed, {}, false, {}});
        }
        questionnaire.scales.push_back(scale);
        return *this;
    }

    Asked& whole(const std::string& id, const std::vector<std::string>& parts)
    {
        questionnaire::Scale scale;
        scale.id = questionnaire::ScaleId{id};
        scale.title = words(id);
        for (const auto& part : parts) {
            scale.parts.emplace_back(part);
        }
        questionnaire.scales.push_back(scale);
        return *this;
    }

    Asked& contrast(const std::string& id)
    {
        for (const auto* side : {".now", ".wish"}) {
            questionnaire.sections[0].items.push_back({questionnaire::ItemId{id + side}, questionnaire::AnswerScaleId{"poles"}, words(side), {}, false, {}, false, {}});
        }
        questionnaire::Contrast contrast;
        contrast.id = questionnaire::ContrastId{id};
        contrast.now = questionnaire::ItemId{id + ".now"};
        contrast.wish = questionnaire::ItemId{id + ".wish"};
        questionnaire.contrasts.push_back(contrast);
        return *this;
    }

    Asked& background(const std::string& id, const std::vector<std::string>& options)
    {
        questionnaire::AnswerScale choice;
        choice.id = questionnaire::AnswerScaleId{id};
        choice.kind = questionnaire::AnswerKind::Choice;
        for (const auto& option : options) {
            choice.options.push_back({option, words(option)});
        }
        questionnaire.answerScales.push_back(choice);
        questionnaire.background.push_back({questionnaire::ItemId{id}, questionnaire::AnswerScaleId{id}, words(id), {}, false, {}, true, options});
        return *this;
    }

    static questionnaire::LocalizedText words(const std::string& text) { return questionnaire::LocalizedText({{"en", text}}); }

    questionnaire::Questionnaire questionnaire;
};

/// A sheet in a few words: answers({{"a1", 4}, ...}).
inline session::Sheet sheetOf(const questionnaire::Questionnaire& questionnaire, const std::vector<std::pair<std::string, int>>& steps,
                              const std::vector<std::pair<std::string, std::string>>& choices = {})
{
    session::Sheet sheet;
    sheet.response.questionnaire = questionnaire.id;
    sheet.response.edition = questionnaire.edition;
    for (const auto& [item, step] : steps) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Step{step};
    }
    for (const auto& [item, option] : choices) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option};
    }
    return sheet;
}

} // namespace leerspiegel::tests
