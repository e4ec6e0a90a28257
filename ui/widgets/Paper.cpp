// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Paper.h"

#include "print/PaperFlow.h"
#include "print/PaperPdf.h"
#include "ui/paper/PaperModule.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPagedPaintDevice>
#include <QPainter>

namespace leerspiegel::ui {

namespace {

const PaperModule* paperModule()
{
    for (const auto* place : {"/", "/../lib/leerspiegel/", "/../../bin/"}) {
        QLibrary library(QCoreApplication::applicationDirPath() + QString::fromLatin1(place) + QStringLiteral("leerspiegel-paper"));
        if (const auto entry = reinterpret_cast<PaperModuleEntry>(library.resolve(paperModuleEntry))) {
            return entry();
        }
    }
    return nullptr;
}

} // namespace

base::Result<base::Bytes> pdfOf(const PaperJob& job)
{
    const auto* module = paperModule();
    if (!module) {
        return base::fail(base::ErrorCode::FileMissing, "leerspiegel-paper");
    }
    auto raw = print::rawPdf(job.title, job.write);
    return module->finish(std::move(raw.bytes), raw.bookmarks, job.language, job.day);
}

base::Outcome previewPaper(QWidget* parent, const PaperJob& job)
{
    const auto* module = paperModule();
    if (!module) {
        return base::fail(base::ErrorCode::FileMissing, "leerspiegel-paper");
    }
    module->preview(parent, job.title, [&](QPagedPaintDevice& device) {
        QPainter painter(&device);
        print::PaperFlow flow(device, painter, QStringLiteral("Leerspiegel"));
        job.write(flow);
    });
    return {};
}

} // namespace leerspiegel::ui
