// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/RegionWords.h"
#include "report/charts/RegionCharts.h"

#include <vector>

namespace leerspiegel::report {

/// Figures of one question, grouping and side that share a track.
using MeansSet = std::vector<const region::Means*>;
/// Means of a question, parted so that a set fits in one chart, in order.
std::vector<MeansSet> setsOf(const region::Findings& findings, region::Question question);

RegionView meansView(const MeansSet& set, const RegionWords& words);
RegionView agesView(const std::vector<const region::AgeMeans*>& ages, const RegionWords& words);
RegionView quadrantsView(const std::vector<region::QuadrantPoint>& points, const RegionWords& words);
RegionView countsView(const region::Counts& counts, const RegionWords& words);
Table betweenTable(const std::vector<region::Between>& between, const RegionWords& words);
Table connectionsTable(const std::vector<region::Connection>& connections, const RegionWords& words);

/// "greater than chance" or "can be chance"; empty without a test.
QString chanceWord(const std::optional<region::Test>& test);

} // namespace leerspiegel::report
