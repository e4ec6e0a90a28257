// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RecoveryBox.h"

#include "report/ErrorText.h"
#include "ui/pages/PassphraseCard.h"
#include "ui/pages/RecoveryCodeCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

RecoveryBox::RecoveryBox(DossierService& service, const Settings& settings, PageFrame& page, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_settings(settings)
    , m_page(page)
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->addWidget(plainLabel(tr("A new passphrase with the recovery code"), "title", this));
    layout->addWidget(plainLabel(tr("Type the recovery code"), "question", this));
    m_code = new SecretEdit("recoveryTyped", tr("Type the recovery code"), SecretEdit::Shows::Letters, this);
    layout->addWidget(m_code);
    m_first = addPassphraseField(*layout, "recoveryPassphrase", tr("The new passphrase"), this);
    addStrengthHint(*layout, *m_first, obviousWordsOf(m_service), this);
    m_second = addPassphraseField(*layout, "recoveryPassphraseAgain", tr("Type the new one once more"), this);
    m_answer = plainLabel({}, nullptr, this);
    m_answer->setObjectName(QStringLiteral("recoveryAnswer"));
    m_answer->hide();
    layout->addWidget(m_answer);
    auto* go = makeButton("resetPassphrase", tr("Make the new passphrase"), true, this);
    connect(go, &QPushButton::clicked, this, &RecoveryBox::reset);
    goOnByEnter({m_code, m_first, m_second}, *go);
    layout->addWidget(go, 0, Qt::AlignLeft);
}

void RecoveryBox::reset()
{
    auto code = privacy::RecoveryCode::parse(base::textOf(m_code->typed().view()));
    const auto problem = code ? newPassphraseProblem(*m_first, *m_second) : report::errorText(code.error());
    m_answer->setText(problem);
    m_answer->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        return;
    }
    auto recovery = std::make_shared<privacy::RecoveryCode>(std::move(*code));
    auto fresh = std::make_shared<privacy::Passphrase>(m_first->take());
    (void)m_code->take();
    (void)m_second->take();
    using Reset = base::Result<std::string>;
    m_service.runOpen<Reset>(
        [recovery, fresh](app::Workspace& workspace) {
            return workspace.resetPassphrase(*recovery, *fresh).map([](const auto& made) { return made.text(); });
        },
        this,
        [this](const Reset& made) {
            if (made) {
                showCode(QString::fromStdString(*made));
            } else {
                m_answer->setText(report::errorText(made.error()));
                m_answer->show();
            }
        });
}

/// The page opens when the new code is on paper.
void RecoveryBox::showCode(const QString& code)
{
    clearCard(*this);
    auto* card = makeNewRecoveryCard(code, m_service, m_settings, m_page);
    layout()->addWidget(card);
    connect(card, &RecoveryCodeCard::typedBack, &m_service, &DossierService::refresh);
}

} // namespace leerspiegel::ui
