// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Marks.h"
#include "report/charts/PointTrack.h"
#include "report/charts/RegionCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 22;
constexpr double labelShare = 0.36; // of the width

/// Label at the left, value at its right end, mark and interval on the track.
double addRow(Picture& picture, const RegionRow& row, const PointTrack& track, const std::vector<Ring>& rings, double top)
{
    const double room = track.left - chartMargin - 70;
    const auto lines = wrapped(row.label, labelSize, room);
    const double bottom =
        std::max(addLines(picture, lines, chartMargin, top, Anchor::Start, Colour::Ink, labelSize, false), top + rowHeight);
    const double y = top + (bottom - top) / 2;
    addText(picture, {track.left - 16, y + 4}, row.value, Anchor::End);
    addTrack(picture, track, rings, y);
    addInterval(picture, track, row.place, row.halfWidth, y);
    addMark(picture, {track.x(row.place), y}, row.company ? Colour::Company : Colour::Employees);
    return bottom + 6;
}

} // namespace

Picture drawRegionRows(const RegionView& view, double width)
{
    Picture picture;
    picture.width = width;
    const PointTrack track{chartMargin + labelShare * width + 60, width - chartMargin - 10};
    double top = chartMargin;
    for (const auto& row : view.rows) {
        if (!row.heading.isEmpty()) {
            top = addLines(picture, wrapped(row.heading, labelSize, width - 2 * chartMargin), chartMargin, top + 8) + 2;
        }
        top = addRow(picture, row, track, view.rings, top);
    }
    picture.height = addTrackWords(picture, track, view.rings, top) + chartMargin;
    addFootNote(picture, view.foot);
    return picture;
}

} // namespace leerspiegel::report
