// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/charts/Picture.h"

namespace leerspiegel::report {

/// Every figure beside that of the counted round before, in words; no rows when there is none before.
Table changesTable(const ComparisonModel& model, const QString& language);

/// From now to the wish, both sides in words; no rows when nobody gave both.
Table shiftsTable(const ComparisonModel& model);

/// How many of the company's forms have a score on this scale.
int formsWith(const std::vector<scoring::Profile>& profiles, const questionnaire::ScaleId& id);

/// Standard error of measurement for the reliable change of two means of so many forms, points of 100: that of one form
/// for one form each.
double companyError(int firstForms, int secondForms);

} // namespace leerspiegel::report
