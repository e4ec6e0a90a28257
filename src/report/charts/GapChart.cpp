// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/PointTrack.h"
#include "report/charts/Radar.h"
#include "report/charts/RowCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

constexpr double rowHeight = 34;

/// "73 − 80 = −7" in short: "−7, hier vinden jullie elkaar".
QString gapText(const AxisView& axis)
{
    return QStringLiteral("%1  %2").arg(signedPoints(*axis.gap), axis.band ? gapWord(*axis.band) : QString());
}

/// The words stand above the track, the numbers at its marks' side: nothing is squeezed at any width.
double addRow(Picture& picture, const AxisView& axis, const PointTrack& track, const std::vector<Ring>& rings, double top)
{
    top = addLines(picture, wrapped(axis.title, labelSize, picture.width - 2 * chartMargin), chartMargin, top);
    if (axis.gap) {
        top = addLines(picture, wrapped(gapText(axis), labelSize, picture.width - 2 * chartMargin), chartMargin, top, Anchor::Start,
                       Colour::Quiet, labelSize, false);
    }
    const double y = top + rowHeight / 2;
    addTrack(picture, track, rings, y);
    if (axis.employees) {
        addInterval(picture, track, *axis.employees, axis.halfWidth, y);
    }
    if (axis.company && axis.employees) {
        addLine(picture, {track.x(*axis.company), y}, {track.x(*axis.employees), y}, Colour::Ink, 3);
    }
    if (axis.company) {
        addMark(picture, {track.x(*axis.company), y}, Colour::Company);
    }
    if (axis.employees) {
        addMark(picture, {track.x(*axis.employees), y}, Colour::Employees);
    }
    return top + rowHeight;
}

QString summaryOf(const std::vector<AxisView>& axes)
{
    const auto starts = std::ranges::count_if(axes, [](const auto& axis) { return axis.band == statistics::GapBand::ConversationStarts; });
    const auto find = std::ranges::count_if(axes, [](const auto& axis) { return axis.band == statistics::GapBand::FindEachOther; });
    return ReportTr::tr("You find each other in %1 of %2 conditions; in %3 the conversation starts.")
        .arg(QString::number(find), QString::number(axes.size()), QString::number(starts));
}

} // namespace

Picture drawGaps(const ComparisonModel& model, const ChartOptions& options)
{
    const auto& axes = options.unfolded ? model.unfolded : model.folded;
    Picture picture;
    picture.width = std::max(narrowestChart, options.width);
    picture.title = ReportTr::tr("The differences");
    picture.summary = summaryOf(axes);
    picture.table = drawBothRadar(model, options).table;
    picture.table.caption = picture.title;
    const PointTrack track{chartMargin + 8, picture.width - chartMargin - 8};
    double top = chartMargin;
    for (const auto& axis : axes) {
        top = addRow(picture, axis, track, model.rings, top) + 4;
    }
    picture.height = addTrackWords(picture, track, model.rings, top) + chartMargin;
    addHowSure(picture, model.howSure);
    return picture;
}

} // namespace leerspiegel::report
