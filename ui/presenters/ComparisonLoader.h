// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "report/Conversation.h"
#include "report/Explanation.h"
#include "ui/presenters/DossierService.h"

#include <memory>

namespace leerspiegel::ui {

/// What the pages that compare hold: the rounds that were counted, and one of them ready to be put into words. The picture
/// is missing when there were too few people for one: then there are only the company and who lent the own profile.
struct LoadedComparison
{
    std::vector<app::RoundSummary> rounds; ///< Counted, oldest first.
    app::RoundPicture picture;
    std::optional<grouppicture::GroupPicture> previous;
    std::vector<report::PastRound> history;   ///< Up to and with this one, oldest first.
    std::vector<app::Agreement> agreements;   ///< Made after this round was counted, or after a later one.
    std::vector<app::Agreement> agreedBefore; ///< Made before: what became of them?
    base::Day today;                          ///< When it was loaded.
};

/// Loads a round off the GUI thread; an empty id means the last counted one. NoGroupPicture when none was counted, Locked, ...
void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver,
                    std::function<void(base::Result<std::shared_ptr<LoadedComparison>>)> done);

/// What "How is this calculated?" is made of. `loaded` outlives it.
report::ExplainInput explainInputOf(const LoadedComparison& loaded);
/// The agreements that were made after the round before this one: what did you do?
std::vector<app::Agreement> formerAgreementsOf(const LoadedComparison& loaded);

/// Everything a report is made of, in the language that is installed now.
report::ReportParts reportPartsOf(const LoadedComparison& loaded, const QString& language);

/// The company and who lent the own profile, without the group.
report::ConversationModel conversationOf(const LoadedComparison& loaded, const QString& language);

/// The model in the language that is installed now.
report::ComparisonModel modelOf(const LoadedComparison& loaded, const QString& language);

} // namespace leerspiegel::ui
