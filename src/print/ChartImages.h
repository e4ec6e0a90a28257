// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/charts/Picture.h"

#include <QString>

#include <string>
#include <vector>

namespace leerspiegel::print {

/// A chart as PNG for another program.
struct ChartPng
{
    QString title;
    QString description; ///< Summary and numbers, for who cannot see it.
    std::string png;
    double scale = 1; ///< Size shown for each pixel.
    int height = 0;   ///< Shown, in pixels.
};

/// The PNG of a picture, `scale` times its size. Nothing in it tells when it was made. Needs a QGuiApplication.
std::string pngOf(const report::Picture& picture, double scale);

/// The charts that show something of the model, in the order of the compare page; `employees` and `company`: whose may be
/// drawn.
std::vector<ChartPng> chartImages(const report::ComparisonModel& model, bool employees, bool company, const QString& language);

} // namespace leerspiegel::print
