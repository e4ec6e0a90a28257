// SPDX-License-Identifier: EUPL-1.2
#include "cli/LoadedRound.h"

#include "cli/RoundLines.h"
#include "cli/Secrets.h"
#include "report/AdviceWords.h"
#include "report/Words.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

leerspiegel::report::ComparisonInput inputOf(const app::RoundPicture& picture, const std::vector<app::RoundPicture>& history)
{
    leerspiegel::report::ComparisonInput input;
    input.company = &picture.instrument.company->questionnaire;
    input.individual = &picture.instrument.individual->questionnaire;
    input.companyName = QString::fromStdString(picture.descriptor.company);
    input.roundName = QString::fromStdString(picture.summary.name);
    input.closed = picture.summary.closed;
    input.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    input.threshold = picture.summary.threshold;
    input.companyProfiles = picture.companyProfiles;
    input.picture = picture.picture;
    for (const auto& past : history) {
        input.history.push_back({QString::fromStdString(past.summary.name), past.companyProfiles, past.picture});
        if (past.summary.id == picture.summary.id) {
            break;
        }
    }
    const auto self = std::ranges::find_if(history, [&](const auto& round) { return round.summary.id == picture.summary.id; });
    if (self != history.end() && self != history.begin()) {
        input.previous = std::prev(self)->picture;
    }
    return input;
}

/// The round of --round, else the last counted one, else one that ended below the threshold: the company's own, and the guide.
base::Result<app::RoundSummary> roundOf(const Call& call, const app::DossierSummary& summary)
{
    auto chosen = chooseRound(summary, call.value("round").toStdString(), dossier::RoundState::Counted);
    if (chosen || call.has("round")) {
        return chosen;
    }
    const auto last = std::find_if(summary.rounds.rbegin(), summary.rounds.rend(),
                                   [](const auto& round) { return round.state == dossier::RoundState::ErasedUnread; });
    return last == summary.rounds.rend() ? chosen : base::Result<app::RoundSummary>(*last);
}

} // namespace

base::Result<LoadedRound> loadRound(const Call& call, const Console& console)
{
    const auto workspace = openUnlocked(call, console, true);
    if (!workspace) {
        return base::fail(workspace.error());
    }
    const auto summary = (*workspace)->summary();
    if (!summary) {
        return base::fail(summary.error());
    }
    const auto round = roundOf(call, *summary);
    if (!round) {
        return base::fail(call.has("round") ? base::ErrorCode::RoundNotFound : base::ErrorCode::NoGroupPicture);
    }
    auto picture = app::loadPicture(**workspace, round->id);
    auto history = app::loadHistory(**workspace);
    auto agreements = app::agreements(**workspace);
    if (!picture || !history || !agreements) {
        return base::fail(!picture ? picture.error() : !history ? history.error() : agreements.error());
    }
    return LoadedRound{std::move(*picture), std::move(*history), std::move(*agreements)};
}

leerspiegel::report::ComparisonModel comparisonOf(const LoadedRound& loaded, const QString& language)
{
    return leerspiegel::report::makeComparison(inputOf(loaded.picture, loaded.history), language);
}

leerspiegel::report::ReportParts reportParts(const LoadedRound& loaded, const std::shared_ptr<const advice::AdviceRules>& rules,
                                             const Console& console)
{
    const auto& individual = loaded.picture.instrument.individual->questionnaire;
    leerspiegel::report::ReportParts parts{comparisonOf(loaded, console.language), {}, {}};
    if (const auto advised = app::adviceOn(loaded.picture, rules, console.environment.today())) {
        parts.advice =
            leerspiegel::report::adviceWords({advised->rules.get(), &advised->facts, &advised->advice, &individual}, console.language);
    }
    for (const auto& agreement : loaded.agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            parts.agreements.push_back({QString::fromStdString(agreement.who),
                                        QString::fromStdString(agreement.what),
                                        leerspiegel::report::dayText(agreement.when, console.language),
                                        leerspiegel::report::subjectText(individual, *rules, agreement.about, console.language),
                                        {}});
        }
    }
    return parts;
}

leerspiegel::report::ExplainInput explainInput(const LoadedRound& loaded)
{
    return {inputOf(loaded.picture, loaded.history), loaded.picture.companyResponses};
}

} // namespace leerspiegel::cli
