// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/PaperModule.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace {

using namespace leerspiegel;

class Module final : public ui::PaperModule
{
public:
    base::Bytes finish(base::Bytes pdf, const std::vector<print::Bookmark>& bookmarks, const QString& language, const base::Day& day) const override
    {
        return print::finishPdf(std::move(pdf), bookmarks, language, day);
    }

    void preview(QWidget* parent, const QString& title, const std::function<void(QPagedPaintDevice&)>& write) const override
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
        printer.setDocName(QStringLiteral("Leerspiegel")); // what the queue shows to others
        QPrintPreviewDialog dialog(&printer, parent);
        dialog.setWindowTitle(title);
        QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) { write(*target); });
        dialog.resize(900, 700);
        dialog.exec();
    }
};

} // namespace

extern "C" Q_DECL_EXPORT const leerspiegel::ui::PaperModule* leerspiegelPaperModule()
{
    static const Module module;
    return &module;
}
