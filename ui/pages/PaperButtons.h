// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paper.h"

namespace leerspiegel::ui {

/// Something on paper: a button that shows the pages and prints them, and one that saves them as PDF. What went wrong is
/// said in the page's message.
void addPaperButtons(FlowRow& row, PageFrame& page, const QString& fileName, std::function<PaperJob()> job);

/// The same for a report, and as a web page.
void addReportButtons(FlowRow& row, PageFrame& page, const QString& fileName, const base::Day& day,
                      std::shared_ptr<const report::ReportModel> report);

} // namespace leerspiegel::ui
