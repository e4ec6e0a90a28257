// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Advice.h"
#include "report/Conversation.h"
#include "report/Explanation.h"

#include <memory>
#include <optional>
#include <vector>

namespace leerspiegel::feedback {

/// One round with what came before it and what was agreed: all that is given back to a firm, in the window and on the command
/// line (survey feedback). The group picture is missing when there were too few people for one: then there are only the
/// company and who lent the own profile.
struct RoundFeedback
{
    std::vector<app::RoundSummary> rounds; ///< To choose from, oldest first: those that have something to show.
    app::RoundPicture picture;
    std::optional<grouppicture::GroupPicture> previous; ///< Of the last round before that has one.
    std::vector<report::PastRound> history;             ///< Up to and with this one, oldest first.
    std::vector<app::Agreement> agreements;             ///< Made after this round ended, or after a later one.
    std::vector<app::Agreement> agreedBefore;           ///< "What did you do?"; app::agreedBefore().
    base::Day today;                                    ///< When it was loaded.
};

/// Loads a round of an unlocked dossier. An empty id means the last one that ended with a group picture or with lent
/// profiles, else the last with a company scan; a named round may also be open. NoGroupPicture when there is nothing to
/// show, RoundNotFound, Locked, ...
base::Result<RoundFeedback> loadFeedback(app::Workspace& workspace, const round::RoundId& round);

/// What the pages "How is this calculated?" are made of. `feedback` outlives it.
report::ExplainInput explainInputOf(const RoundFeedback& feedback);

/// Company and employees beside each other.
report::ComparisonModel comparisonOf(const RoundFeedback& feedback, const QString& language);

/// The company and who lent the own profile, without the group.
report::ConversationModel conversationOf(const RoundFeedback& feedback, const QString& language);

/// Everything a report is made of: sentences in the language that is installed, texts of the files in `language`.
report::ReportParts reportPartsOf(const RoundFeedback& feedback, const std::shared_ptr<const advice::AdviceRules>& rules,
                                  const QString& language);

/// "Onze spiegel"; "onze spiegels" for a round that ended without a group picture; "bedrijfsbeeld" for an open one.
report::ReportModel ourReportOf(const RoundFeedback& feedback, const report::ReportParts& parts, const QString& language);

/// An agreement as pages and reports show it. `asked`, `rules`: where the title of what it is about comes from.
report::AgreementWords agreementWords(const app::Agreement& agreement, const questionnaire::Questionnaire& asked,
                                      const advice::AdviceRules& rules, const QString& language);

} // namespace leerspiegel::feedback
