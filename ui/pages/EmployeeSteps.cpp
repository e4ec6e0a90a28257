// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EmployeeSteps.h"

#include "report/ComparisonModel.h"
#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "report/ErrorText.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/OwnSheetCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/SureButton.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
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
    connect(&m_presenter, &EmployeePresenter::errorChanged, this, [this] {
        m_presenter.hasError() ? message().showError(report::errorText(m_presenter.error())) : message().clear();
    });
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

QPushButton* EmployeeSteps::addButton(FlowRow* row, const char* objectName, const QString& text, bool primary, std::function<void()> clicked)
{
    auto* button = makeButton(objectName, text, primary, this);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    row->addWidget(button);
    return button;
}

void EmployeeSteps::showBusy()
{
    if (m_presenter.busy()) {
        message().showNote(tr("One moment…"));
    } else if (!m_presenter.hasError()) {
        message().clear();
    }
}

void EmployeeSteps::rebuild()
{
    clearContent();
    setIntro({});
    scrollToTop();
    switch (m_presenter.step()) {
    case EmployeeStep::Welcome: showWelcome(); break;
    case EmployeeStep::Token: showToken(); break;
    case EmployeeStep::Code: showCode(); break;
    case EmployeeStep::Resume: showResume(); break;
    case EmployeeStep::Questions: break;
    case EmployeeStep::Closing: showClosing(); break;
    case EmployeeStep::Mirror: showMirror(); break;
    case EmployeeStep::HandedIn:
        showEnd(tr("Thank you"), {tr("Your scan is in the ballot box."), tr("With your code you can look at it, change it or take it out, until the scan closes.")});
        break;
    case EmployeeStep::Withdrawn: showEnd(tr("Your scan is gone"), {tr("Nothing of your answers is left here.")}); break;
    case EmployeeStep::Stopped:
        showEnd(tr("See you later"), {tr("Your answers are kept and locked."), tr("With your code you go on where you were.")});
        break;
    }
}

void EmployeeSteps::showWelcome()
{
    const auto& facts = m_presenter.facts();
    setTitle(m_presenter.privacyTitle());
    setIntro(QStringLiteral("%1 · %2").arg(QString::fromStdString(facts.descriptor.company), QString::fromStdString(facts.descriptor.name)));
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    for (const auto& sentence : m_presenter.privacySentences()) {
        card->addWidget(plainLabel(sentence, "question", frame));
    }
    card->addWidget(plainLabel(m_presenter.controlWords().join(QStringLiteral(" · ")), "word", frame));
    card->addWidget(plainLabel(tr("Compare these words with a colleague: they should be the same."), "quiet", frame));
    content().addWidget(frame);
    if (m_showMore) {
        QVBoxLayout* more = nullptr;
        auto* moreFrame = makeCard(&more, this);
        for (const auto& sentence : m_presenter.moreSentences()) {
            more->addWidget(plainLabel(sentence, nullptr, moreFrame));
        }
        content().addWidget(moreFrame);
    }
    content().addWidget(plainLabel(QString::fromStdString(facts.questionnaire->intro.in(m_language.toStdString())), nullptr, this));
    content().addWidget(plainLabel(QString::fromStdString(facts.questionnaire->howToAnswer.in(m_language.toStdString())), nullptr, this));
    content().addWidget(plainLabel(tr("It takes about 10 minutes. You can stop and go on later."), "quiet", this));
    if (facts.unfinished > 0) {
        content().addWidget(plainLabel(tr("There is an unfinished scan. With your code you go on with it or throw it away."), nullptr, this));
    }
    auto* row = addRow();
    addButton(row, "more", m_showMore ? tr("Less") : tr("Know more"), false, [this] {
        m_showMore = !m_showMore;
        rebuild();
    });
    addButton(row, "resume", tr("I have a code already"), false, [this] { m_presenter.goToResume(); });
    addButton(row, "paper", tr("I have a paper form"), false, [this] { m_presenter.startKeying(); });
    if (m_mayTakeBack) {
        addButton(row, "takeBack", tr("Take back a lent mirror"), false, [this] { emit takeBackAsked(); });
    }
    addButton(row, "start", tr("Begin the scan"), true, [this] { m_presenter.start(); })->setFocus();
}

void EmployeeSteps::showToken()
{
    setTitle(tr("Your invitation"));
    content().addWidget(plainLabel(tr("Type the code of your slip."), "question", this));
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("token"));
    edit->setAccessibleName(tr("Code of your slip"));
    content().addWidget(edit);
    auto* row = addRow();
    addButton(row, "back", tr("← Back"), false, [this] { m_presenter.backToWelcome(); });
    addButton(row, "next", tr("Next →"), true, [this, edit] { m_presenter.useToken(edit->text()); });
    edit->setFocus();
}

void EmployeeSteps::showCode()
{
    setTitle(tr("This is your code"));
    setIntro(tr("Write it down and show it to nobody."));
    if (m_presenter.keying()) {
        content().addWidget(plainLabel(tr("Write it on the strip of your paper form. Does somebody type for you? That person sees your answers and your code."), nullptr, this));
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* code = plainLabel(m_presenter.codeText(), "word", frame);
    code->setObjectName(QStringLiteral("code"));
    code->setAccessibleDescription(tr("Your personal code"));
    card->addWidget(code);
    card->addWidget(plainLabel(tr("With this code you can go on, look at your answers or take them away, until the scan closes."), nullptr, frame));
    card->addWidget(plainLabel(tr("Have you lost it? Then you cannot get at your answers any more. What you have handed in does count."), nullptr, frame));
    auto* print = makeButton("printCode", tr("Print my code…"), false, frame);
    connect(print, &QPushButton::clicked, this, &EmployeeSteps::printCode);
    card->addWidget(print, 0, Qt::AlignLeft);
    content().addWidget(frame);
    const auto question = tr("Type word %1 of your code, from your paper").arg(m_presenter.wordToRetype() + 1);
    content().addWidget(plainLabel(question, "question", this));
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("retype"));
    edit->setAccessibleName(question);
    edit->setMaxLength(20);
    content().addWidget(edit);
    auto* row = addRow();
    addButton(row, "back", tr("← Back"), false, [this] { m_presenter.backToWelcome(); });
    addButton(row, "next", tr("To the questions →"), true, [this, edit] { m_presenter.codeNoted(edit->text()); });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { m_presenter.codeNoted(edit->text()); });
    edit->setFocus();
}

void EmployeeSteps::printCode()
{
    const auto& facts = m_presenter.facts();
    const auto company = QString::fromStdString(facts.descriptor.company);
    const auto round = QString::fromStdString(facts.descriptor.name);
    const auto words = m_presenter.codeText().split(QLatin1Char('-'));
    sayPrinted(previewPaper(this, {tr("Your personal code"), m_language, {}, [=](print::PaperFlow& flow) { print::writePersonalCode(flow, company, round, words); }}));
}

void EmployeeSteps::printMirror()
{
    const auto model = report::makeMirror(*m_presenter.facts().questionnaire, m_presenter.mirror(), m_language);
    const auto report = report::myMirrorReport(model, QString::fromStdString(m_presenter.facts().descriptor.name), m_language);
    sayPrinted(previewPaper(this, {report.title, m_language, {}, [&report](print::PaperFlow& flow) { flow.write(report); }}));
}

void EmployeeSteps::sayPrinted(const base::Outcome& printed)
{
    printed ? message().clear() : message().showError(report::errorText(printed.error()));
}

void EmployeeSteps::showResume()
{
    setTitle(tr("Go on with your code"));
    content().addWidget(plainLabel(tr("Type your code. Capitals and dashes do not matter."), "question", this));
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("ownCode"));
    edit->setAccessibleName(tr("Your code"));
    content().addWidget(edit);
    auto* row = addRow();
    addButton(row, "back", tr("← Back"), false, [this] { m_presenter.backToWelcome(); });
    addButton(row, "next", tr("Next →"), true, [this, edit] { m_presenter.resumeWith(edit->text()); });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { m_presenter.resumeWith(edit->text()); });
    edit->setFocus();
}

void EmployeeSteps::addUnanswered()
{
    const auto open = m_presenter.scan()->unanswered();
    if (open.empty()) {
        content().addWidget(plainLabel(tr("You have answered everything."), nullptr, this));
        return;
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Without an answer (that is allowed):"), "pole", frame));
    for (const auto& item : open) {
        auto* jump = makeButton("unanswered", QStringLiteral("%1. %2").arg(QString::number(item.number), item.prompt).replace(QLatin1Char('&'), QStringLiteral("&&")), false, frame);
        jump->setProperty("role", QStringLiteral("page"));
        connect(jump, &QPushButton::clicked, this, [this, page = item.page] { m_presenter.backToQuestions(page); });
        card->addWidget(jump);
    }
    content().addWidget(frame);
}

void EmployeeSteps::addSharing()
{
    const auto& sharing = m_presenter.scan()->sheet().sharing;
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Do you want to share something yourself? You need not."), "pole", frame));
    auto* sentence = new QLineEdit(QString::fromStdString(sharing.sentence), frame);
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setAccessibleName(tr("A sentence that you hand over"));
    sentence->setMaxLength(160);
    card->addWidget(plainLabel(tr("A sentence that you hand over. It is shown without your name, shuffled with others, and only from ten scans on."), "quiet", frame));
    card->addWidget(sentence);
    auto* name = new QLineEdit(QString::fromStdString(sharing.lentUnderName), frame);
    name->setObjectName(QStringLiteral("lendName"));
    name->setAccessibleName(tr("Name under which you lend your mirror"));
    name->setMaxLength(40);
    card->addWidget(plainLabel(tr("Lend your own mirror to the owner, under this name. Leave it empty to keep it to yourself."), "quiet", frame));
    card->addWidget(name);
    connect(sentence, &QLineEdit::editingFinished, this, [this, sentence] { m_presenter.handOver(sentence->text()); });
    connect(name, &QLineEdit::editingFinished, this, [this, name] { m_presenter.lend(true, name->text()); });
    content().addWidget(frame);
}

void EmployeeSteps::showClosing()
{
    setTitle(m_presenter.wasHandedIn() ? tr("Your scan is in the ballot box") : tr("Almost done"));
    setIntro(tr("%1 of %2 questions answered").arg(m_presenter.scan()->answeredCount()).arg(m_presenter.scan()->askedCount()));
    addUnanswered();
    if (m_presenter.isConversation()) {
        content().addWidget(plainLabel(tr("You are with fewer than five, so there is no picture of the group. Print your mirror and take it to the talk, or lend it below."), "question", this));
    }
    addSharing();
    auto* row = addRow();
    addButton(row, "back", tr("← To the questions"), false, [this] { m_presenter.backToQuestions(0); });
    addButton(row, "mirror", tr("Look in my mirror"), false, [this] { m_presenter.showMirror(); });
    if (m_presenter.wasHandedIn()) {
        auto* withdraw = new SureButton("withdraw", tr("Take my scan out"), tr("Yes, take it out and erase it"), this);
        connect(withdraw, &SureButton::confirmed, this, [this] { m_presenter.withdraw(); });
        row->addWidget(withdraw);
    }
    addButton(row, "handIn", m_presenter.wasHandedIn() ? tr("Hand in again") : tr("Put it in the ballot box"), true, [this] { m_presenter.handIn(); })->setFocus();
}

void EmployeeSteps::showMirror()
{
    setTitle(tr("My mirror"));
    setIntro(tr("Only you see this. Your strengths come first."));
    const auto model = std::make_shared<const report::ComparisonModel>(report::makeMirror(*m_presenter.facts().questionnaire, m_presenter.mirror(), m_language));
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    for (const auto& strength : model->strengths) {
        card->addWidget(plainLabel(strength, nullptr, frame));
    }
    if (model->strengths.empty()) {
        card->addWidget(plainLabel(tr("Answer a few more questions to see something here."), nullptr, frame));
    }
    content().addWidget(frame);
    for (const auto* chart : {"radar-mirror", "contrast-profile"}) {
        auto* view = new ChartView(this);
        view->setChart([model, chart, language = m_language](double width) { return report::findChart(chart)->draw(*model, {true, width, language}); });
        content().addWidget(view);
    }
    content().addWidget(new OwnSheetCard(m_presenter, *this, m_language));
    auto* row = addRow();
    addButton(row, "printMirror", tr("Print my mirror…"), false, [this] { printMirror(); });
    addButton(row, "back", tr("← Back"), true, [this] { m_presenter.backToClosing(); })->setFocus();
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
