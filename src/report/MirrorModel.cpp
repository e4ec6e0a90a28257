// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonModel.h"
#include "report/ModelParts.h"
#include "report/Tr.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leerspiegel::report {

using questionnaire::Questionnaire;

namespace {

/// An answer between poles in the words of its scale, the poles named after their place in the chart: "iets meer links".
QString positionWords(const std::optional<double>& position, const questionnaire::AnswerScale& answers, const QString& language)
{
    const auto label = position ? answers.labels.find(static_cast<int>(std::lround(*position))) : answers.labels.end();
    if (label == answers.labels.end()) {
        return {};
    }
    auto words = in(label->second.text, language);
    words.replace(QLatin1String("{left}"), ReportTr::tr("left"));
    words.replace(QLatin1String("{right}"), ReportTr::tr("right"));
    return words;
}

/// A sentence of care is said once.
std::vector<QString> strongestFirst(std::vector<AxisView> axes)
{
    std::erase_if(axes, [](const AxisView& view) { return !view.employees; });
    std::ranges::stable_sort(axes, std::greater<>(), [](const AxisView& view) { return *view.employees; });
    std::vector<QString> lines;
    QString said;
    for (const auto& view : axes) {
        const bool again = view.employeesWord.endsWith(QLatin1Char('.')) && view.employeesWord == said;
        lines.push_back(QStringLiteral("%1: %2").arg(view.title, again ? ReportTr::tr("that holds here too.") : view.employeesWord));
        said = view.employeesWord;
    }
    return lines;
}

} // namespace

ComparisonModel makeMirror(const Questionnaire& individual, const scoring::Profile& own, const QString& language)
{
    ComparisonModel model;
    const auto axis = [&](const questionnaire::Scale& scale) {
        AxisView view;
        view.id = scale.id;
        view.title = in(scale.title, language);
        const auto found = own.scales.find(scale.id);
        if (found != own.scales.end() && found->second) {
            view.employees = found->second->percent;
            view.employeesWord = wordFor(scale, *view.employees, true, language);
            view.sentence = view.employeesWord;
        }
        return view;
    };
    for (const auto* scale : individual.topScales()) {
        model.folded.push_back(axis(*scale));
    }
    for (const auto* scale : individual.unfoldedScales()) {
        model.unfolded.push_back(axis(*scale));
    }
    model.rings = ringsOf(individual, language);
    model.employeesSure = ReportTr::tr("One sheet is one moment. A difference of less than 25 points with a next time can be chance.");
    model.contrastsSure = ReportTr::tr("One sheet is one moment. Next time you can answer one step differently by chance.");
    for (const auto& contrast : individual.contrasts) {
        ContrastView view;
        view.id = contrast.id;
        view.leftLabel = in(contrast.leftLabel.empty() ? contrast.left : contrast.leftLabel, language);
        view.rightLabel = in(contrast.rightLabel.empty() ? contrast.right : contrast.rightLabel, language);
        const auto& answers = individual.answerScaleOf(*individual.findItem(contrast.now));
        view.lowest = answers.lowest;
        view.highest = answers.highest;
        if (const auto found = own.contrasts.find(contrast.id); found != own.contrasts.end()) {
            view.employeesNow = found->second.now;
            view.employeesWish = found->second.wish;
            view.nowWords = positionWords(view.employeesNow, answers, language);
            view.wishWords = positionWords(view.employeesWish, answers, language);
        }
        model.contrasts.push_back(std::move(view));
    }
    model.strengths = strongestFirst(model.unfolded);
    return model;
}

} // namespace leerspiegel::report
