// SPDX-License-Identifier: EUPL-1.2
#include "region/Naming.h"
#include "region/Pool.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace leerspiegel::region {

namespace {

std::int64_t sumOf(const std::vector<std::int64_t>& firms) { return std::accumulate(firms.begin(), firms.end(), std::int64_t{0}); }

/// Sizes that hold too few firms are joined before anything is counted over them.
struct JoinedSizes
{
    FirmTable firms;
    Parts parts;
};

JoinedSizes joinedSizes(const FirmTable& firms)
{
    FirmTable totals;
    for (const auto& row : firms) {
        totals.push_back({sumOf(row)});
    }
    JoinedSizes joined;
    const auto shown = shownParts(totals, kindOf(Grouping::Size).joining, Joining::SmallOnes);
    if (!shown) {
        return joined;
    }
    joined.parts = shown->rows;
    for (const auto& part : joined.parts) {
        std::vector<std::int64_t> row(firms.front().size(), 0);
        for (const auto size : part) {
            std::ranges::transform(row, firms[size], row.begin(), std::plus());
        }
        joined.firms.push_back(std::move(row));
    }
    return joined;
}

std::vector<CountCell> cellsOf(const std::vector<std::int64_t>& firms, const Parts& parts, std::span<const std::string_view> answers)
{
    std::vector<CountCell> cells;
    for (const auto& part : parts) {
        std::int64_t together = 0;
        for (const auto answer : part) {
            together += firms[answer];
        }
        cells.push_back({namesOf(part, answers), together});
    }
    return cells;
}

Counts countsOf(Question question, const FirmTable& firms, std::span<const std::string_view> answers)
{
    Counts counts{question, {}};
    const auto joined = joinedSizes(firms);
    if (joined.firms.empty()) {
        return counts;
    }
    std::vector<std::int64_t> all(answers.size(), 0);
    for (const auto& row : joined.firms) {
        std::ranges::transform(all, row, all.begin(), std::plus());
    }
    const auto table = shownTable(joined.firms);
    counts.lines.push_back({{}, sumOf(all), cellsOf(all, table.columns, answers)});
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        counts.lines.push_back({namesOf(joined.parts[row], kindOf(Grouping::Size).categories), sumOf(joined.firms[row]),
                                cellsOf(joined.firms[row], table.rows[row], answers)});
    }
    return counts;
}

} // namespace

void Pool::showCounts(Findings& findings) const
{
    findings.counts = {countsOf(Question::Q2, m_quadrants, quadrantNames()),
                       countsOf(Question::Q3, m_drivers, kindOf(Field::Driver).options)};
    std::erase_if(findings.counts, [](const Counts& counts) { return counts.lines.empty(); });
}

} // namespace leerspiegel::region
