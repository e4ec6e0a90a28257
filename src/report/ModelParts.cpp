// SPDX-License-Identifier: EUPL-1.2
#include "report/ModelParts.h"

#include "report/Tr.h"
#include "report/Words.h"

#include <algorithm>

namespace leerspiegel::report {

QString in(const questionnaire::LocalizedText& text, const QString& language)
{
    return QString::fromStdString(text.in(language.toStdString()));
}

/// A growth word, or the note of care that some scales have where the score is low.
QString wordFor(const questionnaire::Scale& scale, double percent, bool own, const QString& language)
{
    const auto& note = own ? scale.careNoteOwn : scale.careNote;
    return isLow(percent) && !note.empty() ? in(note, language) : growthWord(percent);
}

namespace {

std::vector<Ring> quarters()
{
    std::vector<Ring> rings;
    for (const int percent : {25, 50, 75, 100}) {
        rings.push_back({static_cast<double>(percent), QString::number(percent)});
    }
    return rings;
}

/// The answer scale of the radar: that of the first item of the first scale.
const questionnaire::AnswerScale* radarScale(const questionnaire::Questionnaire& asked)
{
    const auto scales = asked.topScales();
    const auto items = scales.empty() ? std::vector<questionnaire::ItemId>() : asked.itemsOf(*scales.front());
    return items.empty() ? nullptr : &asked.answerScaleOf(*asked.findItem(items.front()));
}

std::optional<double> companyPoints(const scoring::Profile& company, const questionnaire::ScaleId& id)
{
    const auto found = company.scales.find(id);
    return found != company.scales.end() && found->second ? std::optional(found->second->percent) : std::nullopt;
}

QString groupName(const grouppicture::Cell& cell, const std::vector<questionnaire::ChoiceOption>& options, const QString& language)
{
    QStringList names;
    for (const auto& option : cell.options) {
        const auto found = std::ranges::find(options, option, &questionnaire::ChoiceOption::id);
        names << (found == options.end() ? ReportTr::tr("not said") : in(found->text, language));
    }
    return QStringLiteral("%1 (%2)").arg(names.join(QStringLiteral(" / ")), QString::number(cell.n));
}

QString changesOf(const ComparisonModel& model, const questionnaire::ScaleId& id)
{
    QStringList words;
    const auto axis = std::ranges::find(model.folded, id, &AxisView::id);
    if (axis != model.folded.end() && axis->companyChange) {
        words << (ReportTr::tr("company %1").arg(axis->companyChange->shortWords));
    }
    if (axis != model.folded.end() && axis->employeesChange) {
        words << (ReportTr::tr("employees %1").arg(axis->employeesChange->shortWords));
    }
    return words.join(QStringLiteral(" · "));
}

/// Highest and lowest group of an axis. Of three or more groups the extremes are picked, so that all pairs count (Bonferroni).
QString extremes(const questionnaire::Scale& scale, const grouppicture::Cut& cut, const std::vector<GroupView>& groups,
                 const QString& language)
{
    const auto pair = extremesOf(scale.id, cut);
    if (!pair) {
        return {};
    }
    const auto name = [&](std::size_t group) { return groups[group].name; };
    const auto value = [&](const grouppicture::Figure& figure) { return QString::number(shownPoints(figure.value)); };
    return ReportTr::tr("%1: highest %3 with “%2”, lowest %5 with “%4”. %6")
        .arg(in(scale.title, language), name(pair->highestGroup), value(*pair->highest), name(pair->lowestGroup), value(*pair->lowest),
             pair->greaterThanChance ? ReportTr::tr("Greater than chance.") : ReportTr::tr("Can be chance."));
}

} // namespace

const grouppicture::Figure* figureOf(const std::map<questionnaire::ScaleId, grouppicture::ScalePicture>& scales,
                                     const questionnaire::ScaleId& id)
{
    const auto found = scales.find(id);
    return found != scales.end() && found->second.figure ? &*found->second.figure : nullptr;
}

statistics::GroupMean meanOf(const grouppicture::Figure& figure, double planned)
{
    return {figure.value, figure.spread.value_or(planned), figure.n};
}

std::optional<GroupPair> extremesOf(const questionnaire::ScaleId& id, const grouppicture::Cut& cut)
{
    GroupPair pair;
    int groups = 0;
    for (std::size_t cell = 0; cell < cut.cells.size(); ++cell) {
        const auto* figure = figureOf(cut.cells[cell].scales, id);
        if (!figure) {
            continue;
        }
        ++groups;
        if (!pair.highest || figure->value > pair.highest->value) {
            pair.highest = figure;
            pair.highestGroup = cell;
        }
        if (!pair.lowest || figure->value <= pair.lowest->value) {
            pair.lowest = figure;
            pair.lowestGroup = cell;
        }
    }
    if (groups < 2) {
        return std::nullopt;
    }
    pair.pairs = groups * (groups - 1) / 2;
    const auto difference = statistics::welch(meanOf(*pair.lowest), meanOf(*pair.highest));
    if (!difference) {
        return std::nullopt;
    }
    pair.difference = *difference;
    pair.quantile = statistics::studentQuantile(1 - 0.025 / pair.pairs, difference->df);
    pair.greaterThanChance = difference->t > pair.quantile;
    return pair;
}

std::vector<Ring> ringsOf(const questionnaire::Questionnaire& asked, const QString& language)
{
    const auto* answers = radarScale(asked);
    if (!answers || answers->highest - answers->lowest > 6) {
        return quarters();
    }
    std::vector<Ring> rings;
    for (int step = answers->lowest + 1; step <= answers->highest; ++step) {
        const auto label = answers->labels.find(step);
        rings.push_back({100.0 * (step - answers->lowest) / (answers->highest - answers->lowest),
                         label == answers->labels.end() ? QString() : in(label->second.text, language)});
    }
    return rings;
}

QString howToRead(const std::vector<Ring>& rings)
{
    QStringList parts;
    for (const auto& ring : rings) {
        if (!ring.label.isEmpty()) {
            parts << ReportTr::tr("%1 is %2", "25 is a little").arg(QString::number(shownPoints(ring.percent)), ring.label);
        }
    }
    return parts.isEmpty() ? QString() : ReportTr::tr("How to read the numbers: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString howEmployeesSeeIt(const ComparisonModel& comparison)
{
    if (comparison.hasPicture) {
        return ReportTr::tr("This is how the company sees itself. How the employees see it stands in “Our mirror”.");
    }
    return comparison.closed.isEmpty()
        ? ReportTr::tr("This is how the company sees itself. How the employees see it comes after the count.")
        : ReportTr::tr(
            "This is how the company sees itself. There is no picture of the employees: the program makes one only of five or more "
            "people.");
}

void addTrends(const ComparisonInput& input, const QString& language, ComparisonModel& model)
{
    if (input.history.size() < 2) {
        return;
    }
    for (const auto& past : input.history) {
        model.trendRounds.push_back(past.name);
    }
    for (const auto* scale : input.individual->topScales()) {
        TrendView view{in(scale->title, language), {}, changesOf(model, scale->id)};
        for (const auto& past : input.history) {
            TrendPoint point;
            point.company = companyPoints(scoring::meanOf(past.companyProfiles), scale->id);
            if (const auto* figure = past.picture ? figureOf(past.picture->scales, scale->id) : nullptr) {
                point.employees = figure->value;
                point.halfWidth = figure->halfWidth;
            }
            view.points.push_back(point);
        }
        model.trends.push_back(std::move(view));
    }
}

QString cutCertainty(const grouppicture::Cut& cut)
{
    const auto [least, most] = std::ranges::minmax(cut.cells, {}, &grouppicture::Cell::n);
    return ReportTr::tr("The groups hold %1 to %2 people: %3. A difference between groups can be chance.")
        .arg(QString::number(least.n), QString::number(most.n), certaintyWord(grouppicture::certaintyOf(least.n)));
}

void addCuts(const ComparisonInput& input, const QString& language, ComparisonModel& model)
{
    if (!input.picture) {
        return;
    }
    const auto& asked = *input.individual;
    for (const auto& cut : input.picture->cuts) {
        const auto* item = asked.findItem(cut.variable);
        if (!item) {
            continue;
        }
        CutView view{QString::fromStdString(cut.variable.text()), in(item->text, language), {}, {}, {}};
        for (const auto& cell : cut.cells) {
            GroupView group{groupName(cell, asked.answerScaleOf(*item).options, language), cell.n, {}};
            for (const auto* scale : asked.topScales()) {
                const auto* figure = figureOf(cell.scales, scale->id);
                group.points.push_back(figure ? std::optional(figure->value) : std::nullopt);
            }
            view.groups.push_back(std::move(group));
        }
        for (const auto* scale : asked.topScales()) {
            if (const auto words = extremes(*scale, cut, view.groups, language); !words.isEmpty()) {
                view.words.push_back(words);
            }
        }
        view.howSure = cutCertainty(cut);
        model.cuts.push_back(std::move(view));
    }
}

} // namespace leerspiegel::report
