// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RecoveryBox.h"

#include "report/ErrorText.h"
#include "ui/pages/PassphraseCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

RecoveryBox::RecoveryBox(DossierService& service, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->addWidget(plainLabel(tr("A new passphrase with the recovery code"), "title", this));
    layout->addWidget(plainLabel(tr("Type the recovery code"), "question", this));
    m_code = new SecretEdit("recoveryTyped", tr("Type the recovery code"), SecretEdit::Shows::Letters, this);
    layout->addWidget(m_code);
    m_first = addPassphraseField(*layout, "recoveryPassphrase", tr("The new passphrase"), this);
    addStrengthHint(*layout, *m_first, {}, this);
    m_second = addPassphraseField(*layout, "recoveryPassphraseAgain", tr("Type the new one once more"), this);
    m_answer = plainLabel({}, nullptr, this);
    m_answer->setObjectName(QStringLiteral("recoveryAnswer"));
    m_answer->hide();
    layout->addWidget(m_answer);
    auto* go = makeButton("resetPassphrase", tr("Make the new passphrase"), true, this);
    connect(go, &QPushButton::clicked, this, &RecoveryBox::reset);
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
    m_service.run<Reset>(
        [recovery, fresh](auto& workspace) -> Reset {
            if (!workspace) {
                return base::fail(base::ErrorCode::Locked);
            }
            const auto made = workspace->resetPassphrase(*recovery, *fresh);
            return made ? Reset(made->text()) : Reset(base::fail(made.error()));
        },
        this,
        [this](const Reset& made) {
            if (!made) {
                m_answer->setText(report::errorText(made.error()));
                m_answer->show();
                return;
            }
            for (auto* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                child->hide();
                child->deleteLater();
            }
            auto* inside = static_cast<QVBoxLayout*>(layout());
            inside->addWidget(plainLabel(tr("The new passphrase works from now on."), "title", this));
            showRecoveryCode(*inside, nullptr, this, {}, {}, {}, QString::fromStdString(*made));
            auto* done = makeButton("recoveryDone", tr("I have the code on paper"), true, this);
            connect(done, &QPushButton::clicked, this, [this] {
                emit finished();
                m_service.refresh();
            });
            inside->addWidget(done, 0, Qt::AlignLeft);
        });
}

} // namespace leerspiegel::ui
