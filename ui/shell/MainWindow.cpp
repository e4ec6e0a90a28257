// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/MainWindow.h"

#include "report/ErrorText.h"
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
#include "ui/widgets/Building.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace leerspiegel::ui {

namespace {

constexpr int idleMinutes = 10;

struct Entry
{
    PageId id;
    const char* objectName;
    const char* text;
};

/// The pages at the left, in order.
constexpr std::array entries{
    Entry{PageId::Start, "pageStart", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Start")},
    Entry{PageId::Round, "pageRound", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Round")},
    Entry{PageId::CompanyScans, "pageCompany", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Company scan")},
    Entry{PageId::Employee, "pageEmployee", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "My scan")},
    Entry{PageId::Compare, "pageCompare", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Compare")},
    Entry{PageId::Talk, "pageTalk", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Talk")},
    Entry{PageId::Agreements, "pageAgreements", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Agreements")},
    Entry{PageId::Region, "pageRegion", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Region")},
    Entry{PageId::Settings, "pageSettings", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "Settings")},
    Entry{PageId::About, "pageAbout", QT_TRANSLATE_NOOP("leerspiegel::ui::MainWindow", "About this scan")},
};

/// The pages at the left scroll when large text makes them higher than the window; they are never cut at the side.
class SideScroll final : public QScrollArea
{
public:
    explicit SideScroll(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override
    {
        return {widget() ? widget()->minimumSizeHint().width() + scrollBarWidth() : 0, QScrollArea::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

private:
    int scrollBarWidth() const
    {
        return widget() && widget()->minimumSizeHint().height() > height() ? verticalScrollBar()->sizeHint().width() : 0;
    }
};

} // namespace

MainWindow::MainWindow(DossierService& service, Settings& settings)
    : m_service(service)
    , m_settings(settings)
{
    buildLayout();
    connectService();
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
    row->addWidget(buildSide());
    m_stack = new QStackedWidget(this);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    resize(1280, 800);
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
    layout->addWidget(m_name);
    layout->addSpacing(12);
    layout->addWidget(m_dossier, 1);
    layout->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, &m_service, &DossierService::lock);
    return m_bar;
}

QFrame* MainWindow::buildSide()
{
    m_side = new QFrame(this);
    m_side->setProperty("role", QStringLiteral("side"));
    auto* around = new QVBoxLayout(m_side);
    around->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new SideScroll(m_side);
    auto* inside = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(10, 16, 10, 16);
    auto* group = new QButtonGroup(this);
    for (const auto& entry : entries) {
        auto* button = makeButton(entry.objectName, {}, false, m_side);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("page"));
        group->addButton(button);
        connect(button, &QPushButton::toggled, this, [this, id = entry.id](bool on) {
            if (on) {
                showPage(id); // also when assistive technology toggles it
            }
        });
        layout->addWidget(button);
        m_buttons[entry.id] = button;
    }
    layout->addStretch();
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    around->addWidget(scroll);
    return m_side;
}

void MainWindow::connectService()
{
    connect(&m_service, &DossierService::summaryChanged, this, &MainWindow::showSummary);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMinutes * 60 * 1000);
    connect(&m_idle, &QTimer::timeout, &m_service, &DossierService::lock);
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (m_service.isUnlocked() && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)) {
        m_idle.start();
    }
    if (event->type() == QEvent::Wheel && (qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched))) {
        event->ignore(); // scrolling a page changes no number, date or choice on the way
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
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
    case PageId::NewDossier: {
        auto* made = new NewDossierPage(m_service, m_settings);
        connect(made, &NewDossierPage::finished, this, [this] { showPage(PageId::Round); });
        connect(made, &NewDossierPage::cancelled, this, [this] { showPage(PageId::Start); });
        return made;
    }
    case PageId::Round: {
        auto* made = new RoundPage(m_service);
        connect(made, &RoundPage::dossierCopied, &m_settings, &Settings::addRecent);
        return made;
    }
    case PageId::CompanyScans: {
        auto* made = new CompanyScansPage(m_service, m_settings);
        connect(made, &CompanyScansPage::scanModeChanged, this, &MainWindow::setScanMode);
        return made;
    }
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

QWidget* MainWindow::makeEmployeePage()
{
    auto* made = new EmployeePages(m_service, m_settings);
    connect(made, &EmployeePages::scanModeChanged, this, &MainWindow::setScanMode);
    return made;
}

void MainWindow::showPage(PageId id)
{
    auto* shown = page(id);
    const auto* focused = QApplication::focusWidget();
    const bool leaves = focused && m_stack->isAncestorOf(focused) && !shown->isAncestorOf(focused);
    m_stack->setCurrentWidget(shown);
    if (const auto button = m_buttons.find(id); button != m_buttons.end()) {
        button->second->setChecked(true);
        if (leaves && !shown->isAncestorOf(QApplication::focusWidget())) {
            button->second->setFocus(); // never on the button of another page
        }
    }
}

void MainWindow::setScanMode(bool on)
{
    m_side->setVisible(!on);
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
    m_lock->setVisible(m_service.isUnlocked() && m_side->isVisibleTo(this));
    for (const auto id : {PageId::Round, PageId::CompanyScans, PageId::Compare, PageId::Talk, PageId::Agreements, PageId::Region}) {
        m_buttons[id]->setEnabled(summary != nullptr);
    }
    m_buttons[PageId::Employee]->setEnabled(summary != nullptr);
    if (m_service.isUnlocked()) {
        m_idle.start();
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Leerspiegel"));
    m_lock->setText(tr("Lock"));
    for (const auto& entry : entries) {
        m_buttons[entry.id]->setText(tr(entry.text));
    }
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
