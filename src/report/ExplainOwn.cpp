// SPDX-License-Identifier: EUPL-1.2
// Numbers that come from answers which the reader may see: the company's forms, or one's own.
#include "report/ExplainParts.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"

namespace leerspiegel::report {

namespace {

using scoring::Explanation;
using scoring::ItemStep;

QString stepText(const questionnaire::AnswerScale& scale, int step, const QString& language)
{
    const auto label = scale.labels.find(step);
    const auto words = label == scale.labels.end() ? QString() : in(label->second.text, language);
    return words.isEmpty() || words.contains(QLatin1Char('{')) ? decimalText(step, 0, language)
                                                               : QStringLiteral("%1 (%2)").arg(decimalText(step, 0, language), words);
}

/// One scale of one form, item by item.
class FormScale
{
public:
    FormScale(ExplainWriter& writer, const OwnAnswers& answers)
        : m_writer(writer)
        , m_answers(answers)
    {
    }

    void write(const Explanation& explanation)
    {
        if (explanation.parts.empty()) {
            writeItems(explanation);
        } else {
            writeParts(explanation);
        }
    }

private:
    void writeItems(const Explanation& explanation)
    {
        const auto& scale = *m_answers.asked.findScale(explanation.scale);
        const auto& answers = m_answers.asked.answerScaleOf(*m_answers.asked.findItem(scale.items.front()));
        Table table{
            in(scale.title, m_writer.language()), {ReportTr::tr("Question"), ReportTr::tr("Answer"), ReportTr::tr("Counts as")}, {}};
        std::vector<double> counted;
        for (const auto& step : explanation.items) {
            table.rows.push_back(row(step));
            if (step.counted) {
                counted.push_back(*step.counted);
            }
        }
        m_writer.table(std::move(table));
        m_writer.say(ReportTr::tr("%1 of %2 questions have an answer. A score needs at least %3. A question without an answer does not "
                                  "count; it never counts as 0.")
                         .arg(counted.size())
                         .arg(explanation.items.size())
                         .arg(explanation.minimumAnswered));
        if (!explanation.score) {
            m_writer.say(ReportTr::tr("Too few answers: there is no score, and nothing is guessed."));
            return;
        }
        m_writer.say(ReportTr::tr("Mean of what was answered: %1").arg(m_writer.mean(counted)));
        m_writer.say(ReportTr::tr("In points of 100: 100 × (%1 − %2) / (%3 − %2) = %4")
                         .arg(m_writer.number(explanation.score->mean, 4), m_writer.inBrackets(answers.lowest),
                              m_writer.inBrackets(answers.highest), m_writer.number(explanation.score->percent)));
    }

    QStringList row(const ItemStep& step) const
    {
        const auto& item = *m_answers.asked.findItem(step.item);
        const auto& answers = m_answers.asked.answerScaleOf(item);
        const auto& language = m_writer.language();
        if (!step.given) {
            return {in(item.text, language),
                    step.dontKnow && answers.dontKnow ? in(*answers.dontKnow, language) : ReportTr::tr("not answered"),
                    ReportTr::tr("does not count")};
        }
        const auto counts = item.reversed ? ReportTr::tr("reversed: %1 + %2 − %3 = %4")
                                                .arg(m_writer.number(answers.lowest), m_writer.inBrackets(answers.highest),
                                                     m_writer.inBrackets(*step.given), m_writer.number(*step.counted))
                                          : m_writer.number(*step.counted);
        return {in(item.text, language), stepText(answers, *step.given, language), counts};
    }

    void writeParts(const Explanation& explanation)
    {
        std::vector<double> points;
        for (const auto& part : explanation.parts) {
            m_writer.heading(ReportTr::tr("Part: %1").arg(in(m_answers.asked.findScale(part.scale)->title, m_writer.language())), 3);
            write(part);
            if (part.score) {
                points.push_back(part.score->percent);
            }
        }
        m_writer.heading(ReportTr::tr("The parts together"), 3);
        m_writer.say(explanation.score
                         ? ReportTr::tr("Mean of the parts: %1").arg(m_writer.mean(points))
                         : ReportTr::tr(
                             "A part has no score, so the whole has none: it needs all its parts. The parts that have a score are shown."));
    }

    ExplainWriter& m_writer;
    const OwnAnswers& m_answers;
};

void writeShown(ExplainWriter& writer, const questionnaire::Scale& scale, double points, bool mine)
{
    writer.say(ReportTr::tr("Shown as a whole number: %1. In words: %2")
                   .arg(QString::number(shownPoints(points)), wordFor(scale, points, mine, writer.language())));
    writer.say(ReportTr::tr("The words: 0 to 37 at the beginning, 38 to 62 on the way, 63 to 87 sturdy, 88 to 100 in bloom. Where a low "
                            "score asks for care there is a sentence instead."));
}

} // namespace

void explainOwnScale(ExplainWriter& writer, const OwnAnswers& answers, const questionnaire::Scale& scale)
{
    if (answers.responses.empty()) {
        writer.say(ReportTr::tr("Nobody filled in the company scan yet."));
        return;
    }
    std::vector<double> points;
    for (std::size_t form = 0; form < answers.responses.size(); ++form) {
        if (answers.responses.size() > 1) {
            writer.heading(ReportTr::tr("Filled-in scan %1").arg(form + 1), 3);
        }
        const auto explanation = scoring::explain(answers.asked, answers.responses[form], scale.id);
        FormScale(writer, answers).write(explanation);
        if (explanation.score) {
            points.push_back(explanation.score->percent);
        }
    }
    if (answers.responses.size() > 1 && !points.empty()) {
        writer.say(ReportTr::tr("The company's picture is the mean of the scans that have a score: %1").arg(writer.mean(points)));
    }
    if (!points.empty()) {
        double sum = 0;
        for (const double value : points) {
            sum += value;
        }
        writeShown(writer, scale, sum / static_cast<double>(points.size()), answers.mine);
    }
}

void explainOwnContrast(ExplainWriter& writer, const OwnAnswers& answers, const questionnaire::Contrast& contrast)
{
    if (answers.responses.empty()) {
        writer.say(ReportTr::tr("Nobody filled in the company scan yet."));
        return;
    }
    const auto missing = ReportTr::tr("no answer");
    Table table{in(contrast.title, writer.language()),
                {ReportTr::tr("Filled-in scan"), ReportTr::tr("Now"), ReportTr::tr("Wish"), ReportTr::tr("Shift: wish − now")},
                {}};
    std::vector<double> now;
    std::vector<double> wish;
    std::vector<double> shift;
    for (std::size_t form = 0; form < answers.responses.size(); ++form) {
        const auto profile = scoring::score(answers.asked, answers.responses[form]);
        const auto& score = profile.contrasts.at(contrast.id);
        const auto take = [&](const std::optional<double>& value, std::vector<double>& values) {
            if (value) {
                values.push_back(*value);
            }
            return value ? writer.number(*value) : missing;
        };
        const auto shiftText = score.shift
            ? QStringLiteral("%1 − %2 = %3").arg(writer.number(*score.wish), writer.inBrackets(*score.now), writer.number(*score.shift))
            : missing;
        table.rows.push_back({QString::number(form + 1), take(score.now, now), take(score.wish, wish), shiftText});
        take(score.shift, shift);
    }
    writer.table(std::move(table));
    writer.say(ReportTr::tr("Each may be missing alone: then there is no shift."));
    if (answers.responses.size() > 1) {
        const auto mean = [&](const QString& words, const std::vector<double>& values) {
            if (!values.empty()) {
                writer.say(words.arg(writer.mean(values)));
            }
        };
        mean(ReportTr::tr("Mean now: %1"), now);
        mean(ReportTr::tr("Mean wish: %1"), wish);
        mean(ReportTr::tr("Mean shift: %1"), shift);
    }
}

} // namespace leerspiegel::report
