// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/charts/Picture.h"

#include <span>
#include <string_view>

namespace leerspiegel::report {

inline constexpr double narrowestChart = 240; ///< In the unit of ChartOptions::width.

/// How a chart is asked for.
struct ChartOptions
{
    bool unfolded = false; ///< Radars: parts instead of wholes.
    double width = 520;    ///< At least narrowestChart.
    QString language = QStringLiteral("nl");
    std::size_t cut = 0; ///< Which background variable, for the chart "groups".
    bool low = false;    ///< The trend: rows of less height, to share a page of paper with their table.
};

/// One kind of chart. A chart only places numbers that come ready in the model.
struct ChartKind
{
    std::string_view id;
    Picture (*draw)(const ComparisonModel& model, const ChartOptions& options);
};

/// The table of charts: a new one is a file pair and a line here.
std::span<const ChartKind> charts();
const ChartKind* findChart(std::string_view id);

} // namespace leerspiegel::report
