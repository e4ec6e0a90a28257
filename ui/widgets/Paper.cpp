// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Paper.h"

#include "print/PaperFlow.h"
#include "print/PaperPdf.h"
#include "ui/paper/PaperModule.h"
#include "ui/widgets/Plugin.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace leerspiegel::ui {

namespace {

const PaperModule* paperModule()
{
    const auto entry = reinterpret_cast<PaperModuleEntry>(pluginEntry("leerspiegel-paper", paperModuleEntry));
    return entry ? entry() : nullptr;
}

} // namespace

base::Result<base::Bytes> pdfOf(const PaperJob& job)
{
    const auto* module = paperModule();
    if (!module) {
        return base::fail(base::ErrorCode::FileMissing, "leerspiegel-paper");
    }
    const auto raw = print::rawPdf(job.title, job.write);
    return module->finish(raw.bytes, raw.bookmarks, job.language, job.day);
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
