// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/Figures.h"
#include "statistics/Summary.h"

namespace leerspiegel::grouppicture {

/// How a stored figure came about, worked out again from the figure itself: it holds nothing that the picture does not.
struct FigureSteps
{
    Grain grain;
    statistics::HalfWidth width; ///< Before it is rounded up to the grain.
    bool planned = false;        ///< No spread is stored (fewer than ten people, or a group): the planning SD was used.
};
/// Of a scale's or an item's mean, points of 100.
FigureSteps stepsOfPoints(const Figure& figure, int invited);
/// Of a mean position or shift between `lowest` and `highest`.
FigureSteps stepsOfPosition(const Figure& figure, int invited, double lowest, double highest);

} // namespace leerspiegel::grouppicture
