// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/ChartTable.h"

#include <vector>

namespace leerspiegel::report {

/// One spoke of a radar: a label and values from 0 to 100 per side.
struct Spoke
{
    QString label;
    std::optional<double> company;
    std::optional<double> employees;
    double halfWidth = 0; ///< 0: no band.
    QString companyText;
    QString employeesText;
};

/// Draws spokes around a centre; fewer than three as bars. Labels wrap and never clip; where they would meet, the spokes get
/// numbers and a list below says what they are.
void drawRadar(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const std::vector<Ring>& rings);

/// One or two spokes make no area: bars from 0 to 100.
void drawBars(Picture& picture, const std::vector<Spoke>& spokes, double width);

Picture drawCompanyRadar(const ComparisonModel& model, const ChartOptions& options);
Picture drawEmployeesRadar(const ComparisonModel& model, const ChartOptions& options);
Picture drawBothRadar(const ComparisonModel& model, const ChartOptions& options);
/// One employee's own result.
Picture drawMirrorRadar(const ComparisonModel& model, const ChartOptions& options);

} // namespace leerspiegel::report
