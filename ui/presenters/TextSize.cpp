// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/TextSize.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::ui {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double usualDotsPerInch = 96;
constexpr double smallestDiagonal = 9 * millimetresPerInch;
constexpr double largestDiagonal = 60 * millimetresPerInch; // a projector that tells its aspect ratio as a size
constexpr double squareWithin = 0.1;
constexpr double nearEnough = 1.05; // 184 dots per inch (24 inch, 3840 wide) are twice the usual
constexpr int smallestWidth = 1280;
constexpr int smallestHeight = 720;

double dotsPerInch(const ScreenSize& screen)
{
    const double diagonal = std::hypot(screen.millimetresWide, screen.millimetresHigh);
    if (screen.millimetresWide > 0 && screen.millimetresHigh > 0 && diagonal >= smallestDiagonal && diagonal <= largestDiagonal) {
        const double across = screen.pixelsWide / screen.millimetresWide;
        const double down = screen.pixelsHigh / screen.millimetresHigh;
        if (std::abs(across / down - 1) <= squareWithin) {
            return across * millimetresPerInch;
        }
    }
    return screen.logicalDotsPerInch;
}

} // namespace

int fittingTextPercent(const ScreenSize& screen)
{
    if (screen.isScaled || screen.pixelsWide <= 0 || screen.pixelsHigh <= 0) {
        return textSizes.front();
    }
    const double wanted = dotsPerInch(screen) / usualDotsPerInch * nearEnough;
    const double room = std::min(double(screen.pixelsWide) / smallestWidth, double(screen.pixelsHigh) / smallestHeight);
    int fitting = textSizes.front();
    for (const int percent : textSizes) {
        if (percent <= 100 * std::min(wanted, room)) { // never true of a size that is not a number
            fitting = percent;
        }
    }
    return fitting;
}

} // namespace leerspiegel::ui
