// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RecoveryCodeCard.h"

#include "print/Slips.h"
#include "privacy/Codes.h"
#include "report/ErrorText.h"
#include "ui/pages/PaperButtons.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SecretEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace leerspiegel::ui {

RecoveryCodeCard::RecoveryCodeCard(QString code, const Facts& facts, PageFrame& page)
    : QFrame(&page)
    , m_code(std::move(code))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("recoveryCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(facts.title, "title", this));
    layout->addWidget(plainLabel(facts.explanation, nullptr, this));
    addCode(*layout, facts, page);
    addQuestion(*layout);
}

void RecoveryCodeCard::addCode(QVBoxLayout& layout, const Facts& facts, PageFrame& page)
{
    auto* label = plainLabel(m_code, "word", this);
    label->setObjectName(QStringLiteral("recoveryCode"));
    label->setAccessibleDescription(tr("Recovery code"));
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    layout.addWidget(label);
    layout.addWidget(plainLabel(tr("It is shown only now. Keep it in another place than this computer."), "quiet", this));
    auto* row = new FlowRow;
    addPaperButtons(*row, page, tr("recovery-code"), [facts, code = m_code] {
        return PaperJob{tr("Recovery code"), facts.language, facts.day,
                        [facts, code](print::PaperFlow& flow) { print::writeRecoverySheet(flow, facts.company, facts.whose, code); }};
    });
    layout.addLayout(row);
}

void RecoveryCodeCard::addQuestion(QVBoxLayout& layout)
{
    const auto question = tr("Type the code back once, from your paper");
    layout.addWidget(plainLabel(question, "question", this));
    m_typed = new SecretEdit("typedCode", question, SecretEdit::Shows::Letters, this);
    layout.addWidget(m_typed);
    m_message = new MessageBar(this);
    layout.addWidget(m_message);
    auto* done = makeButton("codeTypedBack", tr("I have the code on paper"), true, this);
    layout.addWidget(done, 0, Qt::AlignLeft);
    connect(done, &QPushButton::clicked, this, &RecoveryCodeCard::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryCodeCard::check);
}

void RecoveryCodeCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) {
        m_typed->setFocus();
    }
}

void RecoveryCodeCard::check()
{
    const auto read = privacy::RecoveryCode::parse(base::textOf(m_typed->typed().view()));
    if (!read || QString::fromStdString(read->text()) != m_code) {
        m_message->showError(report::errorText({base::ErrorCode::CodeMistyped}));
        m_typed->setFocus();
        return;
    }
    m_code.clear();
    (void)m_typed->take();
    emit typedBack();
}

} // namespace leerspiegel::ui
