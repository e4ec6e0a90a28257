// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/charts/Marks.h"
#include "report/charts/RegionCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

constexpr double barHeight = 14;
constexpr double percentRoom = 56; ///< At the right of a bar.

double addBar(Picture& picture, const QString& words, double percent, double top)
{
    const double room = picture.width - 2 * chartMargin - 16 - percentRoom;
    top = addLines(picture, wrapped(words, labelSize, picture.width - 2 * chartMargin - 16), chartMargin + 16, top, Anchor::Start,
                   Colour::Ink, labelSize, false);
    const double left = chartMargin + 16;
    const double right = left + room * percent / 100;
    picture.shapes.emplace_back(Polygon{{{left, top + 2}, {right, top + 2}, {right, top + 2 + barHeight}, {left, top + 2 + barHeight}},
                                        true,
                                        Colour::Employees,
                                        1.5,
                                        false,
                                        Colour::Employees,
                                        0.3});
    addText(picture, {right + 8, top + barHeight}, QStringLiteral("%1%").arg(std::lround(percent)));
    return top + barHeight + 8;
}

} // namespace

Picture drawRegionShares(const RegionView& view, double width)
{
    Picture picture;
    picture.width = width;
    double top = chartMargin;
    for (const auto& share : view.shares) {
        top = addLines(picture, wrapped(share.label, labelSize, width - 2 * chartMargin), chartMargin, top + 6) + 2;
        for (const auto& [words, percent] : share.parts) {
            top = addBar(picture, words, percent, top);
        }
        if (share.parts.empty()) {
            top = addLines(picture, {ReportTr::tr("not shown")}, chartMargin + 16, top, Anchor::Start, Colour::Quiet, labelSize, false);
        }
    }
    picture.height = top + chartMargin;
    addFootNote(picture, view.foot);
    return picture;
}

} // namespace leerspiegel::report
