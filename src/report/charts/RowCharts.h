// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/ChartTable.h"

namespace leerspiegel::report {

/// A bar for each condition from the company's score to the employees', with the difference and its words.
Picture drawGaps(const ComparisonModel& model, const ChartOptions& options);
/// The groups of one background variable (ChartOptions::cut) beside each other, a row for each condition.
Picture drawCut(const ComparisonModel& model, const ChartOptions& options);
/// A line for each condition over all counted rounds, both sides.
Picture drawTrend(const ComparisonModel& model, const ChartOptions& options);

} // namespace leerspiegel::report
