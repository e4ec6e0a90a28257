// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Radar.h"

#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

enum class Sides { Company, Employees, Both, Mirror };

const std::vector<AxisView>& axesOf(const ComparisonModel& model, const ChartOptions& options)
{
    return options.unfolded ? model.unfolded : model.folded;
}

QString points(const std::optional<double>& value) { return value ? QString::number(shownPoints(*value)) : QString(); }

std::vector<Spoke> spokesOf(const std::vector<AxisView>& axes, Sides sides)
{
    std::vector<Spoke> spokes;
    for (const auto& axis : axes) {
        Spoke spoke;
        spoke.label = axis.title;
        if (sides == Sides::Company || sides == Sides::Both) {
            spoke.company = axis.company;
            spoke.companyText = points(axis.company);
        }
        if (sides != Sides::Company) {
            spoke.employees = axis.employees;
            spoke.employeesText = points(axis.employees);
            spoke.halfWidth = sides == Sides::Mirror ? 0 : axis.halfWidth;
        }
        spokes.push_back(std::move(spoke));
    }
    return spokes;
}

/// "Sterkst: leren levert iets op (80)."
QString strongest(const std::vector<AxisView>& axes, std::optional<double> AxisView::*side)
{
    const auto found = std::ranges::max_element(axes, {}, [&](const AxisView& axis) { return (axis.*side).value_or(-1); });
    if (found == axes.end() || !((*found).*side)) {
        return ReportTr::tr("There is nothing to show yet.");
    }
    return ReportTr::tr("Strongest: %1 (%2 of 100).").arg(found->title, QString::number(shownPoints(*((*found).*side))));
}

QString bothSummary(const std::vector<AxisView>& axes)
{
    const auto found = std::ranges::max_element(axes, {}, [](const AxisView& axis) { return std::abs(axis.gap.value_or(0)); });
    if (found == axes.end() || !found->gap) {
        const bool company = std::ranges::any_of(axes, [](const AxisView& axis) { return axis.company.has_value(); });
        return strongest(axes, company ? &AxisView::company : &AxisView::employees);
    }
    return ReportTr::tr("Largest difference: %1 (%2).").arg(found->title, found->sentence);
}

/// How the two sides stand to each other and, from twenty people on, whether employees think alike.
QString inWords(const AxisView& axis)
{
    QStringList words{axis.band ? gapWord(*axis.band) : QString(), axis.agreement};
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

Table tableOf(const std::vector<AxisView>& axes, Sides sides, const QString& title)
{
    Table table{title, {ReportTr::tr("Condition")}, {}};
    const bool company = sides == Sides::Company || sides == Sides::Both;
    if (company) {
        table.header << ReportTr::tr("Company");
    }
    if (sides != Sides::Company) {
        table.header << (sides == Sides::Mirror ? ReportTr::tr("You (of 100)") : ReportTr::tr("Employees"));
    }
    if (sides == Sides::Both) {
        table.header << ReportTr::tr("Difference") << ReportTr::tr("In words");
    }
    for (const auto& axis : axes) {
        QStringList row{axis.title};
        const auto shown = [](const std::optional<double>& value) { return value ? points(value) : ReportTr::tr("not shown"); };
        if (company) {
            row << shown(axis.company);
        }
        if (sides != Sides::Company) {
            row << shown(axis.employees);
        }
        if (sides == Sides::Both) {
            row << (axis.gap ? signedPoints(*axis.gap) : QString()) << inWords(axis);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

const QString& sureOf(const ComparisonModel& model, Sides sides)
{
    return sides == Sides::Company ? model.companySure : sides == Sides::Both ? model.howSure : model.employeesSure;
}

Picture draw(const ComparisonModel& model, const ChartOptions& options, Sides sides, const QString& title, const QString& summary)
{
    const auto& axes = axesOf(model, options);
    Picture picture;
    picture.title = title;
    picture.summary = summary;
    picture.table = tableOf(axes, sides, title);
    drawRadar(picture, spokesOf(axes, sides), options, model.rings);
    addHowSure(picture, sureOf(model, sides));
    return picture;
}

} // namespace

Picture drawCompanyRadar(const ComparisonModel& model, const ChartOptions& options)
{
    return draw(model, options, Sides::Company, ReportTr::tr("The company's picture"),
                strongest(axesOf(model, options), &AxisView::company));
}

Picture drawEmployeesRadar(const ComparisonModel& model, const ChartOptions& options)
{
    return draw(model, options, Sides::Employees, ReportTr::tr("The employees' picture"),
                strongest(axesOf(model, options), &AxisView::employees));
}

Picture drawBothRadar(const ComparisonModel& model, const ChartOptions& options)
{
    return draw(model, options, Sides::Both, ReportTr::tr("Company and employees"), bothSummary(axesOf(model, options)));
}

Picture drawMirrorRadar(const ComparisonModel& model, const ChartOptions& options)
{
    return draw(model, options, Sides::Mirror, ReportTr::tr("My mirror"), strongest(axesOf(model, options), &AxisView::employees));
}

} // namespace leerspiegel::report
