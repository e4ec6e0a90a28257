// SPDX-License-Identifier: EUPL-1.2
#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "print/Tr.h"
#include "questionnaire/PaperOrder.h"

#include <algorithm>

namespace leerspiegel::print {

namespace {

// Large type: nothing on the form is smaller than 12 points.
constexpr double questionPoints = 14;
constexpr double plainPoints = 12.5;
constexpr double answerPoints = 12;
constexpr int ownWordsLines = 4;
constexpr double rowOfBoxes = 84;
constexpr double linesToWriteOn = 150;
const auto unknown = QStringLiteral("?");

/// Asks every question in the order of the screen, numbered through, so that keying follows the paper.
class Form
{
public:
    Form(PaperFlow& flow, const questionnaire::Questionnaire& asked, const QString& language)
        : m_flow(flow)
        , m_asked(asked)
        , m_language(language.toStdString())
        , m_individual(asked.perspective == questionnaire::Perspective::Individual)
    {
    }

    void write(const std::function<bool(const questionnaire::ItemId&)>& asksBackground)
    {
        m_flow.setFooterPoints(answerPoints);
        writeFront();
        const auto questions = questionnaire::paperQuestions(m_asked, asksBackground);
        for (std::size_t index = 0; index < questions.size(); ++index) {
            const auto& question = questions[index];
            const auto* before = index > 0 ? &questions[index - 1] : nullptr;
            if (!before || before->section != question.section || before->part != question.part) {
                writePartHeading(question);
            }
            if (question.contrast && (!before || before->contrast != question.contrast)) {
                writePoles(*question.contrast);
            }
            writeQuestion(question);
        }
        writeHandingIn();
    }

private:
    QString in(const questionnaire::LocalizedText& text) const { return QString::fromStdString(text.in(m_language)); }

    void say(const QString& words, bool quiet = false)
    {
        if (!words.isEmpty()) {
            m_flow.text(words, plainPoints, false, quiet);
            m_flow.space(6);
        }
    }

    void writeFront()
    {
        m_flow.title(in(m_asked.title));
        say(in(m_asked.intro));
        say(in(m_asked.howToAnswer));
        m_flow.space(4);
        say(PrintTr::tr("Put one cross for each question, in the box of your answer."));
        say(PrintTr::tr("You may leave a question out. The box with the question mark means: I do not know."));
        say(PrintTr::tr("A wrong cross? Make that box black and put a new cross."));
        say(m_individual ? PrintTr::tr("Do not write your name on it. How you hand in is on the last page.")
                         : PrintTr::tr("How you hand in is on the last page."));
    }

    void writePartHeading(const questionnaire::PaperQuestion& question)
    {
        const auto title = question.section                         ? in(question.section->title)
            : question.part == questionnaire::PaperPart::Background ? PrintTr::tr("A few facts")
                                                                    : PrintTr::tr("In your own words");
        const auto intro = question.section                         ? in(question.section->intro)
            : question.part == questionnaire::PaperPart::Background ? in(m_asked.backgroundIntro)
                                                                    : in(m_asked.openIntro);
        m_flow.keepTogether(question.contrast ? 480 : 220);
        m_flow(report::Heading{title, 2});
        say(intro);
    }

    void writePoles(const questionnaire::Contrast& contrast)
    {
        m_flow.keepTogether(310);
        m_flow.space(10);
        m_flow.sides(QStringLiteral("← ") + in(contrast.left), in(contrast.right) + QStringLiteral(" →"), questionPoints);
    }

    void writeQuestion(const questionnaire::PaperQuestion& question)
    {
        const auto& answers = m_asked.answerScaleOf(*question.item);
        m_flow.keepTogether(question.contrast ? 110 : heightOf(question, answers));
        m_flow.space(question.contrast ? 2 : 6);
        m_flow.text(QStringLiteral("%1. %2").arg(QString::number(question.number), in(question.item->text)), questionPoints, true);
        if (const auto& when = question.item->askWhen) {
            m_flow.text(PrintTr::tr("Only for: %1").arg(optionText(*when)), answerPoints);
        }
        if (!question.item->hint.empty()) {
            m_flow.text(in(question.item->hint), answerPoints, false, true);
        }
        m_flow.space(5);
        writeAnswers(answers);
        m_flow.space(question.contrast ? 4 : 8);
    }

    /// Of a whole question, so that it stands on one page.
    double heightOf(const questionnaire::PaperQuestion& question, const questionnaire::AnswerScale& answers) const
    {
        constexpr double around = 30;
        constexpr double line = 24;
        const double words = around + m_flow.textHeight(in(question.item->text), questionPoints, true)
            + line * (question.item->askWhen.has_value() + !question.item->hint.empty());
        switch (answers.kind) {
        case questionnaire::AnswerKind::Choice: return words + m_flow.tickListHeight(boxesOf(answers), plainPoints);
        case questionnaire::AnswerKind::Text: return words + linesToWriteOn;
        default: return words + rowOfBoxes;
        }
    }

    QString optionText(const questionnaire::AskWhen& when) const
    {
        const auto* item = m_asked.findItem(when.item);
        const auto& options = m_asked.answerScaleOf(*item).options;
        const auto found = std::ranges::find(options, when.is, &questionnaire::ChoiceOption::id);
        return found == options.end() ? QString() : in(found->text);
    }

    std::vector<TickBox> boxesOf(const questionnaire::AnswerScale& answers) const
    {
        std::vector<TickBox> boxes;
        for (const auto& answer : questionnaire::paperAnswers(answers)) {
            boxes.push_back({QString::number(boxes.size() + 1), wordsOf(answers, answer)});
        }
        if (answers.dontKnow) {
            boxes.push_back({unknown, in(*answers.dontKnow)});
        }
        return boxes;
    }

    void writeAnswers(const questionnaire::AnswerScale& answers)
    {
        if (answers.kind == questionnaire::AnswerKind::Text) {
            m_flow.writingLines(ownWordsLines);
            return;
        }
        const auto boxes = boxesOf(answers);
        answers.kind == questionnaire::AnswerKind::Choice ? m_flow.tickList(boxes, plainPoints) : m_flow.tickRow(boxes, answerPoints);
    }

    /// Between poles only the middle has words: the poles stand above.
    QString wordsOf(const questionnaire::AnswerScale& answers, const questionnaire::Answer& answer) const
    {
        if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
            const auto found = std::ranges::find(answers.options, choice->option, &questionnaire::ChoiceOption::id);
            return in(found->text);
        }
        const int step = *questionnaire::numericValue(answer);
        const auto label = answers.labels.find(step);
        const bool shown = answers.kind == questionnaire::AnswerKind::Rating || 2 * step == answers.lowest + answers.highest;
        return shown && label != answers.labels.end() ? in(label->second.text) : QString();
    }

    void writeHandingIn()
    {
        m_flow.keepTogether(m_individual ? 520 : 260);
        m_flow(report::Heading{PrintTr::tr("How to hand in"), 2});
        const QStringList steps = m_individual
            ? QStringList{PrintTr::tr("Go to a computer with Leerspiegel. Choose My scan, and then: Type in a paper form."),
                          PrintTr::tr("Write the code that you see there on the strip below. Tear the strip off and keep it."),
                          PrintTr::tr("Type the digits yourself, or let somebody do it whom you trust. Who types them sees your answers."),
                          PrintTr::tr("Do not give this form to your boss. Keep it yourself or tear it up.")}
            : QStringList{PrintTr::tr("Go to the computer with the dossier. Choose Company scan, and then: Type in a paper form."),
                          PrintTr::tr("Type the digits yourself, or let somebody do it whom you trust. Who types them sees your answers."),
                          PrintTr::tr("Keep this form yourself or tear it up.")};
        for (qsizetype step = 0; step < steps.size(); ++step) {
            say(QStringLiteral("%1  %2").arg(QString::number(step + 1), steps[step]));
        }
        if (m_individual) {
            writeStrip();
        }
    }

    void writeStrip()
    {
        m_flow.space(16);
        m_flow.text(QStringLiteral("✂ ") + QString(66, QLatin1Char('-')), answerPoints, false, true);
        m_flow.space(6);
        m_flow.text(PrintTr::tr("My code. Only for me."), questionPoints, true);
        m_flow.writingLines(1);
        say(PrintTr::tr("With the code you look at your answers, change them or take them away, until the scan closes."));
    }

    PaperFlow& m_flow;
    const questionnaire::Questionnaire& m_asked;
    std::string m_language;
    bool m_individual;
};

} // namespace

void writePaperForm(PaperFlow& flow, const questionnaire::Questionnaire& asked, const QString& language,
                    const std::function<bool(const questionnaire::ItemId&)>& asksBackground)
{
    Form(flow, asked, language).write(asksBackground);
}

} // namespace leerspiegel::print
