// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/PointTrack.h"
#include "report/charts/RowCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 30;

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

/// Marks on one line where they do not meet, else one above the other.
void addGroups(Picture& picture, const CutView& cut, std::size_t axis, const PointTrack& track, double y)
{
    std::vector<double> taken;
    for (std::size_t index = 0; index < cut.groups.size(); ++index) {
        const auto& points = cut.groups[index].points[axis];
        if (!points) {
            continue;
        }
        const double x = track.x(*points);
        const auto meets = std::ranges::count_if(taken, [&](double other) { return std::abs(other - x) < 20; });
        addLetter(picture, {x, y - 20.0 * static_cast<double>(meets)}, index);
        taken.push_back(x);
    }
}

bool isHidden(const CutView& cut, std::size_t axis)
{
    return std::ranges::none_of(cut.groups, [&](const auto& group) { return group.points[axis].has_value(); });
}

} // namespace

Picture drawCut(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.width = std::max(320.0, options.width);
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
            top = addLines(picture, wrapped(ReportTr::tr("not shown"), labelSize, room), chartMargin, top, Anchor::Start, Colour::Quiet, labelSize, false);
            continue;
        }
        const double spare = 20.0 * static_cast<double>(cut.groups.size() - 1);
        addTrack(picture, track, model.rings, top + spare + rowHeight / 2);
        addGroups(picture, cut, axis, track, top + spare + rowHeight / 2);
        top += spare + rowHeight;
    }
    picture.height = addTrackWords(picture, track, model.rings, top) + chartMargin;
    addFootNote(picture, model.howSure);
    return picture;
}

} // namespace leerspiegel::report
