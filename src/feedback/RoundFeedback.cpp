// SPDX-License-Identifier: EUPL-1.2
#include "feedback/RoundFeedback.h"

#include "report/AdviceWords.h"
#include "report/Words.h"

#include <algorithm>
#include <iterator>

namespace leerspiegel::feedback {

using base::ErrorCode;
using base::fail;
using Pictures = std::vector<app::RoundPicture>;

namespace {

bool showsSomething(const app::RoundPicture& picture)
{
    return picture.picture || !picture.lent.empty() || !picture.companyProfiles.empty();
}

/// The rounds that ended, and the wanted one, as far as they have something to show; oldest first.
base::Result<Pictures> loadPictures(app::Workspace& workspace, const app::DossierSummary& summary, const round::RoundId& wanted)
{
    Pictures all;
    for (const auto& round : summary.rounds) {
        if (!round.ended() && round.id != wanted) {
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
    return all;
}

/// The last round with a group picture or lent profiles, else the last; end() when there is none.
Pictures::iterator usual(Pictures& all)
{
    if (all.empty()) {
        return all.end();
    }
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const auto& one) { return one.picture || !one.lent.empty(); });
    return std::prev(found == all.rend() ? all.end() : found.base());
}

/// end() when the wanted round has nothing to show.
Pictures::iterator choose(Pictures& all, const round::RoundId& wanted)
{
    return wanted.empty() ? usual(all) : std::ranges::find_if(all, [&](const auto& one) { return one.summary.id == wanted; });
}

/// Sorts the agreements of the dossier around the chosen round.
void sortAgreements(const std::vector<app::Agreement>& all, const app::DossierSummary& summary, RoundFeedback& feedback)
{
    const auto& chosen = feedback.picture.summary.id;
    feedback.agreedBefore = app::agreedBefore(all, summary.rounds, chosen);
    for (auto round = std::ranges::find(summary.rounds, chosen, &app::RoundSummary::id); round != summary.rounds.end(); ++round) {
        std::ranges::copy_if(all, std::back_inserter(feedback.agreements), [&](const auto& one) { return one.round == round->id; });
    }
}

report::ComparisonInput comparisonInputOf(const RoundFeedback& feedback)
{
    const auto& picture = feedback.picture;
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
    input.previous = feedback.previous;
    input.history = feedback.history;
    return input;
}

} // namespace

base::Result<RoundFeedback> loadFeedback(app::Workspace& workspace, const round::RoundId& round)
{
    const auto summary = workspace.summary();
    if (!summary) {
        return fail(summary.error());
    }
    if (!round.empty() && std::ranges::count(summary->rounds, round, &app::RoundSummary::id) == 0) {
        return fail(ErrorCode::RoundNotFound);
    }
    auto pictures = loadPictures(workspace, *summary, round);
    const auto agreements = app::agreements(workspace);
    if (!pictures || !agreements) {
        return fail(pictures ? agreements.error() : pictures.error());
    }
    const auto chosen = choose(*pictures, round);
    if (chosen == pictures->end()) {
        return fail(ErrorCode::NoGroupPicture);
    }
    RoundFeedback feedback;
    std::ranges::transform(*pictures, std::back_inserter(feedback.rounds), &app::RoundPicture::summary);
    for (auto past = pictures->begin(); past != std::next(chosen); ++past) {
        feedback.history.push_back({QString::fromStdString(past->summary.name), past->companyProfiles, past->picture});
        if (past != chosen && past->picture) {
            feedback.previous = past->picture;
        }
    }
    feedback.picture = std::move(*chosen);
    feedback.today = workspace.environment().today();
    sortAgreements(*agreements, *summary, feedback);
    return feedback;
}

report::ExplainInput explainInputOf(const RoundFeedback& feedback)
{
    return {comparisonInputOf(feedback), feedback.picture.companyResponses};
}

report::ComparisonModel comparisonOf(const RoundFeedback& feedback, const QString& language)
{
    return report::makeComparison(comparisonInputOf(feedback), language);
}

report::ConversationModel conversationOf(const RoundFeedback& feedback, const QString& language)
{
    std::vector<report::LentInput> lent;
    for (const auto& profile : feedback.picture.lent) {
        lent.push_back({QString::fromStdString(profile.name), profile.profile});
    }
    return report::makeConversation(comparisonInputOf(feedback), lent, language);
}

report::ReportParts reportPartsOf(const RoundFeedback& feedback, const std::shared_ptr<const advice::AdviceRules>& rules,
                                  const QString& language)
{
    const auto& asked = feedback.picture.instrument.individual->questionnaire;
    report::ReportParts parts{comparisonOf(feedback, language), {}, {}, {}};
    if (const auto advised = app::adviceOn(feedback.picture, rules, feedback.today)) {
        parts.advice = report::adviceWords({advised->rules.get(), &advised->facts, &advised->advice, &asked}, language);
    }
    for (const auto& agreement : feedback.agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            parts.agreements.push_back(agreementWords(agreement, asked, *rules, language));
            parts.agreements.back().state.clear(); // all of them are open
        }
    }
    for (const auto& agreement : feedback.agreedBefore) {
        parts.agreedBefore.push_back(agreementWords(agreement, asked, *rules, language));
    }
    return parts;
}

report::ReportModel ourReportOf(const RoundFeedback& feedback, const report::ReportParts& parts, const QString& language)
{
    if (feedback.picture.picture) {
        return report::ourMirrorReport(parts, language);
    }
    return feedback.picture.summary.ended() ? report::conversationReport(conversationOf(feedback, language), parts, language)
                                            : report::companyReport(parts.comparison, language);
}

report::AgreementWords agreementWords(const app::Agreement& agreement, const questionnaire::Questionnaire& asked,
                                      const advice::AdviceRules& rules, const QString& language)
{
    return {QString::fromStdString(agreement.who), QString::fromStdString(agreement.what), report::dayText(agreement.when, language),
            report::subjectText(asked, rules, agreement.about, language), report::agreementStateText(agreement.state)};
}

} // namespace leerspiegel::feedback
