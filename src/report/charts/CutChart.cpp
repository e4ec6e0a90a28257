// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/PointTrack.h"
#include "report/charts/RowCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 30;
constexpr double markHeight = 20;

/// Groups are told apart by a letter in the mark, not by a colour.
void addLetter(Picture& picture, const Point& at, std::size_t index)
{
    constexpr double radius = 9;
    picture.shapes.emplace_back(Circle{at, radius, Colour::Employees, 2, Colour::Paper});
    addText(picture, {at.x, at.y + 4}, QString(QChar(static_cast<char16_t>(u'A' + index % 26))), Anchor::Middle, Colour::Ink, smallSize);
}

Table tableOf(const ComparisonModel& model, const CutView& cut)
{
    Table table{cut.title, {ReportTr::tr("Group")}, {}};
    for (const auto& axis : model.folded) {
        table.header << axis.title;
    }
    for (const auto& group : cut.groups) {
        QStringList row{group.name};
        for (const auto& points : group.points) {
            row << (points ? QString::number(shownPoints(*points)) : ReportTr::tr("not shown"));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How high above its line each mark stands: marks that would meet stand one above the other.
std::vector<double> liftsOf(const CutView& cut, std::size_t axis, const PointTrack& track)
{
    std::vector<double> lifts;
    std::vector<double> taken;
    for (const auto& group : cut.groups) {
        const auto& points = group.points[axis];
        if (!points) {
            lifts.push_back(0);
            continue;
        }
        const double x = track.x(*points);
        lifts.push_back(
            markHeight * static_cast<double>(std::ranges::count_if(taken, [&](double other) { return std::abs(other - x) < markHeight; })));
        taken.push_back(x);
    }
    return lifts;
}

/// One condition: its marks on a line; returns the bottom.
double addAxis(Picture& picture, const CutView& cut, std::size_t axis, const PointTrack& track, const std::vector<Ring>& rings, double top)
{
    const auto lifts = liftsOf(cut, axis, track);
    const double y = top + *std::ranges::max_element(lifts) + rowHeight / 2;
    addTrack(picture, track, rings, y);
    for (std::size_t index = 0; index < cut.groups.size(); ++index) {
        if (const auto& points = cut.groups[index].points[axis]) {
            addLetter(picture, {track.x(*points), y - lifts[index]}, index);
        }
    }
    return y + rowHeight / 2;
}

bool isHidden(const CutView& cut, std::size_t axis)
{
    return std::ranges::none_of(cut.groups, [&](const auto& group) { return group.points[axis].has_value(); });
}

} // namespace

Picture drawCut(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.width = std::max(narrowestChart, options.width);
    picture.height = chartMargin;
    if (options.cut >= model.cuts.size()) {
        picture.title = ReportTr::tr("Groups");
        picture.summary = ReportTr::tr("There is nothing to show yet.");
        addFootNote(picture, picture.summary);
        return picture;
    }
    const auto& cut = model.cuts[options.cut];
    picture.title = cut.title;
    picture.summary = ReportTr::tr("How the groups look: %1. A difference between groups can be chance.").arg(cut.groups.size());
    picture.table = tableOf(model, cut);
    const double room = picture.width - 2 * chartMargin;
    double top = chartMargin;
    for (std::size_t index = 0; index < cut.groups.size(); ++index) {
        addLetter(picture, {chartMargin + 10, top + 10}, index);
        top = addLines(picture, wrapped(cut.groups[index].name, labelSize, room - 28), chartMargin + 28, top + 2) + 8;
    }
    const PointTrack track{chartMargin + 10, picture.width - chartMargin - 10};
    for (std::size_t axis = 0; axis < model.folded.size(); ++axis) {
        top = addLines(picture, wrapped(model.folded[axis].title, labelSize, room), chartMargin, top + 8);
        if (isHidden(cut, axis)) {
            top = addLines(picture, wrapped(ReportTr::tr("not shown"), labelSize, room), chartMargin, top, Anchor::Start, Colour::Quiet,
                           labelSize, false);
            continue;
        }
        top = addAxis(picture, cut, axis, track, model.rings, top);
    }
    picture.height = addTrackWords(picture, track, model.rings, top) + chartMargin;
    addHowSure(picture, cut.howSure);
    return picture;
}

} // namespace leerspiegel::report
