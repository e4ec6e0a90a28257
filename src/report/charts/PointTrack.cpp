// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/PointTrack.h"

#include "report/charts/Marks.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

void addTrack(Picture& picture, const PointTrack& track, const std::vector<Ring>& rings, double y)
{
    addLine(picture, {track.left, y}, {track.right, y}, Colour::Grid, 1.5);
    addLine(picture, {track.left, y - 6}, {track.left, y + 6}, Colour::Grid, 1);
    for (const auto& ring : rings) {
        addLine(picture, {track.x(ring.percent), y - 6}, {track.x(ring.percent), y + 6}, Colour::Grid, 1);
    }
}

double addTrackWords(Picture& picture, const PointTrack& track, const std::vector<Ring>& rings, double top)
{
    double free = track.left;
    double lastLeft = track.right;
    if (!rings.empty()) {
        lastLeft = std::min(track.right, picture.width) - textWidth(rings.back().label, smallSize);
        addText(picture, {track.right, top + smallSize}, rings.back().label, Anchor::End, Colour::Quiet, smallSize, false);
    }
    for (std::size_t index = 0; index + 1 < rings.size(); ++index) {
        const double width = textWidth(rings[index].label, smallSize);
        const double left = track.x(rings[index].percent) - width / 2;
        if (left >= free && left + width + 8 <= lastLeft) {
            addText(picture, {left, top + smallSize}, rings[index].label, Anchor::Start, Colour::Quiet, smallSize, false);
            free = left + width + 8;
        }
    }
    return top + smallSize + 4;
}

void addInterval(Picture& picture, const PointTrack& track, double percent, double halfWidth, double y)
{
    if (halfWidth <= 0) {
        return;
    }
    const double from = track.x(std::max(0.0, percent - halfWidth));
    const double to = track.x(std::min(100.0, percent + halfWidth));
    picture.shapes.emplace_back(
        Polygon{{{from, y - 3}, {to, y - 3}, {to, y + 3}, {from, y + 3}}, true, std::nullopt, 1, false, Colour::Employees, 0.25});
}

} // namespace leerspiegel::report
