// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EmployeeSteps.h"

#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/SecretEdit.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

EmployeeSteps::EmployeeSteps(EmployeePresenter& presenter, QString language, QWidget* parent)
    : PageFrame(parent)
    , m_presenter(presenter)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("employeeSteps"));
    setWidest(780);
    connect(&m_presenter, &EmployeePresenter::stepChanged, this, &EmployeeSteps::rebuild);
    connect(&m_presenter, &EmployeePresenter::busyChanged, this, &EmployeeSteps::showBusy);
    connect(&m_presenter, &EmployeePresenter::errorChanged, this, &EmployeeSteps::showError);
    rebuild();
}

void EmployeeSteps::setLanguage(const QString& language)
{
    m_language = language;
    rebuild();
}

void EmployeeSteps::setMayTakeBack(bool may)
{
    m_mayTakeBack = may;
    rebuild();
}

FlowRow* EmployeeSteps::addRow()
{
    auto* row = new FlowRow;
    content().addLayout(row);
    return row;
}

QPushButton* EmployeeSteps::addButton(FlowRow* row, const char* objectName, const QString& text, bool primary,
                                      std::function<void()> clicked)
{
    auto* button = makeButton(objectName, text, primary, this);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    row->addWidget(button);
    return button;
}

void EmployeeSteps::showBusy()
{
    auto& place = m_nearby ? *m_nearby : message();
    if (m_presenter.busy()) {
        place.showNote(tr("One moment…"));
    } else if (!m_presenter.hasError()) {
        place.clear();
    }
}

/// Beside the last field on a long page, else above it.
void EmployeeSteps::showError()
{
    auto& place = m_nearby ? *m_nearby : message();
    m_presenter.hasError() ? place.showError(report::errorText(m_presenter.error())) : place.clear();
}

void EmployeeSteps::rebuild()
{
    clearContent();
    m_nearby = nullptr;
    m_slip = nullptr;
    m_retyped = nullptr;
    m_sentence = nullptr;
    m_lendName = nullptr;
    setIntro({});
    scrollToTop();
    const LaidOutOnce all(*content().parentWidget());
    switch (m_presenter.step()) {
    case EmployeeStep::Welcome: showWelcome(); break;
    case EmployeeStep::Resume: showResume(); break;
    case EmployeeStep::Questions: break;
    case EmployeeStep::Closing: showClosing(); break;
    case EmployeeStep::Sharing: showSharing(); break;
    case EmployeeStep::Mirror: showMirror(); break;
    case EmployeeStep::HandedIn: showHandedIn(); break;
    case EmployeeStep::Withdrawn: showEnd(tr("Your scan is gone"), {tr("Nothing of your answers is left here.")}); break;
    case EmployeeStep::Stopped:
        showEnd(tr("See you later"),
                {tr("Your answers are kept and locked."),
                 m_presenter.wasHandedIn() ? tr("What you handed in earlier counts, until you hand in again.")
                                           : tr("With your code you go on where you were.")});
        break;
    }
}

void EmployeeSteps::addWarning()
{
    if (m_presenter.facts().otherRules) {
        auto* warning = new MessageBar(this);
        warning->setObjectName(QStringLiteral("otherRules"));
        content().addWidget(warning);
        warning->showError(tr("Stop. Another invitation to this same scan was opened on this computer, with other rules. Compare the "
                              "control words with a colleague and ask who made this file."));
    }
}

/// Everything before the first question, on one screen.
void EmployeeSteps::showWelcome()
{
    const auto& facts = m_presenter.facts();
    setTitle(m_presenter.privacyTitle());
    setIntro(
        QStringLiteral("%1 · %2").arg(QString::fromStdString(facts.descriptor.company), QString::fromStdString(facts.descriptor.name)));
    addWarning();
    addPrivacy();
    addMore();
    if (facts.unfinished > 0) {
        content().addWidget(
            plainLabel(tr("There is an unfinished scan. With your code you go on with it or throw it away."), "question", this));
    }
    auto* row = addRow();
    addButton(row, "resume", tr("I have a code already"), false, [this] { m_presenter.goToResume(); });
    if (m_mayTakeBack) {
        addButton(row, "takeBack", tr("Take back a lent mirror"), false, [this] { emit takeBackAsked(); });
    }
    addIntroduction();
    if (facts.descriptor.admission == round::Admission::ByInvitation) {
        addSlip();
    }
    addCode();
    m_nearby = new MessageBar(this);
    content().addWidget(m_nearby);
    content().addWidget(plainLabel(tr("Have you filled in a paper form? Write your code on its strip, too. Who types it over for you sees "
                                      "your answers and your code."),
                                   "quiet", this));
    auto* last = addRow();
    addButton(last, "paper", tr("Type in a paper form"), false, [this] { begin(true); });
    addButton(last, "start", tr("To the questions →"), true, [this] { begin(false); });
}

void EmployeeSteps::addPrivacy()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    for (const auto& sentence : m_presenter.privacySentences()) {
        card->addWidget(plainLabel(sentence, "question", frame));
    }
    card->addWidget(plainLabel(m_presenter.controlWords().join(QStringLiteral(" · ")), "word", frame));
    card->addWidget(plainLabel(tr("Compare these words with a colleague: they should be the same."), "quiet", frame));
    content().addWidget(frame);
    QVBoxLayout* limits = nullptr;
    auto* second = makeCard(&limits, this);
    for (const auto& sentence : m_presenter.notPromised()) {
        limits->addWidget(plainLabel(sentence, nullptr, second));
    }
    content().addWidget(second);
}

/// Folds out in place, so that nothing that was typed is lost.
void EmployeeSteps::addMore()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    for (const auto& sentence : m_presenter.moreSentences()) {
        card->addWidget(plainLabel(sentence, nullptr, frame));
    }
    frame->setVisible(m_showMore);
    auto* row = addRow();
    auto* fold = makeButton("more", m_showMore ? tr("Less") : tr("Know more"), false, this);
    row->addWidget(fold);
    content().addWidget(frame);
    connect(fold, &QPushButton::clicked, this, [this, frame, fold] {
        m_showMore = !m_showMore;
        frame->setVisible(m_showMore);
        fold->setText(m_showMore ? tr("Less") : tr("Know more"));
    });
}

void EmployeeSteps::addIntroduction()
{
    const auto& asked = *m_presenter.facts().questionnaire;
    content().addWidget(plainLabel(QString::fromStdString(asked.intro.in(m_language.toStdString())), nullptr, this));
    content().addWidget(plainLabel(QString::fromStdString(asked.howToAnswer.in(m_language.toStdString())), nullptr, this));
    content().addWidget(plainLabel(tr("It takes about 10 minutes. You can stop and go on later."), "quiet", this));
}

void EmployeeSteps::addSlip()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Your invitation"), "title", frame));
    const auto question = tr("Type the code of your slip");
    card->addWidget(plainLabel(question, "question", frame));
    m_slip = new SecretEdit("token", question, SecretEdit::Shows::Letters, frame);
    card->addWidget(m_slip);
    content().addWidget(frame);
}

void EmployeeSteps::addCode()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("This is your code"), "title", frame));
    card->addWidget(plainLabel(tr("Write it down and show it to nobody."), "question", frame));
    auto* code = plainLabel(m_presenter.codeText(), "word", frame);
    code->setObjectName(QStringLiteral("code"));
    code->setAccessibleDescription(tr("Your personal code"));
    card->addWidget(code);
    card->addWidget(
        plainLabel(tr("With this code you can go on, look at your answers or take them away, until the scan closes."), nullptr, frame));
    card->addWidget(plainLabel(tr("Have you lost it? Then you cannot get at your answers any more. What you have handed in does count."),
                               nullptr, frame));
    auto* print = makeButton("printCode", tr("Print my code…"), false, frame);
    connect(print, &QPushButton::clicked, this, &EmployeeSteps::printCode);
    card->addWidget(print, 0, Qt::AlignLeft);
    const auto question = tr("Type word %1 of your code, from your paper").arg(m_presenter.wordToRetype() + 1);
    card->addWidget(plainLabel(question, "question", frame));
    m_retyped = new SecretEdit("retype", question, SecretEdit::Shows::Letters, frame);
    card->addWidget(m_retyped);
    connect(m_retyped, &QLineEdit::returnPressed, this, [this] { begin(false); });
    content().addWidget(frame);
}

void EmployeeSteps::begin(bool fromPaper) { m_presenter.begin(m_retyped->text(), m_slip ? m_slip->typed() : privacy::Secret(), fromPaper); }

void EmployeeSteps::printCode()
{
    const auto& facts = m_presenter.facts();
    const auto company = QString::fromStdString(facts.descriptor.company);
    const auto round = QString::fromStdString(facts.descriptor.name);
    const auto words = m_presenter.codeText().split(QLatin1Char('-'));
    sayPrinted(previewPaper(this, {tr("Your personal code"), m_language, {}, [=](print::PaperFlow& flow) {
                                       print::writePersonalCode(flow, company, round, words);
                                   }}));
}

void EmployeeSteps::sayPrinted(const base::Outcome& printed)
{
    printed ? message().clear() : message().showError(report::errorText(printed.error()));
}

void EmployeeSteps::showResume()
{
    setTitle(tr("Go on with your code"));
    content().addWidget(plainLabel(tr("Type your code. Capitals and dashes do not matter."), "question", this));
    auto* edit = new SecretEdit("ownCode", tr("Your code"), SecretEdit::Shows::Letters, this);
    content().addWidget(edit);
    auto* row = addRow();
    addButton(row, "back", tr("← Back"), false, [this] { m_presenter.backToWelcome(); });
    addButton(row, "next", tr("Next →"), true, [this, edit] { m_presenter.resumeWith(edit->typed()); });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { m_presenter.resumeWith(edit->typed()); });
    edit->setFocus();
}

void EmployeeSteps::showEnd(const QString& title, const QStringList& sentences)
{
    setTitle(title);
    for (const auto& sentence : sentences) {
        content().addWidget(plainLabel(sentence, "question", this));
    }
    auto* row = addRow();
    addButton(row, "done", tr("Done"), true, [this] { emit leaveAsked(); })->setFocus();
}

} // namespace leerspiegel::ui
