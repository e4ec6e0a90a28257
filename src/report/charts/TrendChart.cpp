// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/RowCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 120;
constexpr double lowRowHeight = 72;
constexpr double side = 34;           ///< Room for a number beside the first and last round.
constexpr double narrowestName = 76;  ///< Narrower names of rounds give way to numbers and a list.
constexpr double narrowestValue = 36; ///< Between rounds closer together only the ends have their values.

/// One condition: time to the right, points up.
class TrendRow
{
public:
    TrendRow(Picture& picture, const TrendView& view, double top, double height)
        : m_picture(picture)
        , m_view(view)
        , m_top(top + 20)
        , m_bottom(top + height - 22)
    {
    }

    void draw()
    {
        for (const double percent : {0.0, 50.0, 100.0}) {
            addLine(m_picture, {x(0), y(percent)}, {x(m_view.points.size() - 1), y(percent)}, Colour::Grid, 1);
        }
        drawSide(&TrendPoint::company, Colour::Company);
        drawSide(&TrendPoint::employees, Colour::Employees);
    }

    double x(std::size_t round) const
    {
        const double left = chartMargin + side;
        const double room = m_picture.width - 2 * left;
        return left + (m_view.points.size() < 2 ? 0 : room * static_cast<double>(round) / static_cast<double>(m_view.points.size() - 1));
    }

    /// Between two rounds.
    double step() const { return m_view.points.size() < 2 ? m_picture.width : x(1) - x(0); }

private:
    double y(double percent) const { return m_bottom - (m_bottom - m_top) * percent / 100; }

    /// Lines only between neighbouring rounds that both have a value.
    void drawSide(std::optional<double> TrendPoint::*value, Colour colour)
    {
        for (std::size_t round = 0; round < m_view.points.size(); ++round) {
            const auto& here = m_view.points[round].*value;
            if (!here) {
                continue;
            }
            if (round > 0 && m_view.points[round - 1].*value) {
                addLine(m_picture, {x(round - 1), y(*(m_view.points[round - 1].*value))}, {x(round), y(*here)}, colour, 2.5,
                        colour == Colour::Employees);
            }
        }
        for (std::size_t round = 0; round < m_view.points.size(); ++round) {
            const auto& here = m_view.points[round].*value;
            if (here) {
                addMark(m_picture, {x(round), y(*here)}, colour);
                if (step() >= narrowestValue || round == 0 || round + 1 == m_view.points.size()) {
                    drawNumber(round, *here, colour);
                }
            }
        }
    }

    /// The higher of two numbers stands above its mark, the lower below.
    void drawNumber(std::size_t round, double value, Colour colour)
    {
        const auto& point = m_view.points[round];
        const auto& other = colour == Colour::Company ? point.employees : point.company;
        const bool above = !other || value > *other || (value == *other && colour == Colour::Company);
        addText(m_picture, {x(round), y(value) + (above ? -9 : 19)}, QString::number(shownPoints(value)), Anchor::Middle, colour,
                labelSize);
    }

    Picture& m_picture;
    const TrendView& m_view;
    double m_top;
    double m_bottom;
};

Table tableOf(const ComparisonModel& model, const QString& title)
{
    Table table{title, {ReportTr::tr("Condition"), ReportTr::tr("Side")}, {}};
    for (const auto& round : model.trendRounds) {
        table.header << round;
    }
    const auto shown = [](const std::optional<double>& value) {
        return value ? QString::number(shownPoints(*value)) : ReportTr::tr("not shown");
    };
    for (const auto& trend : model.trends) {
        QStringList company{trend.title, ReportTr::tr("Company")};
        QStringList employees{trend.title, ReportTr::tr("Employees")};
        for (const auto& point : trend.points) {
            company << shown(point.company);
            employees << shown(point.employees);
        }
        table.rows.push_back(std::move(company));
        table.rows.push_back(std::move(employees));
    }
    return table;
}

QString summaryOf(const ComparisonModel& model)
{
    for (const auto& axis : model.folded) {
        if ((axis.employeesChange && axis.employeesChange->greaterThanChance)
            || (axis.companyChange && axis.companyChange->greaterThanChance)) {
            return ReportTr::tr("%1 rounds. At least one change is greater than chance: %2.")
                .arg(QString::number(model.trendRounds.size()), axis.title);
        }
    }
    return ReportTr::tr("%1 rounds. Every change since last time can be chance.").arg(model.trendRounds.size());
}

/// Names too long for their place: numbers, and a list below.
double addNumberedRounds(Picture& picture, const ComparisonModel& model, const TrendRow& row, double top)
{
    for (std::size_t round = 0; round < model.trendRounds.size(); ++round) {
        addText(picture, {row.x(round), top + smallSize}, QString::number(round + 1), Anchor::Middle, Colour::Quiet, smallSize, false);
    }
    top += smallSize + 8;
    for (std::size_t round = 0; round < model.trendRounds.size(); ++round) {
        const auto name = QStringLiteral("%1. %2").arg(QString::number(round + 1), model.trendRounds[round]);
        top = addLines(picture, wrapped(name, smallSize, picture.width - 2 * chartMargin), chartMargin, top, Anchor::Start, Colour::Quiet,
                       smallSize, false);
    }
    return top;
}

/// The names of the rounds under the last row.
double addRounds(Picture& picture, const ComparisonModel& model, const TrendRow& row, double top)
{
    if (row.step() < narrowestName) {
        return addNumberedRounds(picture, model, row, top);
    }
    double bottom = top;
    for (std::size_t round = 0; round < model.trendRounds.size(); ++round) {
        const bool first = round == 0;
        const bool last = round + 1 == model.trendRounds.size();
        const double room = first || last ? row.step() / 2 + side - 4 : row.step() - 8;
        const double x = first ? chartMargin : last ? picture.width - chartMargin : row.x(round);
        bottom = std::max(bottom,
                          addLines(picture, wrapped(model.trendRounds[round], smallSize, room), x, top,
                                   first      ? Anchor::Start
                                       : last ? Anchor::End
                                              : Anchor::Middle,
                                   Colour::Quiet, smallSize, false));
    }
    return bottom;
}

/// The condition, and what changed since last time.
double addTitle(Picture& picture, const TrendView& trend, double top)
{
    const double room = picture.width - 2 * chartMargin;
    top = addLines(picture, wrapped(trend.title, labelSize, room), chartMargin, top);
    return addLines(picture, wrapped(trend.changes, labelSize, room), chartMargin, top, Anchor::Start, Colour::Quiet, labelSize, false);
}

} // namespace

Picture drawTrend(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.width = std::max(narrowestChart, options.width);
    picture.title = ReportTr::tr("All rounds");
    if (model.trends.empty()) {
        picture.summary = ReportTr::tr("There is only one round. A line begins with the second.");
        picture.height = chartMargin;
        addFootNote(picture, picture.summary);
        return picture;
    }
    picture.summary = summaryOf(model);
    picture.table = tableOf(model, picture.title);
    const double height = options.low ? lowRowHeight : rowHeight;
    double top = chartMargin;
    for (const auto& trend : model.trends) {
        top = addTitle(picture, trend, top) + 4;
        TrendRow(picture, trend, top, height).draw();
        top += height;
    }
    picture.height = addRounds(picture, model, TrendRow(picture, model.trends.back(), top, height), top) + chartMargin;
    if (std::ranges::any_of(model.trends, [](const TrendView& trend) { return !trend.changes.isEmpty(); })) {
        addFootNote(picture, ReportTr::tr("Under each condition stands the difference with last time."));
    }
    addHowSure(picture, model.changeSure);
    return picture;
}

} // namespace leerspiegel::report
