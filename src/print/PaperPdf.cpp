// SPDX-License-Identifier: EUPL-1.2
#include "print/PaperPdf.h"

#include "print/PaperFlow.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace leerspiegel::print {

RawPdf rawPdf(const QString& title, const std::function<void(PaperFlow&)>& write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    RawPdf raw;
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
        raw.bookmarks = flow.bookmarks();
    }
    raw.bytes.assign(bytes.begin(), bytes.end());
    return raw;
}

} // namespace leerspiegel::print
