// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ComparisonLoader.h"

#include "app/Advice.h"
#include "report/AdviceWords.h"
#include "ui/presenters/AgreementLines.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;
using Loaded = base::Result<std::shared_ptr<LoadedComparison>>;

namespace {

/// Whether a round ended with something to talk about: a group picture, lent profiles, or the company's own picture.
bool showsSomething(const app::RoundPicture& picture)
{
    return picture.picture || !picture.lent.empty() || !picture.companyProfiles.empty();
}

/// Rounds that were counted, and those that ended without a group picture, oldest first.
base::Result<std::vector<app::RoundPicture>> ended(app::Workspace& workspace)
{
    const auto summary = workspace.summary();
    if (!summary) {
        return fail(summary.error());
    }
    std::vector<app::RoundPicture> all;
    for (const auto& round : summary->rounds) {
        if (round.state != dossier::RoundState::Counted && round.state != dossier::RoundState::ErasedUnread) {
            continue;
        }
        auto picture = app::loadPicture(workspace, round.id);
        if (!picture) {
            return fail(picture.error());
        }
        if (showsSomething(*picture)) {
            all.push_back(std::move(*picture));
        }
    }
    if (all.empty()) {
        return fail(ErrorCode::NoGroupPicture);
    }
    return all;
}

/// The last round with a group picture or lent profiles, else the last.
std::size_t usual(const std::vector<app::RoundPicture>& all)
{
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const auto& one) { return one.picture || !one.lent.empty(); });
    return found == all.rend() ? all.size() - 1 : static_cast<std::size_t>(all.rend() - found) - 1;
}

std::set<round::RoundId> fromHere(std::vector<app::RoundPicture>::const_iterator chosen, std::vector<app::RoundPicture>::const_iterator end)
{
    std::set<round::RoundId> rounds;
    std::transform(chosen, end, std::inserter(rounds, rounds.end()), [](const auto& one) { return one.summary.id; });
    return rounds;
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
    const auto chosen = round.empty() ? history->begin() + static_cast<std::ptrdiff_t>(usual(*history))
                                      : std::ranges::find_if(*history, [&](const auto& one) { return one.summary.id == round; });
    if (chosen == history->end()) {
        return fail(ErrorCode::RoundNotFound);
    }
    for (auto before = chosen; before != history->begin() && !loaded->previous;) {
        loaded->previous = (--before)->picture;
    }
    for (auto past = history->begin(); past <= chosen; ++past) {
        loaded->history.push_back({QString::fromStdString(past->summary.name), past->companyProfiles, past->picture});
    }
    const auto thisAndLater = fromHere(chosen, history->end());
    loaded->agreedBefore = agreedBefore(*agreements, thisAndLater);
    std::ranges::copy_if(*agreements, std::back_inserter(loaded->agreements),
                         [&](const auto& one) { return thisAndLater.contains(one.round); });
    loaded->picture = std::move(*chosen);
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

report::ConversationModel conversationOf(const LoadedComparison& loaded, const QString& language)
{
    std::vector<report::LentInput> lent;
    for (const auto& profile : loaded.picture.lent) {
        lent.push_back({QString::fromStdString(profile.name), profile.profile});
    }
    return report::makeConversation(explainInputOf(loaded).comparison, lent, language);
}

report::ReportParts reportPartsOf(const LoadedComparison& loaded, const QString& language)
{
    report::ReportParts parts{modelOf(loaded, language), {}, {}, {}};
    if (const auto advised = app::adviceOn(loaded.picture, app::builtInAdvice(), loaded.today)) {
        parts.advice = report::adviceWords(
            {advised->rules.get(), &advised->facts, &advised->advice, &loaded.picture.instrument.individual->questionnaire}, language);
    }
    for (const auto& agreement : loaded.agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            parts.agreements.push_back(agreementWords(agreement, language));
            parts.agreements.back().state.clear(); // all of them are open
        }
    }
    for (const auto& agreement : loaded.agreedBefore) {
        parts.agreedBefore.push_back(agreementWords(agreement, language));
    }
    return parts;
}

std::vector<app::Agreement> formerAgreementsOf(const LoadedComparison& loaded)
{
    const auto self = std::ranges::find(loaded.rounds, loaded.picture.summary.id, &app::RoundSummary::id);
    std::vector<app::Agreement> former;
    if (self != loaded.rounds.end() && self != loaded.rounds.begin()) {
        std::ranges::copy_if(loaded.agreements, std::back_inserter(former),
                             [&](const auto& agreement) { return agreement.round == std::prev(self)->id; });
    }
    return former;
}

} // namespace leerspiegel::ui
