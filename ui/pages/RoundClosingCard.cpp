// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RoundClosingCard.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/SureButton.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

bool hasNoGroup(const app::RoundSummary& round) { return round.invited < round::leastThreshold; }

} // namespace

RoundClosingCard::RoundClosingCard(const app::RoundSummary& round, QWidget* parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("closingCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(hasNoGroup(round) ? tr("Close the round") : tr("Close and count"), "title", this));
    layout->addWidget(plainLabel(hasNoGroup(round)
                                     ? tr("The ballot box opens once. The program keeps the mirrors that people lend and throws the "
                                          "single answers away. This cannot be undone.")
                                     : tr("The ballot box opens once. The program counts, keeps the picture of the group and throws the "
                                          "single answers away. This cannot be undone."),
                                 nullptr, this));
    if (round.hasTeller) {
        addTeller(*layout, round);
    }
    addButtons(*layout, round);
}

void RoundClosingCard::addTeller(QVBoxLayout& layout, const app::RoundSummary& round)
{
    const auto question = tr("Passphrase of %1, or the recovery code of the teller").arg(QString::fromStdString(round.tellerName));
    m_teller = new SecretEdit("countTeller", question, SecretEdit::Shows::Dots, this);
    layout.addWidget(plainLabel(question, "question", this));
    layout.addWidget(m_teller);
}

void RoundClosingCard::addButtons(QVBoxLayout& layout, const app::RoundSummary& round)
{
    auto* callOff = new SureButton("cancelRound", tr("Call the round off"), tr("Yes, erase everything unread"), this);
    auto* lent = new SureButton("closeLent", tr("Close without a group picture"), tr("Yes, close and throw the answers away"), this);
    auto* count = new SureButton("count", tr("Close and count"), tr("Yes, close the round and count"), this);
    count->setProperty("role", QStringLiteral("primary"));
    connect(callOff, &SureButton::confirmed, this, &RoundClosingCard::callOffAsked);
    connect(lent, &SureButton::confirmed, this, [this] { emit countAsked(app::CountMode::LentProfilesOnly); });
    connect(count, &SureButton::confirmed, this, [this] { emit countAsked(app::CountMode::GroupPicture); });
    lent->setVisible(round.sheets < round.threshold);
    count->setVisible(!hasNoGroup(round));
    auto* row = new FlowRow;
    row->addWidget(callOff);
    row->addWidget(lent);
    row->addWidget(count);
    layout.addLayout(row);
}

privacy::Secret RoundClosingCard::takeTeller() { return m_teller ? m_teller->take() : privacy::Secret(); }

} // namespace leerspiegel::ui
