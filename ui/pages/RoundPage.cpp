// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RoundPage.h"

#include "report/ErrorText.h"
#include "report/Words.h"
#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "ui/pages/ConversationCards.h"
#include "ui/pages/LookBackCard.h"
#include "ui/pages/PaperButtons.h"
#include "ui/pages/RoundOpenForm.h"
#include "ui/pages/UnlockBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SureButton.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leerspiegel::ui {

RoundPage::RoundPage(DossierService& service, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
{
    setObjectName(QStringLiteral("roundPage"));
    setAcceptDrops(true);
    connect(&m_service, &DossierService::summaryChanged, this, &RoundPage::rebuild);
    rebuild();
}

QString RoundPage::language() const
{
    return tr("en", "code of the language of this translation");
}

void RoundPage::rebuild()
{
    clearContent();
    m_progress = nullptr;
    setTitle(tr("Round"));
    const auto* dossier = m_service.summary();
    if (!dossier) {
        setIntro(tr("Open a dossier on the page Start first."));
        return;
    }
    setIntro(tr("Dossier of %1").arg(QString::fromStdString(dossier->company)));
    if (dossier->fileSystem == dossier::FileSystemKind::Network) {
        content().addWidget(plainLabel(tr("This dossier lies on a network drive. Two computers at once can spoil it. Better work with a copy on this computer."), nullptr, this));
    }
    if (const auto* open = dossier->openRound()) {
        showOpenRound(*open);
    } else if (!m_service.isUnlocked()) {
        content().addWidget(plainLabel(tr("No round is open now."), nullptr, this));
        content().addWidget(new UnlockBox(m_service, this));
    } else {
        auto* form = new RoundOpenForm(m_service, language(), this);
        connect(form, &RoundOpenForm::refused, this, [this](const base::Error& error) { message().showError(report::errorText(error)); });
        connect(form, &RoundOpenForm::opened, this, [this](const QStringList& slips, const QString& recovery) {
            m_slips = slips;
            m_tellerRecovery = recovery;
            message().clear();
        });
        content().addWidget(form);
    }
    showEnded();
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
    card->addWidget(plainLabel(tr("Control words: %1").arg(controlWords(round).join(QStringLiteral(" · "))), nullptr, frame));
    card->addWidget(plainLabel(tr("Everyone sees the same four words when the rules are the same."), "quiet", frame));
    content().addWidget(frame);
    if (!m_slips.isEmpty() || !m_tellerRecovery.isEmpty()) {
        showSlips(m_slips, m_tellerRecovery);
    }
    showActions(round);
    if (m_service.isUnlocked()) {
        showClosing(round);
    } else {
        content().addWidget(new UnlockBox(m_service, this));
    }
}

void RoundPage::showSlips(const QStringList& slips, const QString& tellerRecovery)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    if (!tellerRecovery.isEmpty()) {
        card->addWidget(plainLabel(tr("Recovery code for the teller, to write down: %1").arg(tellerRecovery), nullptr, frame));
    }
    if (!slips.isEmpty()) {
        card->addWidget(plainLabel(tr("Invitation slips. They are shown only now: print them, one for each person."), nullptr, frame));
        auto* list = plainLabel(slips.join(QLatin1Char('\n')), "pole", frame);
        list->setObjectName(QStringLiteral("slips"));
        list->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        list->setAccessibleName(tr("Invitation slips"));
        card->addWidget(list);
    }
    auto* paper = new FlowRow;
    addPaperButtons(*paper, *this, tr("invitations"), [this, slips, tellerRecovery] { return slipsJob(slips, tellerRecovery); });
    card->addLayout(paper);
    auto* done = makeButton("slipsDone", tr("I have them on paper"), false, frame);
    connect(done, &QPushButton::clicked, this, [this] {
        m_slips.clear();
        m_tellerRecovery.clear();
        rebuild();
    });
    card->addWidget(done, 0, Qt::AlignRight);
    content().addWidget(frame);
}

/// The teller's sheet first, then the slips to cut out.
PaperJob RoundPage::slipsJob(const QStringList& slips, const QString& tellerRecovery) const
{
    const auto* dossier = m_service.summary();
    const auto* round = dossier ? dossier->openRound() : nullptr;
    if (!round) {
        return {tr("Invitation slips"), language(), m_service.environment().today(), [](print::PaperFlow&) {}};
    }
    print::SlipFacts facts{QString::fromStdString(dossier->company), QString::fromStdString(round->name), controlWords(*round), QString::fromStdString(dossier->ownerName)};
    const auto teller = QString::fromStdString(round->tellerName);
    return {tr("Invitation slips"), language(), m_service.environment().today(), [facts, slips, tellerRecovery, teller](print::PaperFlow& flow) {
                if (!tellerRecovery.isEmpty()) {
                    print::writeRecoverySheet(flow, facts.company + QStringLiteral(" · ") + facts.round, teller, tellerRecovery);
                }
                if (!tellerRecovery.isEmpty() && !slips.isEmpty()) {
                    flow(report::PageBreak{});
                }
                if (!slips.isEmpty()) {
                    print::writeSlips(flow, facts, slips);
                }
            }};
}

QStringList RoundPage::controlWords(const app::RoundSummary& round) const
{
    QStringList words;
    for (const auto& word : privacy::controlWords(round.fingerprint, language().toStdString())) {
        words << QString::fromStdString(word);
    }
    return words;
}

void RoundPage::showActions(const app::RoundSummary& round)
{
    auto* row = new FlowRow;
    auto* invite = makeButton("saveInvitation", tr("Save an invitation file…"), false, this);
    auto* import = makeButton("import", tr("Take in scans from files…"), false, this);
    connect(invite, &QPushButton::clicked, this, [this, id = round.id] { saveInvitation(id); });
    connect(import, &QPushButton::clicked, this, [this, id = round.id] { askFiles(id); });
    row->addWidget(invite);
    row->addWidget(import);
    content().addLayout(row);
    content().addWidget(plainLabel(tr("For employees on another computer: give them the file. What they send back can be dropped on this page."), "quiet", this));
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

    content().addWidget(new LookBackCard(m_service, round.id, language(), this));
    content().addWidget(makeConversationOffer(round, this));
    const bool noGroup = round.invited < round::leastThreshold;
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(noGroup ? tr("Close the round") : tr("Close and count"), "title", frame));
    card->addWidget(plainLabel(noGroup ? tr("The ballot box opens once. The program keeps the mirrors that people lend and throws the single answers away. This cannot be undone.")
                                       : tr("The ballot box opens once. The program counts, keeps the picture of the group and throws the single answers away. This cannot be undone."),
                               nullptr, frame));
    QLineEdit* teller = nullptr;
    if (round.hasTeller) {
        teller = new QLineEdit(frame);
        teller->setObjectName(QStringLiteral("countTeller"));
        teller->setEchoMode(QLineEdit::Password);
        teller->setAccessibleName(tr("Passphrase of %1").arg(QString::fromStdString(round.tellerName)));
        card->addWidget(plainLabel(teller->accessibleName(), "question", frame));
        card->addWidget(teller);
    }
    m_progress = new QProgressBar(frame);
    m_progress->setAccessibleName(tr("Counting"));
    m_progress->hide();
    card->addWidget(m_progress);
    auto* buttons = new FlowRow;
    auto* cancel = new SureButton("cancelRound", tr("Call the round off"), tr("Yes, erase everything unread"), frame);
    auto* lent = new SureButton("closeLent", tr("Close without a group picture"), tr("Yes, close and throw the answers away"), frame);
    auto* count = makeButton("count", tr("Close and count"), true, frame);
    connect(cancel, &SureButton::confirmed, this, [this, id = round.id] { erase(id, true); });
    connect(lent, &SureButton::confirmed, this, [this, round, teller] { close(round, teller ? teller->text() : QString(), app::CountMode::LentProfilesOnly); });
    connect(count, &QPushButton::clicked, this, [this, round, teller] { close(round, teller ? teller->text() : QString(), app::CountMode::GroupPicture); });
    lent->setVisible(round.sheets < round.threshold);
    count->setVisible(!noGroup);
    buttons->addWidget(cancel);
    buttons->addWidget(lent);
    buttons->addWidget(count);
    card->addLayout(buttons);
    content().addWidget(frame);
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
        const auto day = round.closed ? report::dayText(*round.closed, language()) : QString();
        const auto state = round.state == dossier::RoundState::Counted     ? tr("counted on %1").arg(day)
                           : round.state == dossier::RoundState::Cancelled ? tr("called off on %1").arg(day)
                                                                           : tr("closed without a picture on %1").arg(day);
        content().addWidget(plainLabel(QStringLiteral("%1: %2").arg(QString::fromStdString(round.name), state), nullptr, this));
    }
}

void RoundPage::answer(const base::Outcome& outcome, const QString& done)
{
    if (outcome) {
        message().showNote(done);
    } else {
        message().showError(report::errorText(outcome.error()));
    }
    m_service.refresh();
}

void RoundPage::saveInvitation(const round::RoundId& round)
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save an invitation file"), tr("invitation") + QStringLiteral(".leerspiegel-uitnodiging"));
    if (path.isEmpty()) {
        return;
    }
    m_service.run<base::Outcome>(
        [round, target = path.toStdString()](auto& workspace) {
            return workspace ? app::writeInvitation(*workspace, round, target) : base::Outcome(base::fail(base::ErrorCode::Locked));
        },
        this, [this](const base::Outcome& written) { answer(written, tr("The invitation file is saved.")); });
}

void RoundPage::askFiles(const round::RoundId& round)
{
    import(round, QFileDialog::getOpenFileNames(this, tr("Take in scans from files"), {}, tr("Sealed scan (*.leerspiegel-antwoord);;All files (*)")));
}

void RoundPage::import(const round::RoundId& round, const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& path : paths) {
        files.emplace_back(path.toStdString());
    }
    using Imported = base::Result<std::vector<app::ImportedFile>>;
    m_service.run<Imported>(
        [round, files](auto& workspace) { return workspace ? app::importResponses(*workspace, round, files) : Imported(base::fail(base::ErrorCode::Locked)); },
        this, [this](const Imported& imported) {
            if (!imported) {
                message().showError(report::errorText(imported.error()));
                return;
            }
            QStringList lines;
            int taken = 0;
            for (const auto& file : *imported) {
                taken += file.refused ? 0 : 1;
                if (file.refused) {
                    lines << report::errorText(*file.refused);
                }
            }
            lines.prepend(tr("Taken in: %1 of %2.").arg(taken).arg(imported->size()));
            message().showNote(lines.join(QLatin1Char('\n')));
            m_service.refresh();
        });
}

void RoundPage::raise(const round::RoundId& round, int invited)
{
    using Raised = base::Result<QStringList>;
    m_service.run<Raised>(
        [round, invited](auto& workspace) -> Raised {
            auto tokens = app::raiseInvited(*workspace, round, invited);
            if (!tokens) {
                return base::fail(tokens.error());
            }
            QStringList slips;
            for (const auto& token : *tokens) {
                slips << QString::fromStdString(token.text());
            }
            return slips;
        },
        this, [this](const Raised& raised) {
            if (raised) {
                m_slips += *raised;
            }
            answer(raised ? base::Outcome{} : base::Outcome(base::fail(raised.error())), tr("The number invited is raised."));
        });
}

void RoundPage::close(const app::RoundSummary& round, const QString& tellerPassphrase, app::CountMode mode)
{
    auto teller = std::make_shared<privacy::Passphrase>(privacy::passphraseOf(tellerPassphrase.toStdString()));
    m_progress->setRange(0, std::max(1, round.sheets));
    m_progress->show();
    const auto progress = [this](int done, int) {
        QMetaObject::invokeMethod(this, [this, done] {
            if (m_progress) {
                m_progress->setValue(done);
            }
        });
        return true;
    };
    using Closed = base::Result<app::CloseReport>;
    m_service.run<Closed>(
        [round, teller, mode, progress](auto& workspace) {
            app::TellerProof proof;
            if (round.hasTeller) {
                proof.passphrase = teller.get();
            }
            return workspace ? app::closeAndCount(*workspace, round.id, proof, progress, mode) : Closed(base::fail(base::ErrorCode::Locked));
        },
        this, [this](const Closed& closed) {
            if (m_progress) {
                m_progress->hide();
            }
            const auto done = closed ? (closed->damaged > 0 ? tr("Counted: %1 scans. Not recognised: %2.").arg(closed->sheets).arg(closed->damaged)
                                                            : tr("Counted: %1 scans. The single answers are gone.").arg(closed->sheets))
                                     : QString();
            answer(closed ? base::Outcome{} : base::Outcome(base::fail(closed.error())), done);
        });
}

void RoundPage::erase(const round::RoundId& round, bool cancelled)
{
    m_service.run<base::Outcome>(
        [round, cancelled](auto& workspace) { return workspace ? app::eraseUnread(*workspace, round, cancelled) : base::Outcome(base::fail(base::ErrorCode::Locked)); },
        this, [this](const base::Outcome& erased) { answer(erased, tr("The round is called off. Everything is erased unread.")); });
}

void RoundPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_service.summary() && m_service.summary()->openRound()) {
        event->acceptProposedAction();
    }
}

void RoundPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls()) {
        paths << url.toLocalFile();
    }
    import(m_service.summary()->openRound()->id, paths);
}

void RoundPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
