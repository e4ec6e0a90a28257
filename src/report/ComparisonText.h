// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportParts.h"

#include <string>

namespace leerspiegel::report {

/// The comparison, and what was agreed before, as plain text for a terminal.
QString comparisonText(const ReportParts& parts, const QString& language);

/// The comparison as JSON: the stored figures with full precision, null where hidden or missing.
std::string comparisonJson(const ComparisonModel& model);

} // namespace leerspiegel::report
