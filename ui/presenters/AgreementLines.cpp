// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/AgreementLines.h"

#include "app/Advice.h"
#include "report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// The words of these lines.
struct AgreementLines
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::ui::AgreementLines)
};

} // namespace

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

QString agreementStateText(app::Agreement::State state)
{
    switch (state) {
    case app::Agreement::State::Open: return AgreementLines::tr("open");
    case app::Agreement::State::Done: return AgreementLines::tr("done");
    case app::Agreement::State::Dropped: return AgreementLines::tr("let go");
    }
    return {};
}

report::AgreementWords agreementWords(const app::Agreement& agreement, const QString& language)
{
    const auto subjects = agreementSubjects(language);
    const auto found = std::ranges::find(subjects, QString::fromStdString(agreement.about), &Subject::id);
    return {QString::fromStdString(agreement.who), QString::fromStdString(agreement.what), report::dayText(agreement.when, language),
            found == subjects.end() ? QString() : found->title, agreementStateText(agreement.state)};
}

std::vector<app::Agreement> agreedBefore(const std::vector<app::Agreement>& all, const std::set<round::RoundId>& thisAndLater)
{
    std::vector<app::Agreement> before;
    std::ranges::copy_if(all, std::back_inserter(before), [&](const auto& agreement) { return !thisAndLater.contains(agreement.round); });
    return before;
}

} // namespace leerspiegel::ui
