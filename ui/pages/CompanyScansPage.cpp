// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CompanyScansPage.h"

#include "report/ErrorText.h"
#include "ui/pages/KeyingPage.h"
#include "ui/pages/ScanPage.h"
#include "ui/pages/UnlockBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/ScanBar.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

using Entries = base::Result<std::pair<std::vector<app::CompanyScanEntry>, std::shared_ptr<const app::KeptQuestionnaire>>>;

CompanyScansPage::CompanyScansPage(DossierService& service, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_bar(new ScanBar(this))
    , m_stop(m_bar->addButton("stop"))
    , m_stack(new QStackedWidget(this))
    , m_list(new PageFrame(this))
{
    setObjectName(QStringLiteral("companyPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_bar->hide();
    m_stack->addWidget(m_list);
    connect(m_stop, &QPushButton::clicked, this, &CompanyScansPage::leaveScan);
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        if (!m_scan) {
            rebuild();
        }
    });
    rebuild();
}

void CompanyScansPage::rebuild()
{
    m_list->clearContent();
    m_list->setTitle(tr("Company scan"));
    m_list->setIntro(tr("This is filled in by the company: the owner, HR or somebody who leads."));
    const auto* dossier = m_service.summary();
    const auto* open = dossier ? dossier->openRound() : nullptr;
    if (!open) {
        m_list->content().addWidget(plainLabel(tr("No round is open now. Open one on the page Round."), nullptr, this));
        return;
    }
    m_round = open->id;
    if (!m_service.isUnlocked()) {
        m_list->content().addWidget(new UnlockBox(m_service, this));
        return;
    }
    load();
}

void CompanyScansPage::load()
{
    m_service.run<Entries>(
        [round = m_round](auto& workspace) -> Entries {
            if (!workspace) {
                return base::fail(base::ErrorCode::Locked);
            }
            auto entries = app::companyScans(*workspace, round);
            auto instrument = workspace->instrument(round);
            if (!entries || !instrument) {
                return base::fail(entries ? instrument.error() : entries.error());
            }
            return std::pair(std::move(*entries), instrument->company);
        },
        this,
        [this](const Entries& loaded) {
            if (!loaded) {
                m_list->message().showError(report::errorText(loaded.error()));
                return;
            }
            m_questionnaire = {loaded->second, &loaded->second->questionnaire};
            showList(loaded->first);
        });
}

void CompanyScansPage::showList(const std::vector<app::CompanyScanEntry>& entries)
{
    m_list->clearContent();
    m_list->content().addWidget(plainLabel(
        tr("Your answers together are the picture of the company. You are few, so others can sometimes guess what you filled in."), nullptr,
        this));
    int number = 0;
    for (const auto& entry : entries) {
        ++number;
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        auto* row = new QHBoxLayout;
        row->addWidget(plainLabel(entry.finished ? tr("Scan %1: finished").arg(number) : tr("Scan %1: begun").arg(number), nullptr, frame),
                       1);
        auto* open = makeButton("continueCompany", entry.finished ? tr("Look or change") : tr("Go on"), !entry.finished, frame);
        open->setAccessibleName(QStringLiteral("%1 %2").arg(open->text(), QString::number(number)));
        connect(open, &QPushButton::clicked, this, [this, entry] { fillIn(entry); });
        row->addWidget(open);
        card->addLayout(row);
        m_list->content().addWidget(frame);
    }
    auto* begin =
        makeButton("beginCompany", entries.empty() ? tr("Begin the company scan") : tr("Another person fills in the company scan"),
                   entries.empty(), this);
    connect(begin, &QPushButton::clicked, this, [this] { this->begin(false); });
    auto* paper = makeButton("paperCompany", tr("Type in a paper form"), false, this);
    connect(paper, &QPushButton::clicked, this, [this] { this->begin(true); });
    auto* row = new FlowRow;
    row->addWidget(begin);
    row->addWidget(paper);
    m_list->content().addLayout(row);
}

void CompanyScansPage::begin(bool fromPaper)
{
    m_service.run<base::Result<std::string>>(
        [round = m_round](auto& workspace) {
            return workspace ? app::beginCompanyScan(*workspace, round) : base::Result<std::string>(base::fail(base::ErrorCode::Locked));
        },
        this,
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
    m_service.run<base::Outcome>(
        [round = m_round, entry = app::CompanyScanEntry{m_entryId, sheet, finished}](auto& workspace) {
            return workspace ? app::saveCompanyScan(*workspace, round, entry) : base::Outcome(base::fail(base::ErrorCode::Locked));
        },
        this, std::move(done));
}

void CompanyScansPage::fillIn(const app::CompanyScanEntry& entry, bool fromPaper)
{
    m_entryId = entry.id;
    auto start = entry.sheet;
    if (entry.finished) {
        start.page = 0;
    }
    m_scan = std::make_unique<ScanPresenter>(
        m_questionnaire, session::AskedBackground{}, start, m_settings.language(),
        [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) { save(sheet, false, std::move(done)); });
    connect(m_scan.get(), &ScanPresenter::reachedEnd, this, &CompanyScansPage::finish);
    showScan(fromPaper ? keyingPage() : scanPage());
    emit scanModeChanged(true);
}

QWidget* CompanyScansPage::scanPage()
{
    auto* page = new ScanPage(*m_scan, this);
    page->setDigitsAnswer(m_settings.digitsAnswer());
    connect(page, &ScanPage::stopAsked, this, &CompanyScansPage::leaveScan);
    return page;
}

QWidget* CompanyScansPage::keyingPage()
{
    auto* page = new KeyingPage(*m_scan, this);
    connect(page, &KeyingPage::stopAsked, this, &CompanyScansPage::leaveScan);
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
    m_stop->setVisible(qobject_cast<ScanPage*>(m_scanPage) != nullptr);
    m_bar->show();
}

void CompanyScansPage::finish()
{
    save(m_scan->sheet(), true, [this](const base::Outcome& saved) {
        leaveScan();
        if (saved) {
            m_list->message().showNote(tr("The company scan is finished and kept locked."));
        } else {
            m_list->message().showError(report::errorText(saved.error()));
        }
    });
}

void CompanyScansPage::leaveScan()
{
    m_stack->setCurrentWidget(m_list);
    m_bar->hide();
    if (m_scanPage) {
        m_scanPage->deleteLater();
        m_scanPage = nullptr;
    }
    if (m_scan) {
        m_scan.release()->deleteLater();
    }
    emit scanModeChanged(false);
    m_service.refresh();
    rebuild();
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
        } else {
            rebuild();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace leerspiegel::ui
