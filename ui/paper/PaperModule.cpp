// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/PaperModule.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>
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

/// The words of the preview that Qt has not.
struct Preview
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::ui::Preview)
};

/// The paper is made for A4 upright, so that is no choice; what has no words gets a name.
void makePlain(const QPrintPreviewDialog& dialog)
{
    for (const auto* words : {"Portrait", "Landscape", "Page setup"}) {
        const auto shown = QCoreApplication::translate("QPrintPreviewDialog", words);
        for (auto* action : dialog.findChildren<QAction*>()) {
            action->setVisible(action->isVisible() && action->text() != shown);
        }
    }
    for (auto* zoom : dialog.findChildren<QComboBox*>()) {
        zoom->setAccessibleName(Preview::tr("Size on the screen"));
        if (auto* edit = zoom->lineEdit()) {
            edit->setStyleSheet(QStringLiteral("min-height: 0; padding: 0; border: none")); // stands within a frame already
        }
    }
    for (auto* edit : dialog.findChildren<QLineEdit*>()) {
        if (!qobject_cast<QComboBox*>(edit->parentWidget())) {
            edit->setAccessibleName(Preview::tr("Page number"));
        }
    }
}

class Module final : public ui::PaperModule
{
public:
    base::Result<base::Bytes> finish(const base::Bytes& pdf, const std::vector<print::Bookmark>& bookmarks, const QString& language,
                                     const base::Day& day) const override
    {
        return print::finishPdf(pdf, bookmarks, language, day);
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
        makePlain(dialog);
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
