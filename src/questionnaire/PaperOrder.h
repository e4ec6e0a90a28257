// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Answer.h"
#include "questionnaire/Questionnaire.h"

#include <functional>
#include <vector>

namespace leerspiegel::questionnaire {

/// Which part of a paper form a question stands in.
enum class PaperPart { Section, Background, Open };

/// One question as it stands on a paper form. Points into the questionnaire.
struct PaperQuestion
{
    int number = 0; ///< From 1, over the whole form.
    PaperPart part = PaperPart::Section;
    const Item* item = nullptr;
    const Section* section = nullptr;   ///< Sections only.
    const Contrast* contrast = nullptr; ///< The contrast that the question is one half of; else nullptr.
    bool isWish = false;                ///< Of a contrast: how it is wished; else how it is now.
};

/// The questions in the order of the screen, numbered through, so that keying follows the paper: the sections (in each the
/// items, then the contrasts: now, wish), then the background questions that are asked, then the open questions.
std::vector<PaperQuestion> paperQuestions(const Questionnaire& asked, const std::function<bool(const ItemId&)>& asksBackground);

/// The answers behind the boxes 1, 2, 3, … of a question; empty for own words. "I do not know" has the box `?` instead.
std::vector<Answer> paperAnswers(const AnswerScale& answers);
/// The box of an answer, from 1; 0 for an answer that has no numbered box.
int paperBox(const AnswerScale& answers, const Answer& answer);

} // namespace leerspiegel::questionnaire
