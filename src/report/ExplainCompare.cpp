// SPDX-License-Identifier: EUPL-1.2
// Numbers that come from two others: gaps, changes, groups.
#include "report/Changes.h"
#include "report/ExplainParts.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <cmath>

namespace leerspiegel::report {

namespace {

using grouppicture::Figure;

std::optional<double> companyPoints(const std::vector<scoring::Profile>& profiles, const questionnaire::ScaleId& id)
{
    const auto mean = scoring::meanOf(profiles);
    const auto found = mean.scales.find(id);
    return found != mean.scales.end() && found->second ? std::optional(found->second->percent) : std::nullopt;
}

const Figure* positionOf(const std::optional<grouppicture::GroupPicture>& picture, const questionnaire::ContrastId& id,
                         std::optional<Figure> grouppicture::ContrastPicture::*part)
{
    const auto found =
        picture ? picture->contrasts.find(id) : std::map<questionnaire::ContrastId, grouppicture::ContrastPicture>::const_iterator();
    return picture && found != picture->contrasts.end() && found->second.*part ? &*(found->second.*part) : nullptr;
}

const Figure* pointsOf(const std::optional<grouppicture::GroupPicture>& picture, const questionnaire::ScaleId& id)
{
    return picture ? figureOf(picture->scales, id) : nullptr;
}

const std::vector<scoring::Profile>& formerForms(const ComparisonInput& input)
{
    static const std::vector<scoring::Profile> none;
    return input.history.size() > 1 ? input.history[input.history.size() - 2].companyProfiles : none;
}

void explainFigureChange(ExplainWriter& writer, const Figure* before, const Figure* now, double planned)
{
    if (!before || !now) {
        writer.say(ReportTr::tr("There is no figure of both rounds to compare."));
        return;
    }
    writer.say(ReportTr::tr("Last time %1 (%2 people), this time %3 (%4 people). Scans of the two rounds are not linked, so the test takes "
                            "them as different people.")
                   .arg(writer.number(before->value), QString::number(before->n), writer.number(now->value), QString::number(now->n)));
    explainWelch(writer, *before, *now, planned);
}

} // namespace

void explainWelch(ExplainWriter& writer, const Figure& first, const Figure& second, double planned, int pairs)
{
    const auto test = statistics::welch(meanOf(first, planned), meanOf(second, planned), planned);
    if (!test) {
        writer.say(ReportTr::tr("There is no spread to test with."));
        return;
    }
    const bool few = first.n < statistics::leastForObservedSpread || second.n < statistics::leastForObservedSpread;
    const double one = few ? planned : first.spread.value_or(planned);
    const double two = few ? planned : second.spread.value_or(planned);
    if (few || !first.spread || !second.spread) {
        writer.say(
            ReportTr::tr("Where the real spread could tell about persons, the fixed spread of %1 counts.").arg(writer.number(planned)));
    }
    const double a = one * one / first.n;
    const double b = two * two / second.n;
    writer.say(ReportTr::tr("Welch's t: (%1 − %2) / √(%3² / %4 + %5² / %6) = %7")
                   .arg(writer.number(second.value), writer.inBrackets(first.value), writer.number(one), QString::number(first.n),
                        writer.number(two), QString::number(second.n), writer.number(test->t)));
    writer.say(ReportTr::tr("Degrees of freedom (Welch–Satterthwaite): (%1 + %2)² / (%1² / %3 + %2² / %4) = %5")
                   .arg(writer.number(a, 4), writer.number(b, 4), QString::number(first.n - 1), QString::number(second.n - 1),
                        writer.number(test->df, 1)));
    const double quantile = statistics::studentQuantile(1 - 0.025 / pairs, test->df);
    if (pairs > 1) {
        writer.say(
            ReportTr::tr("Of %1 pairs of groups the most different was picked. So the bar is higher: 2.5 % is divided by %1.").arg(pairs));
    }
    writer.say(ReportTr::tr("t must be further from 0 than %1. Result: %2.")
                   .arg(writer.number(quantile, 3),
                        std::abs(test->t) > quantile ? ReportTr::tr("greater than chance") : ReportTr::tr("can be chance")));
}

void explainGap(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale)
{
    const auto company = companyPoints(input.companyProfiles, scale.id);
    const auto* employees = pointsOf(input.picture, scale.id);
    if (!company || !employees) {
        writer.say(ReportTr::tr("A difference needs a score of both sides; here one is missing."));
        return;
    }
    const double gap = employees->value - *company;
    const int forms = std::max(1, static_cast<int>(input.companyProfiles.size()));
    const double noise = statistics::noiseOfGap(forms, employees->halfWidth);
    writer.say(ReportTr::tr("Employees minus company: %1 − %2 = %3. Shown: %4")
                   .arg(writer.number(employees->value), writer.inBrackets(*company), writer.number(gap), signedPoints(gap)));
    writer.say(ReportTr::tr("What chance can do: a filled-in scan wobbles about %1 points, the employees' mean %2 / 1.96. Together: 1.96 × "
                            "√(%1² / %3 + (%2 / 1.96)²) = %4")
                   .arg(writer.number(statistics::standardErrorOfMeasurement), writer.number(employees->halfWidth), QString::number(forms),
                        writer.number(noise)));
    writer.list({ReportTr::tr("Less than 10 points: %1.").arg(gapWord(statistics::GapBand::FindEachOther)),
                 ReportTr::tr("20 points or more, and more than chance can do: %1.").arg(gapWord(statistics::GapBand::ConversationStarts)),
                 ReportTr::tr("Anything between: %1.").arg(gapWord(statistics::GapBand::SmallDifference))});
    writer.say(ReportTr::tr("Here: %1.").arg(gapWord(statistics::gapBand(gap, noise))));
}

void explainCompanyChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale)
{
    const auto before = companyPoints(formerForms(input), scale.id);
    const auto now = companyPoints(input.companyProfiles, scale.id);
    if (!before || !now) {
        writer.say(ReportTr::tr("There is no score of both rounds to compare."));
        return;
    }
    const int first = formsWith(formerForms(input), scale.id);
    const int second = formsWith(input.companyProfiles, scale.id);
    const double change = statistics::reliableChange(*before, *now, companyError(first, second));
    writer.say(ReportTr::tr("Reliable change: (%1 − %2) / (%3 × √(1 / %4 + 1 / %5)) = %6")
                   .arg(writer.number(*now), writer.inBrackets(*before), writer.number(statistics::standardErrorOfMeasurement),
                        QString::number(first), QString::number(second), writer.number(change)));
    writer.say(ReportTr::tr("It must be further from 0 than 1.96. Result: %1.")
                   .arg(std::abs(change) > 1.96 ? ReportTr::tr("greater than chance") : ReportTr::tr("can be chance")));
}

void explainGroupChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale)
{
    explainFigureChange(writer, pointsOf(input.previous, scale.id), pointsOf(input.picture, scale.id), statistics::planningSd);
}

void explainContrastChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Contrast& contrast)
{
    const auto& answers = input.individual->answerScaleOf(*input.individual->findItem(contrast.now));
    const double planned = statistics::planningSd * (answers.highest - answers.lowest) / 100;
    for (const auto& [title, part] : {std::pair(ReportTr::tr("Now"), &grouppicture::ContrastPicture::now),
                                      std::pair(ReportTr::tr("Wish"), &grouppicture::ContrastPicture::wish)}) {
        writer.heading(title, 3);
        explainFigureChange(writer, positionOf(input.previous, contrast.id, part), positionOf(input.picture, contrast.id, part), planned);
    }
}

void explainGroups(ExplainWriter& writer, const ComparisonInput& input, const grouppicture::Cut& cut)
{
    writer.say(ReportTr::tr("A group needs at least %1 people with a score on a condition; smaller ones were joined with their neighbour "
                            "before anything was counted. Where one group is too small, the condition is shown for no group.")
                   .arg(input.threshold));
    for (const auto* scale : input.individual->topScales()) {
        writer.heading(in(scale->title, writer.language()), 3);
        const auto pair = extremesOf(scale->id, cut);
        if (!pair) {
            explainHidden(writer, input.threshold);
            continue;
        }
        writer.say(ReportTr::tr("Lowest group: %1 (%2 people). Highest group: %3 (%4 people).")
                       .arg(writer.number(pair->lowest->value), QString::number(pair->lowest->n), writer.number(pair->highest->value),
                            QString::number(pair->highest->n)));
        explainWelch(writer, *pair->lowest, *pair->highest, statistics::planningSd, pair->pairs);
    }
}

} // namespace leerspiegel::report
