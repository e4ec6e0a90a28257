// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/AgreementLines.h"

#include "feedback/RoundFeedback.h"

namespace leerspiegel::ui {

std::vector<Subject> agreementSubjects(const QString& language)
{
    std::vector<Subject> subjects;
    const auto& asked = app::builtInInstrument().individual->questionnaire;
    const auto add = [&](const std::string& id, const questionnaire::LocalizedText& title) {
        subjects.push_back({QString::fromStdString(id), QString::fromStdString(title.in(language.toStdString()))});
    };
    for (const auto* scale : asked.topScales()) {
        add(scale->id.text(), scale->title);
    }
    for (const auto& contrast : asked.contrasts) {
        add(contrast.id.text(), contrast.title);
    }
    for (const auto& option : app::builtInAdvice()->options) {
        add(option.id.text(), option.title);
    }
    return subjects;
}

std::vector<report::LibraryOption> optionLibrary(const QString& language)
{
    const auto in = [&](const questionnaire::LocalizedText& text) { return QString::fromStdString(text.in(language.toStdString())); };
    std::vector<report::LibraryOption> library;
    for (const auto& option : app::builtInAdvice()->options) {
        library.push_back({QString::fromStdString(option.id.text()), in(option.title), in(option.about), in(option.firstStep)});
    }
    return library;
}

report::AgreementWords agreementWords(const app::Agreement& agreement, const QString& language)
{
    return feedback::agreementWords(agreement, app::builtInInstrument().individual->questionnaire, *app::builtInAdvice(), language);
}

} // namespace leerspiegel::ui
