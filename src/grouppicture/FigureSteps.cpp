// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/FigureSteps.h"

namespace leerspiegel::grouppicture {

namespace {

FigureSteps stepsOf(const Figure& figure, int invited, const Grain& grain)
{
    return {grain, statistics::groupHalfWidthSteps(figure.n, invited, figure.spread, grain.planned), !figure.spread.has_value()};
}

} // namespace

FigureSteps stepsOfPoints(const Figure& figure, int invited) { return stepsOf(figure, invited, grainOfPoints(figure.n)); }

FigureSteps stepsOfPosition(const Figure& figure, int invited, double lowest, double highest)
{
    return stepsOf(figure, invited, grainOfPosition(figure.n, lowest, highest));
}

} // namespace leerspiegel::grouppicture
