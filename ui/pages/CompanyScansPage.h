// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/ScanPresenter.h"
#include "ui/presenters/Settings.h"

#include <QWidget>

class QStackedWidget;

namespace leerspiegel::ui {

class PageFrame;
class ScanBar;

/// The company scans of the open round: begin, go on, finish. One to five people; their mean is the company's picture.
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
    void rebuild();
    void load();
    void showList(const std::vector<app::CompanyScanEntry>& entries);
    void begin(bool fromPaper);
    void fillIn(const app::CompanyScanEntry& entry, bool fromPaper = false);
    QWidget* scanPage();
    QWidget* keyingPage();
    void showScan(QWidget* page);
    void showBar();
    void save(const session::Sheet& sheet, bool finished, std::function<void(base::Outcome)> done);
    void finish();
    void leaveScan();

    DossierService& m_service;
    Settings& m_settings;
    ScanBar* m_bar;
    QPushButton* m_stop;
    QStackedWidget* m_stack;
    PageFrame* m_list;
    std::shared_ptr<const questionnaire::Questionnaire> m_questionnaire;
    std::unique_ptr<ScanPresenter> m_scan;
    QWidget* m_scanPage = nullptr;
    std::string m_entryId;
    round::RoundId m_round;
};

} // namespace leerspiegel::ui
