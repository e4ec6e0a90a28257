// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/PaperOrder.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

const Contrast* contrastOf(const Questionnaire& asked, const ItemId& item)
{
    const auto found =
        std::ranges::find_if(asked.contrasts, [&](const auto& contrast) { return contrast.now == item || contrast.wish == item; });
    return found == asked.contrasts.end() ? nullptr : &*found;
}

/// Numbers what it is given, in order.
class Numbering
{
public:
    explicit Numbering(const Questionnaire& asked)
        : m_asked(asked)
    {
    }

    void add(PaperPart part, const Item& item, const Section* section = nullptr, const Contrast* contrast = nullptr)
    {
        const int number = static_cast<int>(m_questions.size()) + 1;
        m_questions.push_back({number, part, &item, section, contrast, contrast && contrast->wish == item.id});
    }

    void addSection(const Section& section)
    {
        std::vector<const Contrast*> contrasts;
        for (const auto& item : section.items) {
            const auto* contrast = contrastOf(m_asked, item.id);
            if (!contrast) {
                add(PaperPart::Section, item, &section);
            } else if (std::ranges::find(contrasts, contrast) == contrasts.end()) {
                contrasts.push_back(contrast);
            }
        }
        for (const auto* contrast : contrasts) {
            add(PaperPart::Section, *m_asked.findItem(contrast->now), &section, contrast);
            add(PaperPart::Section, *m_asked.findItem(contrast->wish), &section, contrast);
        }
    }

    std::vector<PaperQuestion> take() { return std::move(m_questions); }

private:
    const Questionnaire& m_asked;
    std::vector<PaperQuestion> m_questions;
};

} // namespace

std::vector<PaperQuestion> paperQuestions(const Questionnaire& asked, const std::function<bool(const ItemId&)>& asksBackground)
{
    Numbering numbering(asked);
    for (const auto& section : asked.sections) {
        numbering.addSection(section);
    }
    for (const auto& item : asked.background) {
        if (asksBackground(item.id)) {
            numbering.add(PaperPart::Background, item);
        }
    }
    for (const auto& item : asked.open) {
        numbering.add(PaperPart::Open, item);
    }
    return numbering.take();
}

std::vector<Answer> paperAnswers(const AnswerScale& answers)
{
    std::vector<Answer> boxes;
    if (answers.kind == AnswerKind::Rating || answers.kind == AnswerKind::Bipolar) {
        for (int step = answers.lowest; step <= answers.highest; ++step) {
            boxes.emplace_back(Step{step});
        }
    }
    for (const auto& option : answers.options) {
        boxes.emplace_back(Choice{option.id});
    }
    return boxes;
}

int paperBox(const AnswerScale& answers, const Answer& answer)
{
    const auto boxes = paperAnswers(answers);
    const auto found = std::ranges::find(boxes, answer);
    return found == boxes.end() ? 0 : static_cast<int>(found - boxes.begin()) + 1;
}

} // namespace leerspiegel::questionnaire
