// SPDX-License-Identifier: EUPL-1.2
#include "print/PdfReport.h"

#include "print/PaperFlow.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace leerspiegel::print {

base::Bytes paperPdf(const QString& title, const QString& language, const base::Day& day, const std::function<void(PaperFlow&)>& write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::vector<Bookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(96);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Leerspiegel"));
        QPainter painter(&writer);
        PaperFlow flow(writer, painter, QStringLiteral("Leerspiegel"));
        write(flow);
        bookmarks = flow.bookmarks();
    }
    return finishPdf({bytes.begin(), bytes.end()}, bookmarks, language, day);
}

base::Bytes reportPdf(const report::ReportModel& report, const base::Day& day)
{
    return paperPdf(report.title, report.language, day, [&](PaperFlow& flow) { flow.write(report); });
}

} // namespace leerspiegel::print
