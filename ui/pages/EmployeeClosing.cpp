// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EmployeeSteps.h"

#include "print/PaperFlow.h"
#include "report/ComparisonModel.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/OwnSheetCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/ExplainView.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/SureButton.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace leerspiegel::ui {

// The steps after the questions: what is unanswered, the own mirror, sharing, handing in.

namespace {

constexpr int longestSentence = 160; // characters; at most 480 bytes of UTF-8
constexpr int longestName = 33;      // characters; at most 99 bytes

} // namespace

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
        auto* jump = makeButton(
            "unanswered",
            QStringLiteral("%1. %2").arg(QString::number(item.number), item.prompt).replace(QLatin1Char('&'), QStringLiteral("&&")), false,
            frame);
        jump->setProperty("role", QStringLiteral("page"));
        connect(jump, &QPushButton::clicked, this, [this, page = item.page] { m_presenter.backToQuestions(page); });
        card->addWidget(jump);
    }
    content().addWidget(frame);
}

void EmployeeSteps::addSharing()
{
    const auto& sharing = m_presenter.sharing();
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Do you want to share something yourself? You need not."), "pole", frame));
    m_sentence = new QLineEdit(QString::fromStdString(sharing.sentence), frame);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setAccessibleName(tr("A sentence that you hand over"));
    m_sentence->setMaxLength(longestSentence);
    card->addWidget(
        plainLabel(tr("A sentence that you hand over. It is shown without your name, shuffled with others, and only from ten scans on."),
                   "quiet", frame));
    card->addWidget(plainLabel(tr("Write no names in it. In a small company people may know you by how you write."), "quiet", frame));
    card->addWidget(m_sentence);
    m_lendName = new QLineEdit(QString::fromStdString(sharing.lentUnderName), frame);
    m_lendName->setObjectName(QStringLiteral("lendName"));
    m_lendName->setAccessibleName(tr("Name under which you lend your mirror"));
    m_lendName->setMaxLength(longestName);
    card->addWidget(
        plainLabel(tr("Lend your own mirror to the owner, under this name. Leave it empty to keep it to yourself."), "quiet", frame));
    card->addWidget(m_lendName);
    for (auto* edit : {m_sentence, m_lendName}) {
        connect(edit, &QLineEdit::editingFinished, this, &EmployeeSteps::keepSharing);
    }
    content().addWidget(frame);
}

/// Also before going on: assistive technology presses a button without leaving the field.
void EmployeeSteps::keepSharing()
{
    if (!m_sentence) {
        return;
    }
    const auto& sharing = m_presenter.sharing();
    if (m_sentence->text().trimmed().toStdString() != sharing.sentence) {
        m_presenter.handOver(m_sentence->text());
    }
    if (m_lendName->text().trimmed().toStdString() != sharing.lentUnderName) {
        m_presenter.lend(true, m_lendName->text());
    }
}

void EmployeeSteps::showClosing()
{
    setTitle(m_presenter.wasHandedIn() ? tr("Your scan is in the ballot box") : tr("Almost done"));
    setIntro(tr("%1 of %2 questions answered").arg(m_presenter.scan()->answeredCount()).arg(m_presenter.scan()->askedCount()));
    addUnanswered();
    if (m_presenter.isConversation()) {
        content().addWidget(plainLabel(tr("You are with fewer than five, so there is no picture of the group. Print your mirror and take "
                                          "it to the talk, or lend it below."),
                                       "question", this));
    }
    addSharing();
    if (m_presenter.needsSlip()) {
        addSlip();
    }
    auto* row = addRow();
    addButton(row, "back", tr("← To the questions"), false, [this] {
        keepSharing();
        m_presenter.backToQuestions(0);
    });
    addButton(row, "mirror", tr("Look in my mirror"), false, [this] {
        keepSharing();
        m_presenter.showMirror();
    });
    if (m_presenter.wasHandedIn()) {
        auto* withdraw = new SureButton("withdraw", tr("Take my scan out"), tr("Yes, take it out and erase it"), this);
        connect(withdraw, &SureButton::confirmed, this, [this] { m_presenter.withdraw(); });
        row->addWidget(withdraw);
    }
    addButton(row, "handIn", m_presenter.wasHandedIn() ? tr("Hand in again") : tr("Put it in the ballot box"), true, [this] {
        keepSharing();
        m_presenter.handIn(m_slip ? m_slip->typed() : privacy::Secret());
    })->setFocus();
}

/// What leaves the ballot box word for word or by name is shown once more.
void EmployeeSteps::showSharing()
{
    const auto& sharing = m_presenter.sharing();
    setTitle(tr("Look once more at what you share"));
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    if (!sharing.sentence.empty()) {
        card->addWidget(plainLabel(tr("You hand over this sentence:"), nullptr, frame));
        auto* sentence = plainLabel(QString::fromStdString(sharing.sentence), "question", frame);
        sentence->setObjectName(QStringLiteral("sharedSentence"));
        card->addWidget(sentence);
        card->addWidget(plainLabel(tr("Mind: people can sometimes tell from how you write, or from what happened, that it is yours. Is "
                                      "there a name in it? Then change it."),
                                   nullptr, frame));
    }
    if (!sharing.lentUnderName.empty()) {
        auto* lent =
            plainLabel(tr("You lend your mirror to the owner under this name: %1").arg(QString::fromStdString(sharing.lentUnderName)),
                       "question", frame);
        lent->setObjectName(QStringLiteral("sharedName"));
        card->addWidget(lent);
        card->addWidget(plainLabel(
            tr("The owner then sees your own result with that name. With your code you can take it back; who has seen it may remember it."),
            nullptr, frame));
    }
    content().addWidget(frame);
    auto* row = addRow();
    addButton(row, "back", tr("← Change it"), false, [this] { m_presenter.backToClosing(); });
    addButton(row, "handIn", m_presenter.wasHandedIn() ? tr("Hand in again") : tr("Put it in the ballot box"), true, [this] {
        m_presenter.handIn();
    })->setFocus();
}

void EmployeeSteps::showHandedIn()
{
    const QFileInfo file(m_presenter.responseFile());
    if (m_presenter.responseFile().isEmpty()) {
        showEnd(tr("Thank you"),
                {tr("Your scan is in the ballot box."),
                 tr("With your code you can look at it, change it or take it out, until the scan closes.")});
        return;
    }
    showEnd(tr("Saved"),
            {tr("Your scan is locked in the file %1.").arg(file.fileName()),
             tr("Give that file back, on a stick or by mail. Only the count can open it."),
             tr("Did you change something afterwards? Then give the file back again.")});
    auto* folder = makeButton("openFolder", tr("Show the folder"), false, this);
    connect(folder, &QPushButton::clicked, this, [path = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    content().addWidget(folder, 0, Qt::AlignLeft);
}

void EmployeeSteps::addMirrorCharts(const std::shared_ptr<const report::ComparisonModel>& model)
{
    for (const auto* chart : {"radar-mirror", "contrast-profile"}) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        auto* view = new ChartView(frame);
        view->setChart([model, chart, language = m_language](double width) {
            return report::findChart(chart)->draw(*model, {true, width, language});
        });
        card->addWidget(view);
        content().addWidget(frame);
    }
}

void EmployeeSteps::showMirror()
{
    setTitle(tr("My mirror"));
    setIntro(tr("Only you see this. Your strengths come first."));
    const auto model = std::make_shared<const report::ComparisonModel>(
        report::makeMirror(*m_presenter.facts().questionnaire, m_presenter.mirror(), m_language));
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    for (const auto& strength : model->strengths) {
        card->addWidget(plainLabel(strength, nullptr, frame));
    }
    if (model->strengths.empty()) {
        card->addWidget(plainLabel(tr("Answer a few more questions to see something here."), nullptr, frame));
    }
    content().addWidget(frame);
    addMirrorCharts(model);
    content().addWidget(new OwnSheetCard(m_presenter, m_language, this));
    auto* row = addRow();
    auto* back = addButton(row, "back", tr("← Back"), false, [this] { m_presenter.backToClosing(); });
    addButton(row, "explain", m_explained ? tr("Without the calculation") : tr("How is this calculated?"), false, [this] {
        m_explained = !m_explained;
        rebuild();
    });
    addButton(row, "printMirror", tr("Print my mirror…"), false, [this] { printMirror(); });
    m_explained ? explainMirror() : back->setFocus();
}

/// Below the buttons, and in view.
void EmployeeSteps::explainMirror()
{
    auto* view = new ExplainView(
        report::mirrorTopics(*m_presenter.facts().questionnaire, m_language),
        [this](const QString& topic) {
            return report::explainMirror(*m_presenter.facts().questionnaire, m_presenter.scan()->sheet().response, topic, m_language);
        },
        {}, {}, this);
    content().addWidget(view);
    QTimer::singleShot(0, view, [this, view] { // when it has its place
        scrollTo(view);
        view->takeFocus();
    });
}

void EmployeeSteps::printMirror()
{
    const auto model = report::makeMirror(*m_presenter.facts().questionnaire, m_presenter.mirror(), m_language);
    const auto report = report::myMirrorReport(model, QString::fromStdString(m_presenter.facts().descriptor.name), m_language);
    sayPrinted(previewPaper(this, {report.title, m_language, {}, [&report](print::PaperFlow& flow) { flow.write(report); }}));
}

} // namespace leerspiegel::ui
