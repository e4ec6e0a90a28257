// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CompanyScansPage.h"

#include "report/ErrorText.h"
#include "ui/pages/CompanyScanList.h"
#include "ui/pages/KeyingPage.h"
#include "ui/pages/ScanPage.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScanBar.h"
#include "ui/widgets/SureButton.h"

#include <QEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

CompanyScansPage::CompanyScansPage(DossierService& service, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_bar(new ScanBar(this))
    , m_stop(m_bar->addButton("stop"))
    , m_stack(new QStackedWidget(this))
    , m_list(new CompanyScanList(service, settings, this))
{
    setObjectName(QStringLiteral("companyPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    buildBar();
    connectList();
    connect(&m_service, &DossierService::summaryChanged, this, &CompanyScansPage::leaveWhenLocked);
}

void CompanyScansPage::buildBar()
{
    m_drop = new SureButton("dropCompany", tr("Throw my answers away"), tr("Yes, throw my answers away"), m_bar);
    m_bar->add(m_drop);
    connect(m_stop, &QPushButton::clicked, this, &CompanyScansPage::stop);
    connect(m_drop, &SureButton::confirmed, this, &CompanyScansPage::drop);
    m_bar->hide();
}

void CompanyScansPage::connectList()
{
    connect(m_list, &CompanyScanList::beginAsked, this, &CompanyScansPage::begin);
    connect(m_list, &CompanyScanList::fillInAsked, this, [this](const app::CompanyScanEntry& entry) { fillIn(entry); });
    connect(m_list, &CompanyScanList::slipAccepted, this, &CompanyScansPage::fillInWithSlip);
}

void CompanyScansPage::begin(bool fromPaper)
{
    m_service.runOpen<base::Result<std::string>>(
        [round = m_list->loaded().round](app::Workspace& workspace) { return app::beginCompanyScan(workspace, round); }, this,
        [this, fromPaper](const base::Result<std::string>& id) {
            if (!id) {
                m_list->message().showError(report::errorText(id.error()));
                return;
            }
            fillIn({*id, {}, false}, fromPaper);
        });
}

void CompanyScansPage::save(const session::Sheet& sheet, bool finished, std::function<void(base::Outcome)> done)
{
    m_service.runOpen<base::Outcome>([round = m_round, entry = app::CompanyScanEntry{m_entryId, sheet, finished}](
                                         app::Workspace& workspace) { return app::saveCompanyScan(workspace, round, entry); },
                                     this, std::move(done));
}

void CompanyScansPage::fillIn(const app::CompanyScanEntry& entry, bool fromPaper)
{
    if (m_scan || !m_list->loaded().questionnaire) {
        return;
    }
    m_round = m_list->loaded().round;
    m_entryId = entry.id;
    auto start = entry.sheet;
    if (entry.finished) {
        start.page = 0;
    }
    startScan(m_list->loaded().questionnaire, start,
              [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) { save(sheet, false, std::move(done)); });
    showScan(fromPaper ? keyingPage() : scanPage());
}

void CompanyScansPage::fillInWithSlip(const SlipScan& scan)
{
    const auto* open = m_service.summary() ? m_service.summary()->openRound() : nullptr;
    if (m_scan || !open) {
        return;
    }
    m_round = open->id;
    m_slip = scan.slip;
    auto start = scan.begun.value_or(session::Sheet{});
    start.response.questionnaire = scan.questionnaire->questionnaire.id;
    start.response.edition = scan.questionnaire->questionnaire.edition;
    startScan(scan.questionnaire, start,
              [this, round = m_round, slip = scan.slip](const session::Sheet& sheet, std::function<void(base::Outcome)> done) {
                  m_service.runOpen<base::Outcome>(
                      [=](app::Workspace& workspace) { return app::saveCompanySlipDraft(workspace, round, sheet, *slip); }, this,
                      std::move(done));
              });
    showScan(scanPage());
}

void CompanyScansPage::startScan(const std::shared_ptr<const app::KeptQuestionnaire>& questionnaire, const session::Sheet& start,
                                 SaveSheet save)
{
    m_scan =
        std::make_unique<ScanPresenter>(std::shared_ptr<const questionnaire::Questionnaire>(questionnaire, &questionnaire->questionnaire),
                                        session::AskedBackground{}, start, m_settings.language(), std::move(save));
    connect(m_scan.get(), &ScanPresenter::reachedEnd, this, &CompanyScansPage::finish);
    emit scanModeChanged(true);
}

QWidget* CompanyScansPage::scanPage()
{
    auto* page = new ScanPage(*m_scan, this);
    page->setDigitsAnswer(m_settings.digitsAnswer());
    connect(page, &ScanPage::stopAsked, this, &CompanyScansPage::stop);
    return page;
}

QWidget* CompanyScansPage::keyingPage()
{
    auto* page = new KeyingPage(*m_scan, this);
    connect(page, &KeyingPage::stopAsked, this, &CompanyScansPage::stop);
    connect(page, &KeyingPage::questionsAsked, this, [this] { showScan(scanPage()); });
    return page;
}

void CompanyScansPage::showScan(QWidget* page)
{
    if (m_scanPage) {
        m_stack->removeWidget(m_scanPage);
        m_scanPage->deleteLater();
    }
    m_scanPage = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    showBar();
}

/// Typing a form over has its own way to stop.
void CompanyScansPage::showBar()
{
    const auto* dossier = m_service.summary();
    const auto* round = dossier ? dossier->openRound() : nullptr;
    m_bar->setTexts(tr("Company scan"), dossier ? QString::fromStdString(dossier->company) : QString(),
                    round ? QString::fromStdString(round->name) : QString());
    m_stop->setText(tr("Stop and go on later"));
    m_drop->setWords(tr("Throw my answers away"), tr("Yes, throw my answers away"));
    m_stop->setVisible(qobject_cast<ScanPage*>(m_scanPage) != nullptr);
    m_drop->setVisible(m_slip != nullptr);
    m_bar->show();
}

void CompanyScansPage::finish()
{
    if (m_slip) {
        handInWithSlip();
        return;
    }
    save(m_scan->sheet(), true, [this](const base::Outcome& saved) {
        leaveScan();
        saved ? m_list->message().showNote(tr("The company scan is finished and kept locked."))
              : m_list->message().showError(report::errorText(saved.error()));
    });
}

/// When it fails the answers are still there: the last page says why, and Next tries again.
void CompanyScansPage::handInWithSlip()
{
    m_service.runOpen<base::Outcome>([round = m_round, sheet = m_scan->sheet(), slip = m_slip](
                                         app::Workspace& workspace) { return app::handInCompanyScan(workspace, round, sheet, *slip); },
                                     m_scan.get(),
                                     [this](const base::Outcome& handedIn) {
                                         if (!handedIn) {
                                             m_scan->previous();
                                             m_scan->reportFailure(handedIn.error());
                                             return;
                                         }
                                         leaveScan();
                                         m_list->message().showNote(tr("Thank you. Your company scan is handed in and kept locked."));
                                     });
}

void CompanyScansPage::stop()
{
    const bool withSlip = m_slip != nullptr;
    leaveScan();
    if (withSlip) {
        m_list->message().showNote(tr("Your answers are kept. Keep your slip: with its code you go on where you were."));
    }
}

void CompanyScansPage::drop()
{
    m_service.runOpen<base::Outcome>(
        [round = m_round, slip = m_slip](app::Workspace& workspace) { return app::eraseCompanySlipDraft(workspace, round, *slip); }, this,
        [this](const base::Outcome& erased) {
            erased ? m_list->message().showNote(tr("Your answers are erased. Your slip still works."))
                   : m_list->message().showError(report::errorText(erased.error()));
        });
    leaveScan();
}

void CompanyScansPage::leaveScan()
{
    m_bar->hide();
    if (m_scanPage) {
        m_scanPage->deleteLater();
        m_scanPage = nullptr;
    }
    if (m_scan) {
        m_scan.release()->deleteLater();
    }
    m_slip ? m_slip.reset() : m_list->returnTo(m_entryId);
    m_service.refresh(); // the list loads again
    m_stack->setCurrentWidget(m_list);
    emit scanModeChanged(false);
}

/// A lock that falls while a scan is filled in loses nothing: every answer before it was saved. One with a slip goes on.
void CompanyScansPage::leaveWhenLocked()
{
    if (m_scan && !m_slip && !m_service.isUnlocked()) {
        leaveScan();
        m_list->message().showNote(tr("The dossier was locked. Your answers are kept; unlock it to go on."));
    }
}

void CompanyScansPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_scan && !event->spontaneous()) {
        m_list->message().clear();
    }
}

void CompanyScansPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_scan) {
            m_scan->setLanguage(m_settings.language());
            showBar();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace leerspiegel::ui
