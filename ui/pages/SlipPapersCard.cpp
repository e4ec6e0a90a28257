// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SlipPapersCard.h"

#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "ui/pages/PaperButtons.h"
#include "ui/pages/RecoveryCodeCard.h"
#include "ui/presenters/RoundWords.h"
#include "ui/widgets/Building.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

SlipPapersCard::SlipPapersCard(DossierService& service, const Settings& settings, const privacy::SealedBytes& sealed, PageFrame& page)
    : QWidget(&page)
    , m_service(service)
    , m_settings(settings)
    , m_page(page)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
    m_service.runOpen<base::Result<SlipPapers>>([sealed](app::Workspace& workspace) { return openPapers(workspace, sealed); }, this,
                                                [this](const base::Result<SlipPapers>& papers) {
                                                    if (papers && m_service.isUnlocked()) {
                                                        draw(*papers);
                                                    }
                                                });
}

void SlipPapersCard::draw(const SlipPapers& papers)
{
    const auto* dossier = m_service.summary();
    const auto* round = dossier ? dossier->openRound() : nullptr;
    if (!round) {
        return;
    }
    papers.tellerRecovery.isEmpty() ? showSlips(papers) : showTeller(papers, *round);
    setVisible(true);
}

void SlipPapersCard::showTeller(const SlipPapers& papers, const app::RoundSummary& round)
{
    const auto name = QString::fromStdString(round.tellerName);
    const RecoveryCodeCard::Facts facts{
        tr("Only %1 looks at this").arg(name),
        tr("This is the recovery code of the teller. Write it down. It opens the ballot box when the passphrase has been lost."),
        QString::fromStdString(m_service.summary()->company) + QStringLiteral(" · ") + QString::fromStdString(round.name),
        name,
        m_settings.language(),
        m_service.environment().today()};
    auto* card = new RecoveryCodeCard(papers.tellerRecovery, facts, m_page);
    connect(card, &RecoveryCodeCard::typedBack, this, [this, papers] { tellerHasIt(papers); });
    m_layout->addWidget(card);
}

void SlipPapersCard::tellerHasIt(SlipPapers papers)
{
    papers.tellerRecovery.clear();
    if (papers.isEmpty()) {
        emit left({});
        return;
    }
    using Sealed = base::Result<privacy::SealedBytes>;
    m_service.runOpen<Sealed>([papers](app::Workspace& workspace) { return sealPapers(workspace, papers); }, this,
                              [this](const Sealed& sealed) {
                                  if (sealed) {
                                      emit left(*sealed);
                                  }
                              });
}

void SlipPapersCard::showSlips(const SlipPapers& papers)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Slips to print and cut out"), "title", frame));
    card->addWidget(plainLabel(tr("They are shown only now. Everyone gets one; each works once."), nullptr, frame));
    addList(*card, "slips", tr("For employees"), papers.slips);
    addList(*card, "companySlips", tr("For the company scan"), papers.companySlips);
    auto* paper = new FlowRow;
    addPaperButtons(*paper, m_page, tr("invitations"), [this, papers] { return job(papers); });
    card->addLayout(paper);
    auto* done = makeButton("slipsDone", tr("I have them on paper"), false, frame);
    connect(done, &QPushButton::clicked, this, [this] { emit left({}); });
    card->addWidget(done, 0, Qt::AlignLeft);
    m_layout->addWidget(frame);
}

void SlipPapersCard::addList(QVBoxLayout& card, const char* objectName, const QString& title, const QStringList& slips)
{
    if (slips.isEmpty()) {
        return;
    }
    card.addWidget(plainLabel(title, "question", card.parentWidget()));
    auto* list = plainLabel(slips.join(QLatin1Char('\n')), "pole", card.parentWidget());
    list->setObjectName(QString::fromLatin1(objectName));
    list->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    list->setAccessibleDescription(title);
    card.addWidget(list);
}

PaperJob SlipPapersCard::job(const SlipPapers& papers) const
{
    print::SlipFacts facts;
    if (const auto* dossier = m_service.summary(); dossier && dossier->openRound()) {
        const auto& round = *dossier->openRound();
        facts = {QString::fromStdString(dossier->company), QString::fromStdString(round.name),
                 controlWordsOf(round.fingerprint, m_settings.language()), QString::fromStdString(dossier->ownerName)};
    }
    return {tr("Invitation slips"), m_settings.language(), m_service.environment().today(), [facts, papers](print::PaperFlow& flow) {
                if (!papers.slips.isEmpty()) {
                    print::writeSlips(flow, facts, papers.slips);
                }
                if (!papers.slips.isEmpty() && !papers.companySlips.isEmpty()) {
                    flow(report::PageBreak{});
                }
                if (!papers.companySlips.isEmpty()) {
                    print::writeCompanySlips(flow, facts, papers.companySlips);
                }
            }};
}

} // namespace leerspiegel::ui
