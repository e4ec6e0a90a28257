// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/RegionCharts.h"

#include "report/charts/Marks.h"

#include <algorithm>
#include <array>

namespace leerspiegel::report {

std::span<const RegionChartKind> regionCharts()
{
    static constexpr std::array kinds{
        RegionChartKind{"region-rows", drawRegionRows},
        RegionChartKind{"region-quadrants", drawRegionQuadrants},
        RegionChartKind{"region-shares", drawRegionShares},
    };
    return kinds;
}

Picture drawRegionChart(std::string_view id, const RegionView& view, double width)
{
    auto picture = std::ranges::find(regionCharts(), id, &RegionChartKind::id)->draw(view, std::max(320.0, width));
    picture.title = view.title;
    picture.summary = view.summary;
    picture.table = view.table;
    addHowSure(picture, view.howSure);
    return picture;
}

} // namespace leerspiegel::report
