// SPDX-License-Identifier: EUPL-1.2
#include "app/Files.h"
#include "ui/pages/EmployeePages.h"
#include "ui/pages/RoundPage.h"
#include "ui/pages/StartPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SideBar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

#include <filesystem>

namespace leerspiegel::ui {

// Files that come from outside: chosen, dropped on the window, double clicked or given as arguments.

void MainWindow::askInvitation()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Open an invitation"), {}, tr("Invitation (*.leerspiegel-uitnodiging);;All files (*)"));
    if (!path.isEmpty()) {
        openInvitation(path);
    }
}

void MainWindow::openInvitation(const QString& path)
{
    showPage(PageId::Employee);
    static_cast<EmployeePages*>(page(PageId::Employee))->openInvitation(path);
}

void MainWindow::openFiles(const QStringList& paths)
{
    QStringList responses;
    for (const auto& path : paths) {
        std::error_code failure;
        if (std::filesystem::equivalent(path.toStdString(), m_service.path().toStdString(), failure)) {
            showPage(PageId::Round); // open already, and not to be touched by another handle
            return;
        }
        const auto kind = app::kindOfFile(path.toStdString());
        if (kind == app::FileKind::Invitation) {
            openInvitation(path);
            return;
        }
        if (kind == app::FileKind::Response) {
            responses << path;
        }
    }
    if (!responses.isEmpty()) {
        showPage(PageId::Round);
        // All of the drop: what is something else in it is refused by name.
        static_cast<RoundPage*>(page(PageId::Round))->takeIn(paths);
    } else if (!paths.isEmpty()) {
        showPage(PageId::Start);
        static_cast<StartPage*>(page(PageId::Start))->openDossier(paths.first());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_side->isVisibleTo(this)) { // nothing comes between while a scan is filled in
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace leerspiegel::ui
