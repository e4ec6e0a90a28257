// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Advice.h"
#include "cli/Call.h"
#include "report/Explanation.h"

#include <memory>
#include <vector>

namespace leerspiegel::cli {

/// A counted round with those before it and the agreements of the dossier.
struct LoadedRound
{
    app::RoundPicture picture;
    std::vector<app::RoundPicture> history; ///< All counted rounds, oldest first.
    std::vector<app::Agreement> agreements;
};

/// Opens and unlocks the dossier of the call and loads the round of --round, else the last counted one.
base::Result<LoadedRound> loadRound(const Call& call, const Console& console);

/// The comparison of the round in a language.
leerspiegel::report::ComparisonModel comparisonOf(const LoadedRound& loaded, const QString& language);

/// Everything a report is made of, in the language of the console.
leerspiegel::report::ReportParts reportParts(const LoadedRound& loaded, const std::shared_ptr<const advice::AdviceRules>& rules,
                                             const Console& console);

/// What explanations are made of; `loaded` outlives it.
leerspiegel::report::ExplainInput explainInput(const LoadedRound& loaded);

} // namespace leerspiegel::cli
