// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PassphraseCard.h"

#include "report/ErrorText.h"
#include "ui/pages/RecoveryCodeCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

SecretEdit* addPassphraseField(QVBoxLayout& layout, const char* objectName, const QString& label, QWidget* parent)
{
    layout.addSpacing(6);
    layout.addWidget(plainLabel(label, "question", parent));
    auto* edit = new SecretEdit(objectName, label, SecretEdit::Shows::Dots, parent);
    layout.addWidget(edit);
    return edit;
}

QLabel* addStrengthHint(QVBoxLayout& layout, SecretEdit& field, const std::vector<std::string>& obviousWords, QWidget* parent)
{
    auto* hint = plainLabel({}, "quiet", parent);
    hint->setObjectName(QStringLiteral("strength"));
    layout.addWidget(hint);
    hint->hide();
    QObject::connect(&field, &QLineEdit::textChanged, hint, [hint, &field, obviousWords] {
        const auto typed = field.typed();
        const auto strength = privacy::strengthOf(base::textOf(typed.view()), obviousWords);
        hint->setText(typed.empty() ? QString()
                          : strength.enough
                          ? PassphraseCard::tr("This stands up well to guessing.")
                          : PassphraseCard::tr("This can be guessed. Make it longer, with words that do not belong together."));
        hint->setVisible(!typed.empty());
    });
    return hint;
}

std::vector<std::string> obviousWordsOf(const DossierService& service)
{
    const auto* dossier = service.summary();
    return dossier ? std::vector<std::string>{dossier->company, dossier->ownerName} : std::vector<std::string>();
}

QString newPassphraseProblem(const SecretEdit& first, const SecretEdit& second)
{
    const auto typed = first.typed();
    if (!typed.equals(second.typed())) {
        return PassphraseCard::tr("The two are not the same. Type them again.");
    }
    if (typed.size() < static_cast<std::size_t>(privacy::leastPassphraseCharacters)) {
        return report::errorText({base::ErrorCode::PassphraseTooShort, {}, {std::to_string(privacy::leastPassphraseCharacters)}});
    }
    return {};
}

RecoveryCodeCard* makeNewRecoveryCard(const QString& code, const DossierService& service, const Settings& settings, PageFrame& page)
{
    const auto* dossier = service.summary();
    return new RecoveryCodeCard(
        code,
        {PassphraseCard::tr("The new passphrase works from now on."),
         PassphraseCard::tr("With it comes a new recovery code: write it down. The old code does not work any more."),
         dossier ? QString::fromStdString(dossier->company) : QString(), PassphraseCard::tr("the dossier"), settings.language(),
         service.environment().today()},
        page);
}

void clearCard(QWidget& card)
{
    for (auto* child : card.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
}

PassphraseCard::PassphraseCard(DossierService& service, const Settings& settings, PageFrame& page)
    : QFrame(&page)
    , m_service(service)
    , m_settings(settings)
    , m_page(page)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("passphraseCard"));
    m_layout->setContentsMargins(20, 18, 20, 18);
    showForm();
}

void PassphraseCard::showForm()
{
    m_layout->addWidget(plainLabel(tr("Change the passphrase of this dossier"), "title", this));
    m_old = addPassphraseField(*m_layout, "oldPassphrase", tr("The passphrase as it is now"), this);
    m_first = addPassphraseField(*m_layout, "newPassphrase", tr("The new passphrase"), this);
    addStrengthHint(*m_layout, *m_first, obviousWordsOf(m_service), this);
    m_second = addPassphraseField(*m_layout, "newPassphraseAgain", tr("Type the new one once more"), this);
    m_answer = plainLabel({}, nullptr, this);
    m_answer->setObjectName(QStringLiteral("passphraseAnswer"));
    m_answer->hide();
    m_layout->addWidget(m_answer);
    auto* go = makeButton("changePassphrase", tr("Change the passphrase"), false, this);
    connect(go, &QPushButton::clicked, this, &PassphraseCard::change);
    goOnByEnter({m_old, m_first, m_second}, *go);
    m_layout->addWidget(go, 0, Qt::AlignLeft);
}

void PassphraseCard::change()
{
    const auto problem = newPassphraseProblem(*m_first, *m_second);
    m_answer->setText(problem);
    m_answer->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        return;
    }
    auto old = std::make_shared<privacy::Passphrase>(m_old->take());
    auto fresh = std::make_shared<privacy::Passphrase>(m_first->take());
    (void)m_second->take();
    using Changed = base::Result<std::string>;
    m_service.runOpen<Changed>(
        [old, fresh](app::Workspace& workspace) {
            return workspace.changePassphrase(*old, *fresh).map([](const auto& code) { return code.text(); });
        },
        this,
        [this](const Changed& changed) {
            if (!changed) {
                m_answer->setText(report::errorText(changed.error()));
                m_answer->show();
                m_old->setFocus();
                return;
            }
            showCode(QString::fromStdString(*changed));
        });
}

void PassphraseCard::showCode(const QString& code)
{
    clearCard(*this);
    auto* card = makeNewRecoveryCard(code, m_service, m_settings, m_page);
    m_layout->addWidget(card);
    connect(card, &RecoveryCodeCard::typedBack, this, [this] {
        clearCard(*this);
        m_layout->addWidget(plainLabel(tr("The passphrase is changed, and the new code is on paper."), "title", this));
    });
}

} // namespace leerspiegel::ui
