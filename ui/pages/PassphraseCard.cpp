// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PassphraseCard.h"

#include "print/Slips.h"
#include "report/ErrorText.h"
#include "ui/pages/PaperButtons.h"
#include "ui/widgets/Building.h"
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

void showRecoveryCode(QVBoxLayout& layout, PageFrame* page, QWidget* parent, const QString& company, const QString& language,
                      const base::Day& day, const QString& code)
{
    layout.addWidget(plainLabel(
        PassphraseCard::tr("Write this code down and keep it in another place than this computer. The old code does not work any more."),
        nullptr, parent));
    auto* label = plainLabel(code, "word", parent);
    label->setObjectName(QStringLiteral("recoveryCode"));
    label->setAccessibleDescription(PassphraseCard::tr("Recovery code"));
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    layout.addWidget(label);
    if (page) {
        auto* row = new FlowRow;
        addPaperButtons(*row, *page, PassphraseCard::tr("recovery-code"), [company, language, day, code] {
            return PaperJob{PassphraseCard::tr("Recovery code"), language, day, [company, code](print::PaperFlow& flow) {
                                print::writeRecoverySheet(flow, company, PassphraseCard::tr("the dossier"), code);
                            }};
        });
        layout.addLayout(row);
    }
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

PassphraseCard::PassphraseCard(DossierService& service, QString language, PageFrame& page)
    : QFrame(&page)
    , m_service(service)
    , m_language(std::move(language))
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
    addStrengthHint(*m_layout, *m_first, {}, this);
    m_second = addPassphraseField(*m_layout, "newPassphraseAgain", tr("Type the new one once more"), this);
    m_answer = plainLabel({}, nullptr, this);
    m_answer->setObjectName(QStringLiteral("passphraseAnswer"));
    m_answer->hide();
    m_layout->addWidget(m_answer);
    auto* go = makeButton("changePassphrase", tr("Change the passphrase"), false, this);
    connect(go, &QPushButton::clicked, this, &PassphraseCard::change);
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
    m_service.run<Changed>(
        [old, fresh](auto& workspace) -> Changed {
            if (!workspace) {
                return base::fail(base::ErrorCode::Locked);
            }
            const auto code = workspace->changePassphrase(*old, *fresh);
            return code ? Changed(code->text()) : Changed(base::fail(code.error()));
        },
        this,
        [this](const Changed& changed) {
            if (!changed) {
                m_answer->setText(report::errorText(changed.error()));
                m_answer->show();
                m_old->setFocus();
                return;
            }
            for (auto* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                child->hide();
                child->deleteLater();
            }
            m_layout->addWidget(plainLabel(tr("The passphrase is changed."), "title", this));
            const auto company = m_service.summary() ? QString::fromStdString(m_service.summary()->company) : QString();
            showRecoveryCode(*m_layout, &m_page, this, company, m_language, m_service.environment().today(),
                             QString::fromStdString(*changed));
        });
}

} // namespace leerspiegel::ui
