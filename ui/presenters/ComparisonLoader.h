// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "feedback/RoundFeedback.h"
#include "ui/presenters/DossierService.h"

#include <functional>
#include <memory>

namespace leerspiegel::ui {

using LoadedRound = std::shared_ptr<const feedback::RoundFeedback>;

/// Loads a round off the GUI thread; what an empty id means and what can go wrong stands at feedback::loadFeedback.
void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver,
                    std::function<void(base::Result<LoadedRound>)> done);

/// Everything a report is made of, by the rules that come with the program.
report::ReportParts reportPartsOf(const feedback::RoundFeedback& loaded, const QString& language);

} // namespace leerspiegel::ui
