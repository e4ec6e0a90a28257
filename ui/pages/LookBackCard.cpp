// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/LookBackCard.h"

#include "ui/presenters/AgreementLines.h"
#include "ui/widgets/Building.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leerspiegel::ui {

LookBackCard::LookBackCard(const std::vector<report::AgreementWords>& agreements, QWidget* parent)
    : QFrame(parent)
{
    build();
    fill(agreements);
}

LookBackCard::LookBackCard(DossierService& service, const round::RoundId& round, const QString& language, QWidget* parent)
    : QFrame(parent)
{
    build();
    using Loaded = base::Result<std::vector<app::Agreement>>;
    service.runOpen<Loaded>(app::agreements, this, [this, rounds = service.summary()->rounds, round, language](const Loaded& loaded) {
        std::vector<report::AgreementWords> words;
        for (const auto& agreement : loaded ? app::agreedBefore(*loaded, rounds, round) : std::vector<app::Agreement>()) {
            words.push_back(agreementWords(agreement, language));
        }
        fill(words);
    });
}

void LookBackCard::build()
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("lookBack"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(20, 18, 20, 18);
    m_layout->setSpacing(10);
    m_layout->addWidget(plainLabel(tr("What did you do?"), "title", this));
    m_layout->addWidget(plainLabel(tr("This you agreed last time. What went well?"), "quiet", this));
    hide();
}

void LookBackCard::fill(const std::vector<report::AgreementWords>& agreements)
{
    for (const auto& agreement : agreements) {
        m_layout->addWidget(plainLabel(agreement.what, "pole", this));
        m_layout->addWidget(
            plainLabel(QStringList{agreement.who, agreement.when, agreement.state}.join(QStringLiteral(" · ")), nullptr, this));
    }
    setVisible(!agreements.empty());
}

} // namespace leerspiegel::ui
