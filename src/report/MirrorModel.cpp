// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonModel.h"
#include "report/ModelParts.h"
#include "report/Tr.h"

#include <algorithm>
#include <functional>

namespace leerspiegel::report {

using questionnaire::Questionnaire;

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
        }
        model.contrasts.push_back(std::move(view));
    }
    auto sorted = model.unfolded;
    std::ranges::stable_sort(sorted, std::greater<>(), [](const AxisView& view) { return view.employees.value_or(-1); });
    for (const auto& view : sorted) {
        if (view.employees) {
            model.strengths.push_back(QStringLiteral("%1: %2").arg(view.title, view.employeesWord));
        }
    }
    return model;
}

} // namespace leerspiegel::report
