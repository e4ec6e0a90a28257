// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/PaperModule.h"

#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace {

using namespace leerspiegel;

/// The printing system writes what it prints into a temporary file. While a page is printed such files go where the desktop
/// keeps them in memory, if there is such a place.
class TemporaryFilesInMemory
{
public:
    TemporaryFilesInMemory()
        : m_before(qgetenv("TMPDIR"))
        , m_wasSet(qEnvironmentVariableIsSet("TMPDIR"))
    {
        const auto memory = qgetenv("XDG_RUNTIME_DIR");
        if (!memory.isEmpty() && QFileInfo(QString::fromLocal8Bit(memory)).isWritable()) {
            qputenv("TMPDIR", memory);
        }
    }
    ~TemporaryFilesInMemory() { m_wasSet ? qputenv("TMPDIR", m_before) : qunsetenv("TMPDIR"); }
    TemporaryFilesInMemory(const TemporaryFilesInMemory&) = delete;
    TemporaryFilesInMemory& operator=(const TemporaryFilesInMemory&) = delete;

private:
    QByteArray m_before;
    bool m_wasSet;
};

class Module final : public ui::PaperModule
{
public:
    base::Bytes finish(base::Bytes pdf, const std::vector<print::Bookmark>& bookmarks, const QString& language,
                       const base::Day& day) const override
    {
        return print::finishPdf(std::move(pdf), bookmarks, language, day);
    }

    void preview(QWidget* parent, const QString& title, const std::function<void(QPagedPaintDevice&)>& write) const override
    {
        const TemporaryFilesInMemory inMemory;
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
