// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Contribution.h"
#include "report/RegionWords.h"
#include "report/ReportModel.h"

#include <string>

namespace leerspiegel::report {

/// The eight questions with their answers, as far as ten firms or more stand behind each.
ReportModel regionReport(const region::Findings& findings, const RegionWords& words);

/// The same as JSON: codes and full precision (docs/region.md).
std::string regionJson(const region::Findings& findings);

/// All that is in a contribution, in words, for who decides whether it goes out.
ReportModel contributionReport(const region::Contribution& contribution, const RegionWords& words);

/// A report for a terminal: headings, sentences, tables.
QString reportText(const ReportModel& report);

} // namespace leerspiegel::report
