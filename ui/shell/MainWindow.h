// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace leerspiegel::ui {

enum class PageId { Start, Round, CompanyScans, Employee, Compare, Talk, Agreements, Settings, About, NewDossier };

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    QFrame* buildBar();
    QFrame* buildSide();
    void connectService();
    QWidget* makePage(PageId id);
    QWidget* makeStartPage();
    QWidget* makeEmployeePage();
    void retranslate();
    void showSummary();
    void setScanMode(bool on);
    void askInvitation();
    void openInvitation(const QString& path);

    DossierService& m_service;
    Settings& m_settings;
    QFrame* m_bar = nullptr;
    QFrame* m_side = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_dossier = nullptr;
    QPushButton* m_lock = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<PageId, QPushButton*> m_buttons;
    std::map<PageId, QWidget*> m_pages;
    QTimer m_idle;
};

} // namespace leerspiegel::ui
