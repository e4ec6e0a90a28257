// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/ScanPresenter.h"
#include "ui/presenters/Settings.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace leerspiegel::ui {

class CompanyScanList;
struct SlipScan;
class ScanBar;
class SureButton;

/// The company scans of the open round: begin, go on, finish. One to five people; their mean is the company's picture. Who
/// has the passphrase or a slip finds the own draft back.
class CompanyScansPage final : public QWidget
{
    Q_OBJECT

public:
    CompanyScansPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

signals:
    void scanModeChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void connectList();
    void begin(bool fromPaper);
    void fillIn(const app::CompanyScanEntry& entry, bool fromPaper = false);
    void fillInWithSlip(const SlipScan& scan);
    void startScan(const std::shared_ptr<const app::KeptQuestionnaire>& questionnaire, const session::Sheet& start, SaveSheet save);
    QWidget* scanPage();
    QWidget* keyingPage();
    void showScan(QWidget* page);
    void showBar();
    void save(const session::Sheet& sheet, bool finished, std::function<void(base::Outcome)> done);
    void finish();
    void handInWithSlip();
    void stop();
    void drop();
    void leaveScan();
    void leaveWhenLocked();

    DossierService& m_service;
    Settings& m_settings;
    ScanBar* m_bar;
    QPushButton* m_stop;
    SureButton* m_drop = nullptr;
    QStackedWidget* m_stack;
    CompanyScanList* m_list;
    std::unique_ptr<ScanPresenter> m_scan;
    QWidget* m_scanPage = nullptr;
    std::string m_entryId;                        ///< Of a scan that is kept with the passphrase.
    std::shared_ptr<const privacy::Token> m_slip; ///< Of a scan that is handed in with a slip.
    round::RoundId m_round;
};

} // namespace leerspiegel::ui
