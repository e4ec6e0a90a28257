// SPDX-License-Identifier: EUPL-1.2
// One round beside the last, and how sure every chart is.
#include "report/Changes.h"

#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"
#include "round/RoundDescriptor.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

QString changeWords(const QString& size, bool greaterThanChance)
{
    if (size == QLatin1String("0") && !greaterThanChance) {
        return ReportTr::tr("the same as last time");
    }
    return (greaterThanChance ? ReportTr::tr("%1 since last time: greater than chance") : ReportTr::tr("%1 since last time: can be chance"))
        .arg(size);
}

/// The same where "since last time" is said already.
QString shortChangeWords(const QString& size, bool greaterThanChance)
{
    if (size == QLatin1String("0") && !greaterThanChance) {
        return ReportTr::tr("the same");
    }
    return (greaterThanChance ? ReportTr::tr("%1 (greater than chance)") : ReportTr::tr("%1 (can be chance)")).arg(size);
}

void say(ChangeView& view, const QString& size)
{
    view.words = changeWords(size, view.greaterThanChance);
    view.shortWords = shortChangeWords(size, view.greaterThanChance);
}

/// 1.96·SEM/√n in whole points.
int companyMargin(int forms)
{
    return static_cast<int>(std::lround(1.96 * statistics::standardErrorOfMeasurement / std::sqrt(std::max(1, forms))));
}

QString peopleFilledIn(int forms)
{
    return forms == 1 ? ReportTr::tr("One person filled it in") : ReportTr::tr("%1 people filled it in").arg(forms);
}

/// "4" or "4 tot 6".
QString span(double least, double most, int decimals, const QString& language)
{
    const auto low = decimalText(least, decimals, language);
    const auto high = decimalText(most, decimals, language);
    return low == high ? low : ReportTr::tr("%1 to %2").arg(low, high);
}

template <typename Views, typename Shown> QString margins(const Views& views, const Shown& isShown, int decimals, const QString& language)
{
    double least = 0;
    double most = 0;
    bool any = false;
    for (const auto& view : views) {
        if (isShown(view)) {
            least = any ? std::min(least, view.halfWidth) : view.halfWidth;
            most = std::max(most, view.halfWidth);
            any = true;
        }
    }
    return any ? span(least, most, decimals, language) : QString();
}

/// The smallest and the largest change that would be needed.
QString neededChange(const ComparisonModel& model, const QString& language)
{
    std::vector<double> needed;
    for (const auto& axis : model.folded) {
        if (axis.employeesChange) {
            needed.push_back(axis.employeesChange->needed);
        }
    }
    if (needed.empty()) {
        return {};
    }
    const auto [least, most] = std::ranges::minmax(needed);
    return span(std::ceil(least), std::ceil(most), 0, language);
}

void addEmployeesCertainty(const QString& language, ComparisonModel& model)
{
    const auto points = margins(
        model.unfolded, [](const auto& axis) { return axis.employees.has_value(); }, 0, language);
    const auto steps = margins(
        model.contrasts, [](const auto& contrast) { return contrast.employeesWish.has_value(); }, 1, language);
    if (!points.isEmpty()) {
        model.employeesSure = ReportTr::tr("%1. The pale band is the margin: %2 points up or down.").arg(model.participation, points);
    }
    if (!steps.isEmpty()) {
        model.contrastsSure =
            ReportTr::tr("%1. A mark of the employees can lie %2 of a step to the left or right. One person's mark is one answer.")
                .arg(model.participation, steps);
    }
}

} // namespace

std::optional<ChangeView> changeOf(const grouppicture::Figure* before, const grouppicture::Figure* now, double planned, int decimals,
                                   const QString& language)
{
    if (!before || !now) {
        return std::nullopt;
    }
    const auto test = statistics::welch(meanOf(*before, planned), meanOf(*now, planned), planned);
    if (!test) {
        return std::nullopt;
    }
    ChangeView view{before->value, now->value, test->greaterThanChance, test->high - test->difference, {}, {}};
    say(view, signedText(test->difference, decimals, language));
    return view;
}

std::optional<ChangeView> companyChangeOf(const std::vector<scoring::Profile>& before, const std::vector<scoring::Profile>& now,
                                          const questionnaire::ScaleId& id, const QString& language)
{
    const auto scoreOf = [&](const std::vector<scoring::Profile>& profiles) {
        const auto mean = scoring::meanOf(profiles);
        const auto found = mean.scales.find(id);
        return found == mean.scales.end() ? std::optional<scoring::ScaleScore>() : found->second;
    };
    const auto then = scoreOf(before);
    const auto today = scoreOf(now);
    if (!then || !today) {
        return std::nullopt;
    }
    const auto first = formsWith(before, id);
    const auto second = formsWith(now, id);
    ChangeView view{then->percent, today->percent, false, 0, {}, {}};
    view.greaterThanChance = std::abs(statistics::reliableChange(view.before, view.now, companyError(first, second))) > 1.96;
    view.needed = 1.96 * std::sqrt(2.0) * companyError(first, second);
    say(view, signedText(view.now - view.before, 0, language));
    return view;
}

double companyError(int firstForms, int secondForms)
{
    return statistics::standardErrorOfMeasurement * std::sqrt((1.0 / firstForms + 1.0 / secondForms) / 2);
}

int formsWith(const std::vector<scoring::Profile>& profiles, const questionnaire::ScaleId& id)
{
    return static_cast<int>(std::ranges::count_if(profiles, [&](const auto& profile) {
        const auto found = profile.scales.find(id);
        return found != profile.scales.end() && found->second.has_value();
    }));
}

void addCertainty(const ComparisonInput& input, const QString& language, ComparisonModel& model)
{
    model.companySure = model.companyRespondents == 0
        ? ReportTr::tr("Nobody filled in the company scan yet.")
        : ReportTr::tr("%1. A score can lie %2 points higher or lower.")
              .arg(peopleFilledIn(model.companyRespondents), QString::number(companyMargin(model.companyRespondents)));
    model.employeesSure = model.hiddenReason;
    model.contrastsSure = model.hiddenReason;
    if (!input.picture) {
        model.howSure = model.hiddenReason;
        return;
    }
    const int respondents = std::max(1, model.companyRespondents);
    const double error = 1.96 * statistics::planningSd / std::sqrt(std::max(1, model.sheets));
    model.howSure = ReportTr::tr("With so many people a difference of up to about %1 points can be chance.")
                        .arg(std::lround(statistics::noiseOfGap(respondents, error)));
    addEmployeesCertainty(language, model);
    if (const auto needed = neededChange(model, language); !needed.isEmpty()) {
        model.changeSure =
            ReportTr::tr("A change of the employees of less than %1 points can be chance; of one company form, less than 25 points.")
                .arg(needed);
    }
    if (model.cuts.empty()) {
        model.cutsReason = input.picture->invited < round::leastInvitedForOneCut
            ? ReportTr::tr(
                  "With fewer than %1 people invited the program asks nothing about age, work or years: there are no groups to compare.")
                  .arg(round::leastInvitedForOneCut)
            : ReportTr::tr("There are no groups to compare: they were not asked for, or too few people are in them.");
    }
}

Table shiftsTable(const ComparisonModel& model)
{
    Table table{ReportTr::tr("From now to the wish"), {ReportTr::tr("Contrast"), ReportTr::tr("Company"), ReportTr::tr("Employees")}, {}};
    for (const auto& contrast : model.contrasts) {
        if (!contrast.companyShiftWords.isEmpty() || !contrast.employeesShiftWords.isEmpty()) {
            const auto words = [](const QString& said) { return said.isEmpty() ? ReportTr::tr("not shown") : said; };
            table.rows.push_back({QStringLiteral("%1 ↔ %2").arg(contrast.leftLabel, contrast.rightLabel), words(contrast.companyShiftWords),
                                  words(contrast.employeesShiftWords)});
        }
    }
    return table;
}

Table changesTable(const ComparisonModel& model, const QString& language)
{
    Table table{
        ReportTr::tr("Beside the last round"),
        {ReportTr::tr("What"), ReportTr::tr("Side"), ReportTr::tr("Last time"), ReportTr::tr("This time"), ReportTr::tr("In words")},
        {}};
    const auto add = [&](const QString& what, const QString& side, const std::optional<ChangeView>& change, int decimals) {
        if (change) {
            table.rows.push_back(
                {what, side, decimalText(change->before, decimals, language), decimalText(change->now, decimals, language), change->words});
        }
    };
    for (const auto& axis : model.folded) {
        add(axis.title, ReportTr::tr("Company"), axis.companyChange, 0);
        add(axis.title, ReportTr::tr("Employees"), axis.employeesChange, 0);
    }
    for (const auto& contrast : model.contrasts) {
        const auto title = QStringLiteral("%1 ↔ %2").arg(contrast.leftLabel, contrast.rightLabel);
        add(title, ReportTr::tr("Employees now"), contrast.nowChange, 1);
        add(title, ReportTr::tr("Employees wish"), contrast.wishChange, 1);
    }
    return table;
}

} // namespace leerspiegel::report
