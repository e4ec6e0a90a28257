// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RoundPage.h"

#include "report/ErrorText.h"
#include "report/Words.h"
#include "ui/pages/ConversationCards.h"
#include "ui/pages/LookBackCard.h"
#include "ui/pages/RoundClosingCard.h"
#include "ui/pages/RoundOpenForm.h"
#include "ui/pages/SlipPapersCard.h"
#include "ui/pages/UnlockBox.h"
#include "ui/presenters/RoundWords.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leerspiegel::ui {

RoundPage::RoundPage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("roundPage"));
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        if (!m_working) { // else the bar that shows how far it is would go
            rebuild();
        }
    });
    rebuild();
}

void RoundPage::rebuild()
{
    clearContent();
    const LaidOutOnce all(*content().parentWidget());
    m_progress = nullptr;
    setTitle(tr("Round"));
    const auto* dossier = m_service.summary();
    if (!dossier) {
        setIntro(tr("Open a dossier on the page Start first."));
        return;
    }
    setIntro(tr("Dossier of %1").arg(QString::fromStdString(dossier->company)));
    showReasons();
    if (dossier->fileSystem == dossier::FileSystemKind::Network) {
        showNetwork();
    }
    const auto* open = dossier->openRound();
    if (open && open->id != m_papersOf) {
        m_papers.reset();
    }
    if (open) {
        showOpenRound(*open);
    } else if (!m_service.isUnlocked()) {
        content().addWidget(plainLabel(tr("No round is open now."), nullptr, this));
        content().addWidget(new UnlockBox(m_service, m_settings, *this));
    } else {
        showForm();
    }
    showEnded();
}

void RoundPage::showForm()
{
    auto* form = new RoundOpenForm(m_service, m_settings.language(), this);
    connect(form, &RoundOpenForm::refused, this, [this](const QString& sentence) {
        scrollToTop();
        message().showError(sentence);
    });
    connect(form, &RoundOpenForm::opened, this, [this](const round::RoundId& round, const privacy::SealedBytes& papers) {
        m_papersOf = round;
        m_papers = papers.empty() ? std::nullopt : std::optional(papers);
        message().clear();
        scrollToTop();
    });
    content().addWidget(form);
}

void RoundPage::showNetwork()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    const auto folder = QDir::toNativeSeparators(QFileInfo(m_service.path()).absolutePath());
    card->addWidget(plainLabel(
        tr("This dossier lies on a network drive (%1). Two computers at once can spoil it. Better work with a copy on this computer.")
            .arg(folder),
        nullptr, frame));
    auto* copy = makeButton("copyHere", tr("Make a copy on this computer…"), false, frame);
    connect(copy, &QPushButton::clicked, this, &RoundPage::askCopy);
    card->addWidget(copy, 0, Qt::AlignLeft);
    content().addWidget(frame);
}

/// Why files were not taken in, one by one; until the next batch.
void RoundPage::showReasons()
{
    if (m_reasons.isEmpty()) {
        return;
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("These files were not taken in:"), "question", frame));
    auto* list = plainLabel(m_reasons.join(QLatin1Char('\n')), nullptr, frame);
    list->setObjectName(QStringLiteral("reasons"));
    card->addWidget(list);
    auto* seen = makeButton("reasonsSeen", tr("I have seen it"), false, frame);
    connect(seen, &QPushButton::clicked, this, [this] {
        m_reasons.clear();
        rebuild();
    });
    card->addWidget(seen, 0, Qt::AlignLeft);
    content().addWidget(frame);
}

void RoundPage::showOpenRound(const app::RoundSummary& round)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(QString::fromStdString(round.name), "title", frame));
    auto* count = plainLabel(tr("%1 of %2 scans are in the ballot box.").arg(round.sheets).arg(round.invited), nullptr, frame);
    count->setObjectName(QStringLiteral("sheetCount"));
    card->addWidget(count);
    if (round.drafts > 0) {
        card->addWidget(plainLabel(tr("Scans that were begun and not handed in: %1.").arg(round.drafts), "quiet", frame));
    }
    card->addWidget(plainLabel(
        tr("Control words: %1").arg(controlWordsOf(round.fingerprint, m_settings.language()).join(QStringLiteral(" · "))), nullptr, frame));
    card->addWidget(plainLabel(tr("Everyone sees the same four words when the rules are the same."), "quiet", frame));
    content().addWidget(frame);
    if (m_papers && m_service.isUnlocked()) {
        showPapers();
    }
    showActions(round);
    if (m_service.isUnlocked()) {
        showClosing(round);
    } else {
        content().addWidget(new UnlockBox(m_service, m_settings, *this));
    }
}

/// Slips and the teller's code, until they are on paper.
void RoundPage::showPapers()
{
    auto* card = new SlipPapersCard(m_service, m_settings, *m_papers, *this);
    connect(card, &SlipPapersCard::left, this, [this](const privacy::SealedBytes& papers) {
        m_papers = papers.empty() ? std::nullopt : std::optional(papers);
        rebuild();
    });
    content().addWidget(card);
}

void RoundPage::showActions(const app::RoundSummary& round)
{
    auto* row = new FlowRow;
    auto* invite = makeButton("saveInvitation", tr("Save an invitation file…"), false, this);
    auto* import = makeButton("import", tr("Take in scans from files…"), false, this);
    connect(invite, &QPushButton::clicked, this, [this, id = round.id] { saveInvitation(id); });
    connect(import, &QPushButton::clicked, this, &RoundPage::askFiles);
    row->addWidget(invite);
    row->addWidget(import);
    content().addLayout(row);
    content().addWidget(plainLabel(
        tr("For employees on another computer: give them the file. What they send back can be dropped on this page."), "quiet", this));
    m_progress = new ProgressRow(tr("One moment…"), this);
    content().addWidget(m_progress);
}

void RoundPage::showClosing(const app::RoundSummary& round)
{
    auto* raiseRow = new FlowRow;
    auto* number = new QSpinBox(this);
    number->setObjectName(QStringLiteral("newInvited"));
    number->setAccessibleName(tr("New number invited"));
    number->setRange(round.invited + 1, round::mostInvited);
    auto* raiseButton = makeButton("raise", tr("Raise the number invited"), false, this);
    connect(raiseButton, &QPushButton::clicked, this, [this, number, id = round.id] { raise(id, number->value()); });
    raiseRow->addWidget(number);
    raiseRow->addWidget(raiseButton);
    content().addLayout(raiseRow);

    content().addWidget(new LookBackCard(m_service, round.id, m_settings.language(), this));
    content().addWidget(makeConversationOffer(round, this));
    auto* card = new RoundClosingCard(round, this);
    connect(card, &RoundClosingCard::callOffAsked, this, [this, id = round.id] { callOff(id); });
    connect(card, &RoundClosingCard::countAsked, this,
            [this, round, card](app::CountMode mode) { close(round, card->takeTeller(), mode); });
    content().addWidget(card);
}

void RoundPage::showEnded()
{
    bool first = true;
    for (const auto& round : m_service.summary()->rounds) {
        if (round.state == dossier::RoundState::Open) {
            continue;
        }
        if (first) {
            content().addWidget(plainLabel(tr("Earlier rounds"), "title", this));
            first = false;
        }
        const auto day = round.closed ? report::dayText(*round.closed, m_settings.language()) : QString();
        const auto state = round.state == dossier::RoundState::Counted ? tr("counted on %1").arg(day)
            : round.state == dossier::RoundState::Cancelled            ? tr("called off on %1").arg(day)
                                                                       : tr("closed without a picture on %1").arg(day);
        content().addWidget(plainLabel(QStringLiteral("%1: %2").arg(QString::fromStdString(round.name), state), nullptr, this));
    }
}

void RoundPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_working) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
