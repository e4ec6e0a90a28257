// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/UnlockBox.h"

#include "report/ErrorText.h"
#include "ui/pages/RecoveryBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/SecretEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

UnlockBox::UnlockBox(DossierService& service, const Settings& settings, PageFrame& page)
    : QFrame(&page)
    , m_service(service)
    , m_settings(settings)
    , m_page(page)
    , m_text(plainLabel({}, "question", this))
    , m_passphrase(new SecretEdit("unlockPassphrase", {}, SecretEdit::Shows::Dots, this))
    , m_button(makeButton("unlock", {}, true, this))
    , m_answer(plainLabel({}, "quiet", this))
    , m_lost(makeButton("passphraseLost", {}, false, this))
{
    setProperty("role", QStringLiteral("card"));
    m_lost->setProperty("role", QStringLiteral("link"));
    m_answer->setObjectName(QStringLiteral("unlockAnswer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_button);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    m_answer->hide();
    layout->addWidget(m_lost, 0, Qt::AlignLeft);
    connect(m_lost, &QPushButton::clicked, this, &UnlockBox::showRecovery);
    connect(m_button, &QPushButton::clicked, this, &UnlockBox::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockBox::unlock);
    retranslate();
}

void UnlockBox::unlock()
{
    auto typed = m_passphrase->take();
    m_button->setEnabled(false);
    m_answer->setText(tr("Opening the lock…"));
    m_answer->show();
    m_service.unlock(std::move(typed), this, [this](const base::Outcome& unlocked) {
        m_button->setEnabled(true);
        m_answer->setText(unlocked ? QString() : report::errorText(unlocked.error()));
        m_answer->setVisible(!unlocked);
        if (!unlocked) {
            m_passphrase->setFocus();
        }
    });
}

void UnlockBox::showRecovery()
{
    if (!m_recovery) {
        m_recovery = new RecoveryBox(m_service, m_settings, m_page, this);
        layout()->addWidget(m_recovery);
        m_lost->hide();
    }
}

void UnlockBox::retranslate()
{
    m_text->setText(tr("This needs the passphrase of the dossier."));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_button->setText(tr("Open the lock"));
    m_lost->setText(tr("Has the passphrase been lost?"));
}

void UnlockBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
