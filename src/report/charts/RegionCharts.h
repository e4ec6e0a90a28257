// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/charts/Picture.h"

#include <span>
#include <string_view>

namespace leerspiegel::report {

/// A mean with its interval on a track. Places run from 0 to 100 of the track.
struct RegionRow
{
    QString heading; ///< Begins a new subject; may be empty.
    QString label;   ///< The group of firms.
    QString value;
    double place = 0;
    double halfWidth = 0;
    bool company = false; ///< Whose mark it has.
};

/// One group of firms in the plane of level and wish, from 0 to 100 both.
struct RegionDot
{
    QString label;
    double level = 0;
    double wish = 0;
};

/// Firms of one group by an answer.
struct RegionShare
{
    QString label;
    std::vector<std::pair<QString, double>> parts; ///< Words and per cents; empty when nothing could be shown.
};

/// What a chart of a region is drawn from; each kind of chart uses what it needs.
struct RegionView
{
    QString title;
    QString summary;
    QString foot;
    QString howSure; ///< How far what is drawn may be chance; ends under the chart.
    Table table;
    std::vector<Ring> rings; ///< Words along the track.
    std::vector<RegionRow> rows;
    std::vector<RegionDot> dots;
    double lowLevel = 0; ///< Where the quadrants meet.
    double largeWish = 0;
    std::vector<RegionShare> shares;
};

struct RegionChartKind
{
    std::string_view id;
    Picture (*draw)(const RegionView& view, double width);
};

/// The table of charts of a region: a new one is a file and a line here.
std::span<const RegionChartKind> regionCharts();
Picture drawRegionChart(std::string_view id, const RegionView& view, double width);

Picture drawRegionRows(const RegionView& view, double width);
Picture drawRegionQuadrants(const RegionView& view, double width);
Picture drawRegionShares(const RegionView& view, double width);

} // namespace leerspiegel::report
