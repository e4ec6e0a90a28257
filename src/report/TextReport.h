// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"

namespace leerspiegel::report {

/// A table for a terminal: columns as wide as their widest cell, no spaces at the ends of lines. Without its caption.
QString tableText(const Table& table);

/// A report as plain text: a blank line between blocks, a chart as its title, summary, certainty and table.
QString reportText(const ReportModel& report);

} // namespace leerspiegel::report
