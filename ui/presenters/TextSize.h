// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

namespace leerspiegel::ui {

/// The sizes of text that can be chosen, in percent; 100 is 14 pixels.
inline constexpr std::array textSizes{100, 125, 150, 200};

/// A screen as the desktop describes it. Pixels are those the window is laid out in, after the scaling of the desktop.
struct ScreenSize
{
    int pixelsWide = 0;
    int pixelsHigh = 0;
    double millimetresWide = 0; ///< 0 when the screen does not tell; some screens tell nonsense.
    double millimetresHigh = 0;
    double logicalDotsPerInch = 96; ///< What the desktop says text should be drawn for; 96 is usual.
    bool isScaled = false;          ///< The desktop already makes everything larger.
};

/// The size of text in percent, one of textSizes, with which letters are about as large as on a screen of 96 dots per inch.
/// The window keeps room for at least 1280x720 pixels of 100 %. A size in millimetres that no desk has (dots that are not square,
/// a diagonal under 9 or over 60 inches) counts as not told; then the logical dots per inch decide. 100 on a scaled screen.
int fittingTextPercent(const ScreenSize& screen);

} // namespace leerspiegel::ui
