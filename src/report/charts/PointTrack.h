// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/charts/Picture.h"

namespace leerspiegel::report {

/// A horizontal scale from 0 to 100 points between two edges.
struct PointTrack
{
    double left = 0;
    double right = 0;
    double x(double percent) const { return left + (right - left) * percent / 100; }
};

/// The base line of a row and a short stroke at each ring.
void addTrack(Picture& picture, const PointTrack& track, const std::vector<Ring>& rings, double y);
/// The words of the rings under the last row; returns the bottom. Words that would meet are left out, the ends stay.
double addTrackWords(Picture& picture, const PointTrack& track, const std::vector<Ring>& rings, double top);
/// A thin bar for the 95 % interval.
void addInterval(Picture& picture, const PointTrack& track, double percent, double halfWidth, double y);

} // namespace leerspiegel::report
