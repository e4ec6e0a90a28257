// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/RowCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 84;
constexpr double side = 34; ///< Room for a number beside the first and last round.

/// One condition: time to the right, points up.
class TrendRow
{
public:
    TrendRow(Picture& picture, const TrendView& view, double top)
        : m_picture(picture)
        , m_view(view)
        , m_top(top + 14)
        , m_bottom(top + rowHeight - 14)
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
                addLine(m_picture, {x(round - 1), y(*(m_view.points[round - 1].*value))}, {x(round), y(*here)}, colour, 2.5, colour == Colour::Employees);
            }
        }
        for (std::size_t round = 0; round < m_view.points.size(); ++round) {
            const auto& here = m_view.points[round].*value;
            if (here) {
                addMark(m_picture, {x(round), y(*here)}, colour);
                drawNumber(round, *here, colour);
            }
        }
    }

    /// The higher of two numbers stands above its mark, the lower below.
    void drawNumber(std::size_t round, double value, Colour colour)
    {
        const auto& point = m_view.points[round];
        const auto& other = colour == Colour::Company ? point.employees : point.company;
        const bool above = !other || value > *other || (value == *other && colour == Colour::Company);
        addText(m_picture, {x(round), y(value) + (above ? -9 : 19)}, QString::number(shownPoints(value)), Anchor::Middle, colour, labelSize);
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
    const auto shown = [](const std::optional<double>& value) { return value ? QString::number(shownPoints(*value)) : ReportTr::tr("not shown"); };
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
        if (axis.changedMoreThanChance) {
            return ReportTr::tr("%1 rounds. At least one change is greater than chance: %2.").arg(QString::number(model.trendRounds.size()), axis.title);
        }
    }
    return ReportTr::tr("%1 rounds. Every change since last time can be chance.").arg(model.trendRounds.size());
}

/// The names of the rounds under the last row.
double addRounds(Picture& picture, const ComparisonModel& model, const TrendRow& row, double top)
{
    const double each = std::max(60.0, picture.width / static_cast<double>(model.trendRounds.size()) - 12);
    double bottom = top;
    for (std::size_t round = 0; round < model.trendRounds.size(); ++round) {
        const bool first = round == 0;
        const bool last = round + 1 == model.trendRounds.size();
        const double x = first ? chartMargin : last ? picture.width - chartMargin : row.x(round);
        bottom = std::max(bottom, addLines(picture, wrapped(model.trendRounds[round], smallSize, each), x, top,
                                           first ? Anchor::Start : last ? Anchor::End : Anchor::Middle, Colour::Quiet, smallSize, false));
    }
    return bottom;
}

} // namespace

Picture drawTrend(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.width = std::max(320.0, options.width);
    picture.title = ReportTr::tr("All rounds");
    if (model.trends.empty()) {
        picture.summary = ReportTr::tr("There is only one round. A line begins with the second.");
        picture.height = chartMargin;
        addFootNote(picture, picture.summary);
        return picture;
    }
    picture.summary = summaryOf(model);
    picture.table = tableOf(model, picture.title);
    double top = chartMargin;
    for (const auto& trend : model.trends) {
        top = addLines(picture, wrapped(trend.title, labelSize, picture.width - 2 * chartMargin), chartMargin, top) + 4;
        TrendRow(picture, trend, top).draw();
        top += rowHeight;
    }
    picture.height = addRounds(picture, model, TrendRow(picture, model.trends.back(), top), top) + chartMargin;
    addFootNote(picture, model.howSure);
    return picture;
}

} // namespace leerspiegel::report
