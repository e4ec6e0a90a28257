// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/MainWindow.h"

#include "ui/pages/AboutPage.h"
#include "ui/pages/AgreementsPage.h"
#include "ui/pages/CompanyScansPage.h"
#include "ui/pages/ComparePage.h"
#include "ui/pages/EmployeePages.h"
#include "ui/pages/NewDossierPage.h"
#include "ui/pages/RegionPage.h"
#include "ui/pages/RoundPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/TalkPage.h"
#include "ui/shell/SideBar.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

MainWindow::MainWindow(DossierService& service, Settings& settings)
    : m_service(service)
    , m_settings(settings)
    , m_idleLock(service)
{
    buildLayout();
    connect(&m_service, &DossierService::summaryChanged, this, &MainWindow::showSummary);
    retranslate();
    showSummary();
    showPage(PageId::Start);
}

void MainWindow::buildLayout()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_side = new SideBar(this);
    connect(m_side, &SideBar::chosen, this, &MainWindow::showPage);
    row->addWidget(m_side);
    m_stack = new QStackedWidget(this);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    constexpr QSize usual(1280, 800); // as large as the text makes it, where the screen has room
    resize(usual.expandedTo((usual * m_settings.textPercent() / 100).boundedTo(screen()->availableSize())));
}

QFrame* MainWindow::buildBar()
{
    m_bar = new QFrame(this);
    m_bar->setProperty("role", QStringLiteral("bar"));
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(24, 8, 24, 8);
    m_name = plainLabel(QStringLiteral("Leerspiegel"), "title", m_bar);
    m_name->setWordWrap(false);
    m_dossier = plainLabel({}, "quiet", m_bar);
    m_dossier->setObjectName(QStringLiteral("dossierName"));
    m_lock = makeButton("lock", {}, false, m_bar);
    auto policy = m_lock->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the bar stays as high as it is
    m_lock->setSizePolicy(policy);
    layout->addWidget(m_name);
    layout->addSpacing(12);
    layout->addWidget(m_dossier, 1);
    layout->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, &m_service, &DossierService::lock);
    return m_bar;
}

QWidget* MainWindow::page(PageId id)
{
    auto& made = m_pages[id];
    if (!made) {
        made = makePage(id);
        m_stack->addWidget(made);
    }
    return made;
}

QWidget* MainWindow::makePage(PageId id)
{
    switch (id) {
    case PageId::Start: return makeStartPage();
    case PageId::NewDossier: return makeNewDossierPage();
    case PageId::Round: return new RoundPage(m_service, m_settings);
    case PageId::CompanyScans: return makeCompanyScansPage();
    case PageId::Employee: return makeEmployeePage();
    case PageId::Compare: return new ComparePage(m_service, m_settings);
    case PageId::Talk: return new TalkPage(m_service, m_settings);
    case PageId::Agreements: return new AgreementsPage(m_service, m_settings);
    case PageId::Region: return new RegionPage(m_service, m_settings);
    case PageId::Settings: return new SettingsPage(m_settings, m_service);
    case PageId::About: return new AboutPage(m_service, m_settings);
    }
    return new QWidget;
}

QWidget* MainWindow::makeStartPage()
{
    auto* made = new StartPage(m_service, m_settings);
    connect(made, &StartPage::exampleOpened, this, [this] { showPage(PageId::Compare); });
    connect(made, &StartPage::dossierOpened, this, [this] { showPage(PageId::Round); });
    connect(made, &StartPage::newDossierAsked, this, [this] { showPage(PageId::NewDossier); });
    connect(made, &StartPage::invitationAsked, this, &MainWindow::askInvitation);
    return made;
}

QWidget* MainWindow::makeNewDossierPage()
{
    auto* made = new NewDossierPage(m_service, m_settings);
    connect(made, &NewDossierPage::finished, this, [this] { showPage(PageId::Round); });
    connect(made, &NewDossierPage::cancelled, this, [this] { showPage(PageId::Start); });
    return made;
}

QWidget* MainWindow::makeCompanyScansPage()
{
    auto* made = new CompanyScansPage(m_service, m_settings);
    connect(made, &CompanyScansPage::scanModeChanged, this, &MainWindow::setScanMode);
    return made;
}

QWidget* MainWindow::makeEmployeePage()
{
    auto* made = new EmployeePages(m_service, m_settings);
    connect(made, &EmployeePages::scanModeChanged, this, &MainWindow::setScanMode);
    return made;
}

void MainWindow::showPage(PageId id)
{
    auto* shown = page(id);
    const auto* focused = focusWidget(); // also while the window is not active yet
    const bool leaves = focused && m_stack->isAncestorOf(focused) && !shown->isAncestorOf(focused);
    m_stack->setCurrentWidget(shown);
    if (auto* button = m_side->button(id)) {
        button->setChecked(true);
        if (leaves && (focusWidget() == shown || !shown->isAncestorOf(focusWidget()))) {
            button->setFocus(); // never on the button of another page, and never where nothing shows it
        }
    }
}

void MainWindow::setScanMode(bool on)
{
    m_side->setVisible(!on);
    m_bar->setVisible(!on); // a scan has a bar of its own
    m_lock->setVisible(!on && m_service.isUnlocked());
}

void MainWindow::showSummary()
{
    const auto* summary = m_service.summary();
    QString text;
    if (summary) {
        text = QString::fromStdString(summary->company);
        if (const auto* round = summary->openRound()) {
            text += QStringLiteral(" · ") + QString::fromStdString(round->name);
        }
        if (summary->example) {
            text += QStringLiteral(" · ") + tr("example");
        }
    }
    m_dossier->setText(text);
    const bool hasLocked = m_lock->hasFocus() && !m_service.isUnlocked();
    m_lock->setVisible(m_service.isUnlocked() && m_side->isVisibleTo(this));
    if (auto* shown = qobject_cast<PageFrame*>(m_stack->currentWidget()); shown && hasLocked) {
        shown->takeFocus();
    }
    m_side->setHasDossier(summary != nullptr);
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Leerspiegel"));
    m_lock->setText(tr("Lock"));
    showSummary();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

} // namespace leerspiegel::ui
