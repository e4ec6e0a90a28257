// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/QuestionnaireStatistics.h"

#include <iosfwd>
#include <vector>

namespace leerspiegel::exchange {

/// The contract of docs/scoring.md: {"scales": {id: {…}}}, a figure that could not be computed is null. `grouped`: with
/// groups and the components of variance.
void writeStatistics(const std::vector<statistics::ScaleFigures>& scales, bool grouped, std::ostream& out);

} // namespace leerspiegel::exchange
