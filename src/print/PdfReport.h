// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "base/Result.h"
#include "report/ReportModel.h"

#include <functional>

namespace leerspiegel::print {

class PaperFlow;

/// A report on A4: vector charts with real text, charts kept with their tables, page numbers, bookmarks. Needs a
/// QGuiApplication. The date inside is that of `day`, no finer. FileNotWritten: see finishPdf().
base::Result<base::Bytes> reportPdf(const report::ReportModel& report, const base::Day& day);

/// Any paper that is written with a PaperFlow.
base::Result<base::Bytes> paperPdf(const QString& title, const QString& language, const base::Day& day,
                                   const std::function<void(PaperFlow&)>& write);

} // namespace leerspiegel::print
