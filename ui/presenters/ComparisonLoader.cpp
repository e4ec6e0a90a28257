// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ComparisonLoader.h"

#include "app/Advice.h"
#include "report/AdviceWords.h"
#include "report/Words.h"

#include <algorithm>

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;
using Loaded = base::Result<std::shared_ptr<LoadedComparison>>;

namespace {

/// Rounds that were counted without a picture are the last resort.
base::Result<std::vector<app::RoundPicture>> ended(app::Workspace& workspace)
{
    auto history = app::loadHistory(workspace);
    if (!history || !history->empty()) {
        return history;
    }
    const auto summary = workspace.summary();
    if (!summary) {
        return fail(summary.error());
    }
    const auto* counted = summary->lastCounted();
    if (!counted) {
        return fail(ErrorCode::NoGroupPicture);
    }
    auto picture = app::loadPicture(workspace, counted->id);
    if (!picture) {
        return fail(picture.error());
    }
    history->push_back(std::move(*picture));
    return history;
}

Loaded load(app::Workspace& workspace, const round::RoundId& round)
{
    auto history = ended(workspace);
    auto agreements = app::agreements(workspace);
    if (!history || !agreements) {
        return fail(history ? agreements.error() : history.error());
    }
    auto loaded = std::make_shared<LoadedComparison>();
    for (const auto& picture : *history) {
        loaded->rounds.push_back(picture.summary);
    }
    const auto chosen = round.empty() ? history->end() - 1
                                      : std::ranges::find_if(*history, [&](const auto& one) { return one.summary.id == round; });
    if (chosen == history->end()) {
        return fail(ErrorCode::RoundNotFound);
    }
    if (chosen != history->begin()) {
        loaded->previous = (chosen - 1)->picture;
    }
    for (auto past = history->begin(); past <= chosen; ++past) {
        loaded->history.push_back({QString::fromStdString(past->summary.name), past->companyProfiles, past->picture});
    }
    loaded->picture = std::move(*chosen);
    loaded->agreements = std::move(*agreements);
    loaded->today = workspace.environment().today();
    return loaded;
}

} // namespace

void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver, std::function<void(Loaded)> done)
{
    service.run<Loaded>([round](auto& workspace) { return workspace ? load(*workspace, round) : Loaded(fail(ErrorCode::Locked)); },
                        receiver, std::move(done));
}

report::ExplainInput explainInputOf(const LoadedComparison& loaded)
{
    const auto& picture = loaded.picture;
    report::ExplainInput input;
    input.companyResponses = picture.companyResponses;
    auto& comparison = input.comparison;
    comparison.company = &picture.instrument.company->questionnaire;
    comparison.individual = &picture.instrument.individual->questionnaire;
    comparison.companyName = QString::fromStdString(picture.descriptor.company);
    comparison.roundName = QString::fromStdString(picture.summary.name);
    comparison.closed = picture.summary.closed;
    comparison.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    comparison.threshold = picture.summary.threshold;
    comparison.companyProfiles = picture.companyProfiles;
    comparison.picture = picture.picture;
    comparison.previous = loaded.previous;
    comparison.history = loaded.history;
    return input;
}

report::ComparisonModel modelOf(const LoadedComparison& loaded, const QString& language)
{
    return report::makeComparison(explainInputOf(loaded).comparison, language);
}

namespace {

QString subjectOf(const questionnaire::Questionnaire& asked, const std::string& id, const QString& language)
{
    const auto* scale = asked.findScale(questionnaire::ScaleId{id});
    const auto* contrast = asked.findContrast(questionnaire::ContrastId{id});
    const auto title = scale ? &scale->title : contrast ? &contrast->title : nullptr;
    return title ? QString::fromStdString(title->in(language.toStdString())) : QString();
}

} // namespace

report::ReportParts reportPartsOf(const LoadedComparison& loaded, const QString& language)
{
    report::ReportParts parts{modelOf(loaded, language), {}, {}};
    if (const auto advised = app::adviceOn(loaded.picture, app::builtInAdvice(), loaded.today)) {
        parts.advice = report::adviceWords({advised->rules.get(), &advised->facts, &advised->advice, &loaded.picture.instrument.individual->questionnaire}, language);
    }
    for (const auto& agreement : loaded.agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            parts.agreements.push_back({QString::fromStdString(agreement.who), QString::fromStdString(agreement.what), report::dayText(agreement.when, language),
                                        subjectOf(loaded.picture.instrument.individual->questionnaire, agreement.about, language), {}});
        }
    }
    return parts;
}

std::vector<app::Agreement> formerAgreementsOf(const LoadedComparison& loaded)
{
    const auto self = std::ranges::find(loaded.rounds, loaded.picture.summary.id, &app::RoundSummary::id);
    std::vector<app::Agreement> former;
    if (self != loaded.rounds.end() && self != loaded.rounds.begin()) {
        std::ranges::copy_if(loaded.agreements, std::back_inserter(former), [&](const auto& agreement) { return agreement.round == std::prev(self)->id; });
    }
    return former;
}

} // namespace leerspiegel::ui
