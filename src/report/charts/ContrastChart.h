// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/ChartTable.h"

namespace leerspiegel::report {

/// A line for each contrast: mark = now, arrow head = wish, the company above and the employees below.
Picture drawContrastProfile(const ComparisonModel& model, const ChartOptions& options);
/// The wishes of both sides as a radar from the left pole (centre) to the right pole (rim).
Picture drawContrastRadar(const ComparisonModel& model, const ChartOptions& options);

} // namespace leerspiegel::report
