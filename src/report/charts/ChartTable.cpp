// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/ChartTable.h"

#include "report/charts/ContrastChart.h"
#include "report/charts/Radar.h"
#include "report/charts/RowCharts.h"

#include <algorithm>
#include <array>

namespace leerspiegel::report {

std::span<const ChartKind> charts()
{
    static constexpr std::array kinds{
        ChartKind{"radar-company", drawCompanyRadar},
        ChartKind{"radar-employees", drawEmployeesRadar},
        ChartKind{"radar-both", drawBothRadar},
        ChartKind{"radar-mirror", drawMirrorRadar},
        ChartKind{"contrast-profile", drawContrastProfile},
        ChartKind{"contrast-radar", drawContrastRadar},
        ChartKind{"gaps", drawGaps},
        ChartKind{"groups", drawCut},
        ChartKind{"trend", drawTrend},
    };
    return kinds;
}

const ChartKind* findChart(std::string_view id)
{
    const auto kinds = charts();
    const auto found = std::ranges::find(kinds, id, &ChartKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace leerspiegel::report
