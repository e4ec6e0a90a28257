// SPDX-License-Identifier: EUPL-1.2
#include "print/PaperFlow.h"
#include "print/Slips.h"
#include "print/Tr.h"
#include "questionnaire/Questionnaire.h"

namespace leerspiegel::print {

namespace {

constexpr double questionPoints = 13;
constexpr double answerPoints = 11.5;
const auto box = QStringLiteral("☐ ");

/// Asks every question in the order of the screen, numbered through, so that keying follows the paper.
class Form
{
public:
    Form(PaperFlow& flow, const questionnaire::Questionnaire& asked, const QString& language)
        : m_flow(flow)
        , m_asked(asked)
        , m_language(language.toStdString())
    {
    }

    void write()
    {
        m_flow.title(in(m_asked.title));
        m_flow(report::Paragraph{in(m_asked.intro)});
        m_flow(report::Paragraph{in(m_asked.howToAnswer)});
        m_flow(report::Paragraph{PrintTr::tr("Put a cross in one box for each question. You may leave a question out. Do not write your name on it.")});
        for (const auto& section : m_asked.sections) {
            writeItems(in(section.title), in(section.intro), section.items);
        }
        writeItems(PrintTr::tr("A few facts"), in(m_asked.backgroundIntro), m_asked.background);
        writeItems(PrintTr::tr("In your own words"), in(m_asked.openIntro), m_asked.open);
    }

private:
    QString in(const questionnaire::LocalizedText& text) const { return QString::fromStdString(text.in(m_language)); }

    void writeItems(const QString& title, const QString& intro, const std::vector<questionnaire::Item>& items)
    {
        if (items.empty()) {
            return;
        }
        m_flow(report::Heading{title, 2});
        if (!intro.isEmpty()) {
            m_flow(report::Paragraph{intro});
        }
        for (const auto& item : items) {
            writeItem(item);
        }
    }

    void writeItem(const questionnaire::Item& item)
    {
        const auto& answers = m_asked.answerScaleOf(item);
        m_flow.keepTogether(90);
        m_flow.text(QStringLiteral("%1. %2").arg(QString::number(++m_number), prompt(item)), questionPoints, true);
        m_flow.text(choices(item, answers), answerPoints);
        m_flow.space(10);
    }

    /// A question between poles carries them; the contrast knows which.
    QString prompt(const questionnaire::Item& item) const
    {
        const auto* contrast = contrastOf(item);
        if (!contrast) {
            return in(item.text);
        }
        return QStringLiteral("%1: %2").arg(in(contrast->title), in(item.text));
    }

    const questionnaire::Contrast* contrastOf(const questionnaire::Item& item) const
    {
        for (const auto& contrast : m_asked.contrasts) {
            if (contrast.now == item.id || contrast.wish == item.id) {
                return &contrast;
            }
        }
        return nullptr;
    }

    QString choices(const questionnaire::Item& item, const questionnaire::AnswerScale& answers) const
    {
        QStringList shown;
        if (answers.kind == questionnaire::AnswerKind::Text) {
            return QStringLiteral("________________________________________________________________\n\n"
                                  "________________________________________________________________");
        }
        for (const auto& option : answers.options) {
            shown << box + in(option.text);
        }
        const auto* contrast = contrastOf(item);
        for (int step = answers.lowest; answers.kind != questionnaire::AnswerKind::Choice && step <= answers.highest; ++step) {
            shown << box + stepText(answers, step);
        }
        if (answers.dontKnow) {
            shown << box + in(*answers.dontKnow);
        }
        const auto row = shown.join(QStringLiteral("     "));
        return contrast ? QStringLiteral("← %1     |     %2 →\n%3").arg(in(contrast->left), in(contrast->right), row) : row;
    }

    QString stepText(const questionnaire::AnswerScale& answers, int step) const
    {
        const auto label = answers.labels.find(step);
        if (answers.kind == questionnaire::AnswerKind::Bipolar) {
            return QString::number(step - answers.lowest + 1);
        }
        return label == answers.labels.end() ? QString::number(step) : QStringLiteral("%1 %2").arg(QString::number(step), in(label->second.text));
    }

    PaperFlow& m_flow;
    const questionnaire::Questionnaire& m_asked;
    std::string m_language;
    int m_number = 0;
};

} // namespace

void writePaperForm(PaperFlow& flow, const questionnaire::Questionnaire& asked, const QString& language)
{
    Form(flow, asked, language).write();
}

} // namespace leerspiegel::print
