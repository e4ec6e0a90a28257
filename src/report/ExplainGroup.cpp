// SPDX-License-Identifier: EUPL-1.2
// The employees' numbers: worked out again from the stored picture, so that nothing more is told than it holds.
#include "grouppicture/FigureSteps.h"
#include "grouppicture/SmallGroupRules.h"
#include "report/ExplainParts.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

using grouppicture::Figure;

/// "hele punten" or "stappen van 5".
QString grainText(double step, const QString& language)
{
    return step == 1 ? ReportTr::tr("whole points") : ReportTr::tr("steps of %1").arg(decimalText(step, step < 1 ? 1 : 0, language));
}

void explainOwnScores(ExplainWriter& writer, const questionnaire::Questionnaire& asked, const questionnaire::Scale& scale)
{
    if (!scale.parts.empty()) {
        QStringList parts;
        for (const auto& part : scale.parts) {
            parts << in(asked.findScale(part)->title, writer.language());
        }
        writer.say(
            ReportTr::tr("First everyone's own score: the mean of the own scores on the parts (%1). Who misses a part has no score here.")
                .arg(parts.join(QStringLiteral(", "))));
        return;
    }
    const bool reversed = std::ranges::any_of(scale.items, [&](const auto& id) { return asked.findItem(id)->reversed; });
    writer.say(ReportTr::tr("First everyone's own score: the mean of the answered questions, in points of 100, when at least %1 of %2 are "
                            "answered. Who answered fewer does not count here; a missing answer is never a 0.")
                   .arg(scale.minimumAnswered)
                   .arg(scale.items.size()));
    if (reversed) {
        writer.say(ReportTr::tr("Reversed questions were turned around first: lowest + highest − answer."));
    }
}

void explainAgreement(ExplainWriter& writer, const grouppicture::ScalePicture& picture)
{
    if (picture.figure->n < grouppicture::leastForItems) {
        writer.say(ReportTr::tr("Whether people think alike is said from %1 people on: with fewer, chance alone can look like it.")
                       .arg(grouppicture::leastForItems));
        return;
    }
    const auto rule = ReportTr::tr("r*wg(J) = 1 − mean variance of the questions / variance of random answers, over who answered every "
                                   "question: %1 or more means people think alike, less than %2 that they think differently.")
                          .arg(writer.number(grouppicture::alikeFrom), writer.number(grouppicture::differentBelow));
    writer.say(rule + QLatin1Char(' ')
               + (picture.agreement
                      ? ReportTr::tr("Here: %1.").arg(agreementWord(*picture.agreement))
                      : ReportTr::tr("Here it lies in between, or too few people answered every question: then nothing is said.")));
}

void explainItems(ExplainWriter& writer, const grouppicture::GroupPicture& picture, const questionnaire::Questionnaire& asked,
                  const questionnaire::Scale& scale)
{
    Table table{in(scale.title, writer.language()),
                {ReportTr::tr("Question"), ReportTr::tr("Mean, points of 100"), ReportTr::tr("People"), ReportTr::tr("Margin")},
                {}};
    for (const auto& id : asked.itemsOf(scale)) {
        const auto found = picture.items.find(id);
        const auto words = in(asked.findItem(id)->text, writer.language());
        if (found == picture.items.end()) {
            table.rows.push_back({words, ReportTr::tr("not shown"), QString(), QString()});
        } else {
            table.rows.push_back({words, writer.number(found->second.value), QString::number(found->second.n),
                                  QStringLiteral("± ") + writer.number(found->second.halfWidth)});
        }
    }
    writer.table(std::move(table));
    writer.say(ReportTr::tr("Results of single questions are shown from %1 people on who answered all of them, and never when that leaves "
                            "out one to four people.")
                   .arg(grouppicture::leastForItems));
}

void explainShares(ExplainWriter& writer, const questionnaire::Contrast& contrast, const grouppicture::ContrastPicture& picture)
{
    const auto row = [&](const QString& what, const std::optional<grouppicture::Shares>& shares) -> std::vector<QStringList> {
        if (!shares) {
            return {};
        }
        const auto percent = [](int share) { return QString::number(share) + QStringLiteral("%"); };
        return {{what, percent(shares->left), percent(shares->middle), percent(shares->right)}};
    };
    Table table{
        ReportTr::tr("How people are spread"),
        {ReportTr::tr("What"), in(contrast.left, writer.language()), ReportTr::tr("both equally"), in(contrast.right, writer.language())},
        row(ReportTr::tr("Now"), picture.sharesNow)};
    for (auto& cells : row(ReportTr::tr("Wish"), picture.sharesWish)) {
        table.rows.push_back(std::move(cells));
    }
    writer.table(std::move(table));
    writer.say(ReportTr::tr("How people are spread is shown from %1 people on, and not when nearly all stand on one side.")
                   .arg(grouppicture::leastForSpread));
}

} // namespace

void explainHidden(ExplainWriter& writer, int threshold)
{
    writer.say(ReportTr::tr(
        "This figure is not shown. One of these rules hides it; which one is not said, for that could tell something about people."));
    writer.list({ReportTr::tr("At least %1 people must have a score.").arg(threshold),
                 ReportTr::tr("The parts of a whole rest on the same people as the whole; so do now, wish and shift."),
                 ReportTr::tr("No two figures that are shown may differ by one to four people."),
                 ReportTr::tr("Fewer than five people invited: there is no group picture.")});
}

void explainMargin(ExplainWriter& writer, const Figure& figure, int invited, const statistics::HalfWidth& width, double step, bool planned)
{
    const auto rho = writer.number(statistics::planningReliability);
    const auto people = QString::number(figure.n);
    writer.say(
        planned
            ? ReportTr::tr(
                  "Margin: of so few people the real spread could tell about persons, so the program uses a fixed spread of %1 and 1.96.")
                  .arg(writer.number(width.spread))
            : ReportTr::tr("Margin: the spread between people (SD) is %1, and t for %2 degrees of freedom is %3.")
                  .arg(writer.number(width.spread), QString::number(figure.n - 1), writer.number(width.quantile, 3)));
    writer.say(ReportTr::tr("Not everyone is left to chance when most people took part, but one scan always wobbles a little (reliability "
                            "%1): (1 − %1) + %1 × (1 − %2 / %3) = %4")
                   .arg(rho, people, QString::number(std::max(invited, figure.n)), writer.number(width.remaining, 3)));
    writer.say(ReportTr::tr("%1 × √(%2² / %3 × %4) = %5")
                   .arg(writer.number(width.quantile, 3), writer.number(width.spread), people, writer.number(width.remaining, 3),
                        writer.number(width.value)));
    writer.say(ReportTr::tr("Rounded up to %1: ± %2. In 95 of 100 such firms the real mean lies within this margin.")
                   .arg(grainText(step, writer.language()), writer.number(figure.halfWidth)));
}

void explainCertainty(ExplainWriter& writer, const ComparisonInput& input)
{
    if (!input.picture) {
        explainHidden(writer, input.threshold);
        return;
    }
    const int people = input.picture->sheets;
    writer.say(
        ReportTr::tr("%1 of %2 invited people handed in a scan.").arg(QString::number(people), QString::number(input.picture->invited)));
    writer.say(ReportTr::tr("How sure is said by the number of people: 5 to 9 %1, 10 to 19 %2, 20 or more %3. Here: %4.")
                   .arg(certaintyWord(grouppicture::Certainty::StillUncertain), certaintyWord(grouppicture::Certainty::ReasonablyCertain),
                        certaintyWord(grouppicture::Certainty::QuiteCertain), certaintyWord(grouppicture::certaintyOf(people))));
}

void explainGroupScale(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale)
{
    const auto* picture = input.picture && input.picture->scales.contains(scale.id) ? &input.picture->scales.at(scale.id) : nullptr;
    if (!picture || !picture->figure) {
        explainHidden(writer, input.threshold);
        return;
    }
    const auto& figure = *picture->figure;
    const auto steps = grouppicture::stepsOfPoints(figure, input.picture->invited);
    explainOwnScores(writer, *input.individual, scale);
    writer.say(ReportTr::tr("Then the mean of the scores of %1 people. It was stored as %2: rounded to %3, kept between %4 and %5, and "
                            "moved a few steps where it would tell something about one to four people. The scans themselves are erased.")
                   .arg(QString::number(figure.n), writer.number(figure.value), grainText(steps.grain.step, writer.language()),
                        writer.number(steps.grain.lowest), writer.number(steps.grain.highest)));
    explainMargin(writer, figure, input.picture->invited, steps.width, steps.grain.step, steps.planned);
    writer.say(ReportTr::tr("In words: %1. How sure: %2.")
                   .arg(wordFor(scale, figure.value, false, writer.language()), certaintyWord(grouppicture::certaintyOf(figure.n))));
    if (picture->dontKnowPercent) {
        writer.say(ReportTr::tr("About %1% of the answers was: I do not know (in tens, from %2 people on).")
                       .arg(*picture->dontKnowPercent)
                       .arg(grouppicture::leastForSpread));
    }
    explainAgreement(writer, *picture);
    explainItems(writer, *input.picture, *input.individual, scale);
}

void explainGroupContrast(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Contrast& contrast)
{
    const auto* picture =
        input.picture && input.picture->contrasts.contains(contrast.id) ? &input.picture->contrasts.at(contrast.id) : nullptr;
    if (!picture || !picture->now || !picture->wish) {
        explainHidden(writer, input.threshold);
        return;
    }
    Table table{in(contrast.title, writer.language()),
                {ReportTr::tr("What"), ReportTr::tr("Mean"), ReportTr::tr("People"), ReportTr::tr("Margin")},
                {}};
    const auto add = [&](const QString& what, const std::optional<Figure>& figure) {
        if (figure) {
            table.rows.push_back(
                {what, writer.number(figure->value), QString::number(figure->n), QStringLiteral("± ") + writer.number(figure->halfWidth)});
        }
    };
    add(ReportTr::tr("Now"), picture->now);
    add(ReportTr::tr("Wish"), picture->wish);
    add(ReportTr::tr("Shift: wish − now"), picture->shift);
    add(ReportTr::tr("Distance, whichever way"), picture->distance);
    writer.table(std::move(table));
    const auto& answers = input.individual->answerScaleOf(*input.individual->findItem(contrast.now));
    const auto steps = grouppicture::stepsOfPosition(*picture->wish, input.picture->invited, answers.lowest, answers.highest);
    writer.say(
        ReportTr::tr("Each is a mean over the same people: who gave both now and wish. It was rounded to %1 and kept between %2 and %3. So "
                     "the shift can differ a little from wish − now.")
            .arg(grainText(steps.grain.step, writer.language()), writer.number(steps.grain.lowest), writer.number(steps.grain.highest)));
    writer.heading(ReportTr::tr("Margin of the wish"), 3);
    explainMargin(writer, *picture->wish, input.picture->invited, steps.width, steps.grain.step, steps.planned);
    explainShares(writer, contrast, *picture);
}

} // namespace leerspiegel::report
