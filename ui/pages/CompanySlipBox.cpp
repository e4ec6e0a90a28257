// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CompanySlipBox.h"

#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

CompanySlipBox::CompanySlipBox(DossierService& service, const app::RoundSummary& round, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_round(round.id)
    , m_slip(new SecretEdit("companySlip", tr("Type the code of your slip"), SecretEdit::Shows::Letters, this))
    , m_begin(makeButton("beginWithSlip", tr("Begin with my slip"), false, this))
    , m_message(new MessageBar(this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("companySlipBox"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Do you have a slip for the company scan?"), "title", this));
    layout->addWidget(
        plainLabel(tr("Then you need no passphrase. Did you begin before? With the same slip you go on where you were. %1 can "
                      "see what you hand in. You are few, so others can sometimes guess it, too.")
                       .arg(QString::fromStdString(round.ownerName)),
                   nullptr, this));
    layout->addWidget(plainLabel(tr("Type the code of your slip"), "question", this));
    layout->addWidget(m_slip);
    layout->addWidget(m_message);
    layout->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, &CompanySlipBox::check);
    connect(m_slip, &QLineEdit::returnPressed, this, &CompanySlipBox::check);
}

void CompanySlipBox::check()
{
    auto typed = privacy::Token::parse(base::textOf(m_slip->typed().view()));
    if (!typed) {
        m_message->showError(report::errorText(typed.error()));
        return;
    }
    m_begin->setEnabled(false);
    const auto slip = std::make_shared<const privacy::Token>(std::move(*typed));
    using Checked = base::Result<SlipScan>;
    m_service.runOpen<Checked>(
        [round = m_round, slip](app::Workspace& workspace) -> Checked {
            auto begun = app::companySlipDraft(workspace, round, *slip);
            if (!begun) {
                return base::fail(begun.error());
            }
            return workspace.instrument(round).map([&](const auto& instrument) { return SlipScan{slip, instrument.company, *begun}; });
        },
        this,
        [this](const Checked& checked) {
            m_begin->setEnabled(true);
            if (!checked) {
                m_message->showError(report::errorText(checked.error()));
                return;
            }
            m_message->clear();
            (void)m_slip->take();
            emit accepted(*checked);
        });
}

} // namespace leerspiegel::ui
