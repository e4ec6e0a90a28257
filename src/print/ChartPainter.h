// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace leerspiegel::print {

/// Paints a picture into a rectangle, as large as fits, centred. The same list of shapes as the SVG.
void paint(QPainter& painter, const report::Picture& picture, const report::ChartTheme& theme, const QRectF& target);

/// The picture as an image `scale` times its size, on the theme's paper.
QImage imageOf(const report::Picture& picture, const report::ChartTheme& theme, double scale = 2);

} // namespace leerspiegel::print
