// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EmployeePages.h"

#include "report/ErrorText.h"
#include "ui/pages/EmployeeSteps.h"
#include "ui/pages/KeyingPage.h"
#include "ui/pages/ScanPage.h"
#include "ui/pages/TakeBackBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/ScanBar.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// What an employee reads of the round that is open here.
base::Result<RoundFacts> factsOf(app::Workspace& workspace, const app::RoundSummary& round)
{
    auto descriptor = workspace.descriptor(round.id);
    auto instrument = workspace.instrument(round.id);
    if (!descriptor || !instrument) {
        return base::fail(descriptor ? instrument.error() : descriptor.error());
    }
    RoundFacts facts;
    facts.descriptor = *descriptor;
    facts.fingerprint = round.fingerprint;
    facts.questionnaire = {instrument->individual, &instrument->individual->questionnaire};
    facts.invited = round.invited;
    facts.unfinished = round.drafts;
    return facts;
}

} // namespace

EmployeePages::EmployeePages(DossierService& service, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_empty(new PageFrame(this))
{
    setObjectName(QStringLiteral("employeePage"));
    buildBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        if (!m_fromInvitation && (!m_presenter || m_presenter->step() == EmployeeStep::Welcome)) {
            prepare();
        }
    });
    retranslate();
    prepare();
}

void EmployeePages::buildBar()
{
    m_bar = new ScanBar(this);
    m_toPaper = m_bar->addButton("toKeying");
    m_stop = m_bar->addButton("stop");
    connect(m_toPaper, &QPushButton::clicked, this, [this] { m_presenter->setKeying(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_presenter->stop(); });
    m_bar->hide();
}

/// Makes the way ready for the round that is open now, or says that there is none.
void EmployeePages::prepare()
{
    const auto* dossier = m_service.summary();
    const auto* open = dossier ? dossier->openRound() : nullptr;
    if (!open) {
        leave();
        return;
    }
    if (m_presenter && m_round == open->id) {
        return;
    }
    using Facts = base::Result<RoundFacts>;
    m_service.runOpen<Facts>([round = *open](app::Workspace& workspace) { return factsOf(workspace, round); }, this,
                             [this](const Facts& facts) {
                                 if (m_fromInvitation) {
                                     return; // somebody opened an invitation meanwhile
                                 }
                                 if (!facts) {
                                     m_empty->message().showError(report::errorText(facts.error()));
                                     return;
                                 }
                                 begin(*facts, std::make_unique<ServiceEmployeeBackend>(m_service, facts->descriptor.round));
                             });
}

void EmployeePages::openInvitation(const QString& path)
{
    auto opened = app::openInvitation(QFileInfo(path).absoluteFilePath().toStdString());
    if (!opened) {
        leave();
        m_empty->message().showError(report::errorText(opened.error()));
        return;
    }
    RoundFacts facts;
    facts.descriptor = opened->descriptor;
    facts.fingerprint = opened->fingerprint;
    facts.questionnaire = {opened->individual, &opened->individual->questionnaire};
    facts.invited = opened->descriptor.invitedAtOpening;
    facts.travels = true;
    facts.unfinished = app::unfinishedBeside(opened->path);
    facts.otherRules = hasOtherRules(*opened);
    const auto folder = QFileInfo(path).absolutePath();
    m_fromInvitation = true;
    begin(std::move(facts), std::make_unique<ServiceEmployeeBackend>(m_service, std::move(*opened), folder));
}

/// Whether an invitation to the same round with other rules was opened here before, or the open dossier has other ones.
bool EmployeePages::hasOtherRules(const app::OpenedInvitation& invitation)
{
    const auto bytes = [](const auto& hash) {
        return QByteArray(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size()));
    };
    const auto round = privacy::hashOf(base::bytesOf(invitation.descriptor.round.text()));
    bool other = !m_settings.sawSameInvitation(bytes(round), bytes(invitation.contentHash));
    if (const auto* dossier = m_service.summary()) {
        other = other || std::ranges::any_of(dossier->rounds, [&](const auto& known) {
                    return known.id == invitation.descriptor.round && known.fingerprint != invitation.fingerprint;
                });
    }
    return other;
}

void EmployeePages::begin(RoundFacts facts, std::unique_ptr<ServiceEmployeeBackend> backend)
{
    leave();
    if (m_backend) {
        m_backend.release()->deleteLater(); // after the presenter that knows it
    }
    m_round = facts.descriptor.round;
    m_backend = std::move(backend);
    m_presenter = std::make_unique<EmployeePresenter>(std::move(facts), *m_backend, m_settings.language());
    m_steps = new EmployeeSteps(*m_presenter, m_settings.language(), this);
    m_stack->addWidget(m_steps);
    connect(m_presenter.get(), &EmployeePresenter::stepChanged, this, &EmployeePages::showStep);
    const auto* dossier = m_service.summary();
    m_steps->setMayTakeBack(!m_fromInvitation && dossier && TakeBackBox::isOffered(*dossier));
    connect(m_steps, &EmployeeSteps::takeBackAsked, this, [this] {
        m_empty->message().clear();
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_steps, &EmployeeSteps::leaveAsked, this, [this] {
        m_fromInvitation = false;
        leave();
        prepare();
    });
    showStep();
}

void EmployeePages::showStep()
{
    const auto step = m_presenter->step();
    const bool asking = step == EmployeeStep::Questions;
    const bool typing = asking && m_presenter->keying();
    m_stack->setCurrentWidget(typing ? keyingPage() : asking ? questionsPage() : m_steps);
    const auto& round = m_presenter->facts().descriptor;
    m_bar->setTexts(tr("My scan"), QString::fromStdString(round.company), QString::fromStdString(round.name));
    m_bar->setVisible(step != EmployeeStep::Welcome);
    m_stop->setVisible((asking && !typing) || step == EmployeeStep::Closing || step == EmployeeStep::Sharing
                       || step == EmployeeStep::Mirror);
    m_toPaper->setVisible(asking && !typing);
    emit scanModeChanged(step != EmployeeStep::Welcome);
}

QWidget* EmployeePages::questionsPage()
{
    if (!m_questions) {
        m_questions = new ScanPage(*m_presenter->scan(), this);
        m_questions->setDigitsAnswer(m_settings.digitsAnswer());
        connect(m_questions, &ScanPage::stopAsked, m_presenter.get(), &EmployeePresenter::stop);
        m_stack->addWidget(m_questions);
    }
    return m_questions;
}

QWidget* EmployeePages::keyingPage()
{
    if (!m_keying) {
        m_keying = new KeyingPage(*m_presenter->scan(), this);
        connect(m_keying, &KeyingPage::stopAsked, m_presenter.get(), &EmployeePresenter::stop);
        connect(m_keying, &KeyingPage::questionsAsked, m_presenter.get(), [this] { m_presenter->backToQuestions(0); });
        m_stack->addWidget(m_keying);
    }
    return m_keying;
}

void EmployeePages::leave()
{
    m_bar->hide();
    for (QWidget* page : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_keying), static_cast<QWidget*>(m_steps)}) {
        if (page) {
            m_stack->removeWidget(page);
            page->deleteLater();
        }
    }
    m_questions = nullptr;
    m_keying = nullptr;
    m_steps = nullptr;
    if (m_presenter) {
        auto* gone = m_presenter.release();
        connect(gone, &QObject::destroyed,
                [backend = std::shared_ptr<ServiceEmployeeBackend>(std::move(m_backend))] {}); // lives as long as who uses it
        gone->deleteLater();
    }
    m_round = {};
    showEmpty();
    m_stack->setCurrentWidget(m_empty);
    emit scanModeChanged(false);
}

/// No scan is open, or somebody wants to take a mirror back that was lent in an earlier one.
void EmployeePages::showEmpty()
{
    m_empty->clearContent();
    m_empty->setTitle(tr("My scan"));
    m_empty->setIntro(m_presenter ? QString() : tr("No scan is open now. When one opens, you begin here."));
    const auto* dossier = m_service.summary();
    if (dossier && TakeBackBox::isOffered(*dossier)) {
        auto* box = new TakeBackBox(m_service, *m_empty);
        m_empty->content().addWidget(box);
    }
    if (m_presenter) {
        auto* back = makeButton("backToScan", tr("← Back"), false, m_empty);
        connect(back, &QPushButton::clicked, this, &EmployeePages::showStep);
        m_empty->content().addWidget(back, 0, Qt::AlignLeft);
    }
}

/// Who looks at the first page now gets a code that nobody saw before.
void EmployeePages::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_presenter && m_presenter->step() == EmployeeStep::Welcome) {
        m_presenter->renewCode();
    }
}

void EmployeePages::retranslate()
{
    m_stop->setText(tr("Stop and go on later"));
    m_toPaper->setText(tr("Type in a paper form"));
    showEmpty();
}

void EmployeePages::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_presenter) {
            m_presenter->setLanguage(m_settings.language());
            m_steps->setLanguage(m_settings.language());
        }
    }
    QWidget::changeEvent(event);
}

} // namespace leerspiegel::ui
