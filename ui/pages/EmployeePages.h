// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/EmployeeBackends.h"
#include "ui/presenters/EmployeePresenter.h"
#include "ui/presenters/Settings.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace leerspiegel::ui {

class EmployeeSteps;
class KeyingPage;
class PageFrame;
class ScanBar;
class ScanPage;

/// "Mijn scan": the whole way of one employee, in the open dossier or from an invitation file. While somebody fills in
/// a scan there is nothing else on the screen.
class EmployeePages final : public QWidget
{
    Q_OBJECT

public:
    EmployeePages(DossierService& service, Settings& settings, QWidget* parent = nullptr);

    void openInvitation(const QString& path);
    EmployeePresenter* presenter() { return m_presenter.get(); }

signals:
    void scanModeChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void prepare();
    void begin(RoundFacts facts, std::unique_ptr<ServiceEmployeeBackend> backend);
    bool hasOtherRules(const app::OpenedInvitation& invitation);
    void showStep();
    QWidget* questionsPage();
    QWidget* keyingPage();
    void showEmpty();
    void leave();
    void retranslate();

    DossierService& m_service;
    Settings& m_settings;
    ScanBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    QStackedWidget* m_stack;
    PageFrame* m_empty;
    std::unique_ptr<ServiceEmployeeBackend> m_backend;
    std::unique_ptr<EmployeePresenter> m_presenter;
    EmployeeSteps* m_steps = nullptr;
    ScanPage* m_questions = nullptr;
    KeyingPage* m_keying = nullptr;
    QPushButton* m_toPaper = nullptr;
    round::RoundId m_round;
    bool m_fromInvitation = false;
};

} // namespace leerspiegel::ui
