// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "report/ComparisonModel.h"
#include "ui/presenters/DossierService.h"

#include <memory>

namespace leerspiegel::ui {

/// What the Compare page holds: the rounds with a picture, and one of them ready to be put into words.
struct LoadedComparison
{
    std::vector<app::RoundSummary> rounds; ///< Counted, oldest first.
    app::RoundPicture picture;
    std::optional<grouppicture::GroupPicture> previous;
    std::vector<report::PastRound> history; ///< Up to and with this one, oldest first.
};

/// Loads a round off the GUI thread; an empty id means the last counted one. NoGroupPicture, Locked, ...
void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver,
                    std::function<void(base::Result<std::shared_ptr<LoadedComparison>>)> done);

/// The model in the language that is installed now.
report::ComparisonModel modelOf(const LoadedComparison& loaded, const QString& language);

} // namespace leerspiegel::ui
