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

/// Where nothing was counted, a round that ended below the threshold: the company and who lent the own profile.
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
    const auto* last = summary->lastEnded();
    if (!last) {
        return fail(ErrorCode::NoGroupPicture);
    }
    auto picture = app::loadPicture(workspace, last->id);
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

report::ComparisonModel modelOf(const LoadedComparison& loaded, const QString& language)
{
    const auto& picture = loaded.picture;
    report::ComparisonInput input;
    input.company = &picture.instrument.company->questionnaire;
    input.individual = &picture.instrument.individual->questionnaire;
    input.companyName = QString::fromStdString(picture.descriptor.company);
    input.roundName = QString::fromStdString(picture.summary.name);
    input.closed = picture.summary.closed;
    input.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    input.threshold = picture.summary.threshold;
    input.companyProfiles = picture.companyProfiles;
    input.picture = picture.picture;
    input.previous = loaded.previous;
    input.history = loaded.history;
    return report::makeComparison(input, language);
}

report::ReportParts reportPartsOf(const LoadedComparison& loaded, const QString& language)
{
    report::ReportParts parts{modelOf(loaded, language), {}, {}};
    const auto& individual = loaded.picture.instrument.individual->questionnaire;
    if (const auto advised = app::adviceOn(loaded.picture, app::builtInAdvice(), loaded.today)) {
        parts.advice = report::adviceWords({advised->rules.get(), &advised->facts, &advised->advice, &individual}, language);
    }
    for (const auto& agreement : loaded.agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            parts.agreements.push_back({QString::fromStdString(agreement.who), QString::fromStdString(agreement.what), report::dayText(agreement.when, language),
                                        report::subjectText(individual, *app::builtInAdvice(), agreement.about, language), {}});
        }
    }
    return parts;
}

} // namespace leerspiegel::ui
