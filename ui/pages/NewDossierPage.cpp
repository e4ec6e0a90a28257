// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/NewDossierPage.h"

#include "report/ErrorText.h"
#include "ui/pages/PassphraseCard.h"
#include "ui/pages/RecoveryCodeCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SavePath.h"
#include "ui/widgets/SecretEdit.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

NewDossierPage::NewDossierPage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("newDossierPage"));
    showNameStep();
}

QLineEdit* NewDossierPage::addField(const char* objectName, const QString& label, const QString& hint, const QString& value)
{
    auto* edit = new QLineEdit(value, this);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(label);
    edit->setMaxLength(120);
    content().addSpacing(6);
    content().addWidget(plainLabel(label, "question", this));
    if (!hint.isEmpty()) {
        content().addWidget(plainLabel(hint, "quiet", this));
    }
    content().addWidget(edit);
    return edit;
}

void NewDossierPage::addButtons(const std::vector<QLineEdit*>& fields, std::function<void()> go)
{
    auto* row = new QHBoxLayout;
    auto* cancel = makeButton("cancel", tr("Cancel"), false, this);
    connect(cancel, &QPushButton::clicked, this, [this] {
        showNameStep();
        emit cancelled();
    });
    row->addWidget(cancel);
    row->addStretch();
    auto* button = makeButton("next", tr("Next →"), true, this);
    connect(button, &QPushButton::clicked, this, std::move(go));
    goOnByEnter(fields, *button);
    row->addWidget(button);
    content().addLayout(row);
}

void NewDossierPage::showNameStep()
{
    m_step = 1;
    clearContent();
    message().clear();
    setTitle(tr("New dossier"));
    setIntro(tr("Step 1 of 3: the company"));
    auto* company = addField("company", tr("What is the company called?"), {}, m_company);
    auto* owner = addField("owner", tr("Who holds the key of this dossier?"), tr("Employees read this, for example: the owner."),
                           m_owner.isEmpty() ? tr("the owner") : m_owner);
    addButtons({company, owner}, [this, company, owner] {
        m_company = company->text().trimmed();
        m_owner = owner->text().trimmed();
        if (m_company.isEmpty() || m_owner.isEmpty()) {
            message().showError(tr("Fill in both fields, please."));
            return;
        }
        showPassphraseStep();
    });
    company->setFocus();
}

void NewDossierPage::showPassphraseStep()
{
    m_step = 2;
    clearContent();
    message().clear();
    setIntro(tr("Step 2 of 3: a passphrase"));
    content().addWidget(plainLabel(
        tr("With this passphrase the results are opened. A few words in a row are easy to remember and hard to guess."), "quiet", this));
    auto* first = addPassphraseField(content(), "passphrase", tr("Think of a passphrase"), this);
    addStrengthHint(content(), *first, {m_company.toStdString(), m_owner.toStdString()}, this);
    auto* second = addPassphraseField(content(), "again", tr("Type it once more"), this);
    addButtons({first, second}, [this, first, second] {
        if (const auto problem = newPassphraseProblem(*first, *second); !problem.isEmpty()) {
            message().showError(problem);
            return;
        }
        m_passphrase = std::make_shared<privacy::Passphrase>(first->typed());
        create();
    });
    first->setFocus();
}

bool NewDossierPage::askTarget()
{
    if (m_target.isEmpty()) {
        m_target = askSavePath(this, tr("Where do you keep the dossier?"), m_company + QStringLiteral(".leerspiegel"),
                               tr("Dossier (*.leerspiegel)"));
    }
    return !m_target.isEmpty();
}

void NewDossierPage::create()
{
    if (!askTarget()) {
        return;
    }
    message().showNote(tr("The dossier is being made…"));
    const app::NewDossier what{m_company.toStdString(), m_owner.toStdString(), false};
    m_service.run<base::Result<std::string>>(
        [what, path = m_target.toStdString(), passphrase = m_passphrase,
         environment = m_service.environment()](auto& workspace) -> base::Result<std::string> {
            auto made = app::Workspace::create(path, what, *passphrase, environment);
            if (!made) {
                return base::fail(made.error());
            }
            workspace = std::move(made->workspace);
            return made->recoveryCode.text();
        },
        this,
        [this](const base::Result<std::string>& made) {
            m_passphrase.reset();
            if (!made) {
                m_target.clear();
                message().showError(report::errorText(made.error()));
                return;
            }
            m_settings.addRecent(m_target);
            m_recoveryCode = QString::fromStdString(*made);
            m_service.refresh();
            showRecoveryStep();
        });
}

void NewDossierPage::showRecoveryStep()
{
    m_step = 3;
    clearContent();
    message().clear();
    setIntro(tr("Step 3 of 3: the recovery code"));
    auto* card = new RecoveryCodeCard(m_recoveryCode,
                                      {tr("Write this code down"),
                                       tr("Have you lost the passphrase? Then this code is the only way to make a new one."), m_company,
                                       tr("the dossier"), m_settings.language(), m_service.environment().today()},
                                      *this);
    connect(card, &RecoveryCodeCard::typedBack, this, &NewDossierPage::finish);
    content().addWidget(card);
}

void NewDossierPage::finish()
{
    m_recoveryCode.clear();
    m_target.clear();
    m_company.clear();
    showNameStep();
    emit finished();
}

void NewDossierPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_step == 1 ? showNameStep() : m_step == 2 ? showPassphraseStep() : showRecoveryStep();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
