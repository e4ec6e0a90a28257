// SPDX-License-Identifier: EUPL-1.2
#include "print/PdfReport.h"

#include "print/PaperFlow.h"
#include "print/PaperPdf.h"

namespace leerspiegel::print {

base::Result<base::Bytes> paperPdf(const QString& title, const QString& language, const base::Day& day,
                                   const std::function<void(PaperFlow&)>& write)
{
    const auto raw = rawPdf(title, write);
    return finishPdf(raw.bytes, raw.bookmarks, language, day);
}

base::Result<base::Bytes> reportPdf(const report::ReportModel& report, const base::Day& day)
{
    return paperPdf(report.title, report.language, day, [&](PaperFlow& flow) { flow.write(report); });
}

} // namespace leerspiegel::print
