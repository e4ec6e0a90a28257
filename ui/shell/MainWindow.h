// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/InputGuard.h"
#include "ui/shell/PageId.h"

#include <QMainWindow>

#include <map>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leerspiegel::ui {

class SideBar;

/// The window: a bar above, pages at the left, the page itself. While a scan is filled in there is nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DossierService& service, Settings& settings);

    void showPage(PageId id);
    QWidget* page(PageId id); ///< Made at first use.
    /// Dossiers, invitations and sealed scans that were dropped, double clicked or given as arguments. Each goes to its page.
    void openFiles(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    QFrame* buildBar();
    QWidget* makePage(PageId id);
    QWidget* makeStartPage();
    QWidget* makeNewDossierPage();
    QWidget* makeCompanyScansPage();
    QWidget* makeEmployeePage();
    void retranslate();
    void showSummary();
    void setScanMode(bool on);
    void askInvitation();
    void openInvitation(const QString& path);

    DossierService& m_service;
    Settings& m_settings;
    IdleLock m_idleLock;
    InputGuard m_inputGuard;
    QFrame* m_bar = nullptr;
    SideBar* m_side = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_dossier = nullptr;
    QPushButton* m_lock = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<PageId, QWidget*> m_pages;
};

} // namespace leerspiegel::ui
