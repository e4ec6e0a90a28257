// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TakeBackBox.h"

#include "app/Scans.h"
#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/SecretEdit.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

bool hasEnded(const app::RoundSummary& round)
{
    return round.state == dossier::RoundState::Counted || round.state == dossier::RoundState::ErasedUnread;
}

} // namespace

TakeBackBox::TakeBackBox(DossierService& service, PageFrame& page)
    : QFrame(&page)
    , m_service(service)
    , m_page(page)
    , m_rounds(makeChoice("takeBackRound", tr("Which scan?"), this))
    , m_code(new SecretEdit("takeBackCode", tr("Your code"), SecretEdit::Shows::Letters, this))
    , m_go(makeButton("takeBackGo", tr("Take back my lent mirror"), false, this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("takeBackBox"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Take back your lent mirror"), "title", this));
    layout->addWidget(plainLabel(tr("Did you lend your mirror to the owner? With your code you take it back. It then disappears from this "
                                    "dossier, not from anybody's memory."),
                                 nullptr, this));
    layout->addWidget(m_rounds);
    const auto question = tr("Type your code. Capitals and dashes do not matter.");
    layout->addWidget(plainLabel(question, "question", this));
    layout->addWidget(m_code);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &TakeBackBox::takeBack);
    connect(m_code, &QLineEdit::returnPressed, this, &TakeBackBox::takeBack);
    fillRounds();
}

bool TakeBackBox::isOffered(const app::DossierSummary& dossier) { return std::ranges::any_of(dossier.rounds, hasEnded); }

/// The last one first.
void TakeBackBox::fillRounds()
{
    const auto* dossier = m_service.summary();
    if (!dossier) {
        return;
    }
    for (auto round = dossier->rounds.rbegin(); round != dossier->rounds.rend(); ++round) {
        if (hasEnded(*round)) {
            m_rounds->addItem(QString::fromStdString(round->name), QString::fromStdString(round->id.text()));
        }
    }
    m_rounds->setVisible(m_rounds->count() > 1);
}

void TakeBackBox::takeBack()
{
    auto code = privacy::PersonalCode::parse(base::textOf(m_code->typed().view()));
    if (!code) {
        m_page.message().showError(report::errorText(code.error()));
        return;
    }
    (void)m_code->take();
    m_go->setEnabled(false);
    auto secret = std::make_shared<privacy::PersonalCode>(std::move(*code));
    const round::RoundId round{m_rounds->currentData().toString().toStdString()};
    m_service.run<base::Outcome>(
        [round, secret](auto& workspace) {
            return workspace ? app::takeBackLentProfile(*workspace, round, *secret)
                             : base::Outcome(base::fail(base::ErrorCode::RoundNotFound));
        },
        this,
        [this](const base::Outcome& taken) {
            m_go->setEnabled(true);
            taken ? m_page.message().showNote(tr("If a mirror was lent with this code, it is gone now."))
                  : m_page.message().showError(report::errorText(taken.error()));
            m_service.refresh();
        });
}

} // namespace leerspiegel::ui
