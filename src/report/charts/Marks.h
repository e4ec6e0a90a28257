// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

namespace leerspiegel::report {

inline constexpr double labelSize = 13; ///< Of everything that must be read.
inline constexpr double smallSize = 12; ///< Of rings, rounds and foot notes.
inline constexpr double lineHeight = 17;
inline constexpr double chartMargin = 8;

/// The company's mark is an open circle, the employees' a filled diamond: colour is never the only difference.
void addMark(Picture& picture, const Point& at, Colour side);
/// A straight line; the employees' lines are dashed.
void addLine(Picture& picture, const Point& from, const Point& to, Colour colour, double width, bool dashed = false);
void addText(Picture& picture, const Point& at, const QString& words, Anchor anchor = Anchor::Start, Colour colour = Colour::Ink,
             double size = labelSize, bool bold = true);
/// Lines under one another, the first with its top at `top`; returns the bottom of the last.
double addLines(Picture& picture, const QStringList& lines, double x, double top, Anchor anchor = Anchor::Start,
                Colour colour = Colour::Ink, double size = labelSize, bool bold = true);
/// Small print, wrapped under everything that is there.
void addFootNote(Picture& picture, const QString& words);
/// The same for how sure the chart is: "Hoe zeker is dit? ...". Nothing without words.
void addHowSure(Picture& picture, const QString& words);

} // namespace leerspiegel::report
