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

const grouppicture::Figure* figureOf(const std::map<questionnaire::ScaleId, grouppicture::ScalePicture>& scales, const questionnaire::ScaleId& id)
{
    const auto found = scales.find(id);
    return found != scales.end() && found->second.figure ? &*found->second.figure : nullptr;
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

} // namespace

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

void addTrends(const ComparisonInput& input, const QString& language, ComparisonModel& model)
{
    if (input.history.size() < 2) {
        return;
    }
    for (const auto& past : input.history) {
        model.trendRounds.push_back(past.name);
    }
    for (const auto* scale : input.individual->topScales()) {
        TrendView view{in(scale->title, language), {}};
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
        CutView view{in(item->text, language), {}};
        for (const auto& cell : cut.cells) {
            GroupView group{groupName(cell, asked.answerScaleOf(*item).options, language), cell.n, {}};
            for (const auto* scale : asked.topScales()) {
                const auto* figure = figureOf(cell.scales, scale->id);
                group.points.push_back(figure ? std::optional(figure->value) : std::nullopt);
            }
            view.groups.push_back(std::move(group));
        }
        model.cuts.push_back(std::move(view));
    }
}

} // namespace leerspiegel::report
