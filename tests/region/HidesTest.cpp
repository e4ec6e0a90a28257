// SPDX-License-Identifier: EUPL-1.2
#include "region/Groups.h"
#include "region/SimulatedRegion.h"
#include "support/Catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace leerspiegel;
using namespace leerspiegel::region;
using namespace leerspiegel::tests;

namespace {

/// Random tables with many small cells.
FirmTable randomTable(base::Random& random, std::size_t rows, std::size_t columns)
{
    FirmTable table(rows, std::vector<std::int64_t>(columns, 0));
    for (auto& row : table) {
        for (auto& cell : row) {
            cell = random.below(3) == 0 ? random.below(30) : random.below(6);
        }
    }
    return table;
}

std::int64_t together(const FirmTable& firms, const std::vector<std::size_t>& rows, const std::vector<std::size_t>& columns)
{
    std::int64_t sum = 0;
    for (const auto row : rows) {
        for (const auto column : columns) {
            sum += firms[row][column];
        }
    }
    return sum;
}

bool in(std::size_t set, std::size_t member)
{
    return (set >> member & 1U) != 0;
}

/// The fewest firms, above none, on which a sum of some rows minus a sum of some columns rests. By trying all.
std::int64_t fewestBehindAnyDifference(const FirmTable& firms, const ShownParts& shown)
{
    std::int64_t fewest = 1'000'000;
    for (std::size_t rows = 0; rows < 1U << shown.rows.size(); ++rows) {
        for (std::size_t columns = 0; columns < 1U << shown.columns.size(); ++columns) {
            std::int64_t rests = 0;
            for (std::size_t row = 0; row < shown.rows.size(); ++row) {
                for (std::size_t column = 0; column < shown.columns.size(); ++column) {
                    rests += in(rows, row) != in(columns, column) ? together(firms, shown.rows[row], shown.columns[column]) : 0;
                }
            }
            fewest = rests > 0 ? std::min(fewest, rests) : fewest;
        }
    }
    return fewest;
}

} // namespace

TEST_CASE("No sum of sizes minus any sum of sectors rests on fewer than ten firms", "[region]")
{
    base::SeededRandom random(3);
    int shownTables = 0;
    for (int round = 0; round < 400; ++round) {
        const auto firms = randomTable(random, 2 + random.below(4), 1 + random.below(6));
        const auto shown = shownParts(firms, Joining::Neighbour, Joining::SmallOnes);
        if (!shown) {
            continue;
        }
        ++shownTables;
        CHECK(fewestBehindAnyDifference(firms, *shown) >= leastFirms);
        for (const auto& row : shown->rows) {
            CHECK(std::ranges::is_sorted(row));
        }
    }
    CHECK(shownTables > 300);
}

TEST_CASE("Without the search for small cuts, two tables would give six firms away", "[region]")
{
    // Twelve large firms, all in a sector of eighteen.
    const FirmTable firms{{0, 40, 40}, {6, 30, 30}, {12, 0, 0}};
    const auto shown = shownParts(firms, Joining::Neighbour, Joining::SmallOnes);
    REQUIRE(shown.has_value());
    CHECK(fewestBehindAnyDifference(firms, *shown) >= leastFirms);
    const ShownParts everything{{{0}, {1}, {2}}, {{0}, {1}, {2}}};
    CHECK(fewestBehindAnyDifference(firms, everything) == 6);
}

TEST_CASE("Nothing is joined where every cell is large", "[region]")
{
    const FirmTable firms{{20, 30}, {15, 40}};
    const auto shown = shownParts(firms, Joining::Neighbour, Joining::SmallOnes);
    REQUIRE(shown.has_value());
    CHECK(shown->rows == Parts{{0}, {1}});
    CHECK(shown->columns == Parts{{0}, {1}});
    CHECK_FALSE(shownParts({{4, 5}}, Joining::Neighbour, Joining::SmallOnes).has_value());
    CHECK_FALSE(shownParts({{0, 0}, {0, 0}}, Joining::Neighbour, Joining::SmallOnes).has_value());
}

TEST_CASE("A small number of firms follows from no row of a table, nor from its column sums", "[region]")
{
    base::SeededRandom random(8);
    int sums = 0;
    for (int round = 0; round < 400; ++round) {
        const auto firms = randomTable(random, 3, 4);
        const auto cells = shownCells(firms);
        FirmTable hidden = firms;
        std::set<std::pair<std::size_t, std::size_t>> hiddenCells;
        for (std::size_t row = 0; row < firms.size(); ++row) {
            std::int64_t shown = 0;
            for (const auto& part : cells[row]) {
                const auto firmsOfPart = together(firms, {row}, part);
                CHECK(firmsOfPart >= leastFirms);
                shown += firmsOfPart;
            }
            CHECK((cells[row].empty() || shown == together(firms, {row}, {0, 1, 2, 3})));
            for (std::size_t column = 0; column < 4; ++column) {
                if (std::ranges::find(cells[row], std::vector{column}) == cells[row].end()) {
                    hiddenCells.emplace(row, column);
                }
            }
        }
        if (!mayShowColumnSums(firms, cells)) {
            continue;
        }
        ++sums;
        for (std::size_t rows = 0; rows < 8; ++rows) {
            for (std::size_t columns = 0; columns < 16; ++columns) {
                std::int64_t rests = 0;
                bool any = false;
                for (const auto& [row, column] : hiddenCells) {
                    if (in(rows, row) != in(columns, column)) {
                        any = true;
                        rests += firms[row][column];
                    }
                }
                CHECK((!any || rests >= leastFirms));
            }
        }
    }
    CHECK(sums > 0);
}

TEST_CASE("A table of numbers keeps its column sums and loses rows before anything small follows from it", "[region]")
{
    base::SeededRandom random(21);
    int withRows = 0;
    for (int round = 0; round < 300; ++round) {
        const auto firms = randomTable(random, 3, 4);
        const auto table = shownTable(firms);
        std::vector<std::int64_t> sums(4, 0);
        for (const auto& row : firms) {
            std::ranges::transform(sums, row, sums.begin(), std::plus());
        }
        for (const auto& part : table.columns) {
            CHECK(together({sums}, {0}, part) >= leastFirms);
        }
        withRows += table.rows.empty() ? 0 : 1;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (const auto& part : table.rows[row]) {
                CHECK(together(firms, {row}, part) >= leastFirms);
            }
        }
        // Columns as they are shown, and what of each row is not shown by itself.
        if (table.rows.empty()) {
            continue;
        }
        const auto count = table.columns.size();
        for (std::size_t rows = 0; rows < 8; ++rows) {
            for (std::size_t columns = 0; columns < 1U << count; ++columns) {
                std::int64_t rests = 0;
                bool any = false;
                for (std::size_t row = 0; row < 3; ++row) {
                    for (std::size_t column = 0; column < count; ++column) {
                        const bool alone = std::ranges::find(table.rows[row], table.columns[column]) != table.rows[row].end();
                        if (!alone && in(rows, row) != in(columns, column)) {
                            any = true;
                            rests += together(firms, {row}, table.columns[column]);
                        }
                    }
                }
                CHECK((!any || rests >= leastFirms));
            }
        }
    }
    CHECK(withRows > 50);
}

TEST_CASE("Whatever the region, every figure rests on ten firms or more", "[region]")
{
    for (const int firms : {10, 11, 14, 19, 25, 40, 80, 160}) {
        INFO(firms);
        const auto findings = pooled(SimulatedRegion::firms(firms, static_cast<std::uint64_t>(firms), {}));
        const auto check = [](const std::vector<Line>& lines) {
            for (const auto& line : lines) {
                CHECK(line.firms >= leastFirms);
            }
        };
        std::ranges::for_each(findings.means, [&](const Means& means) { check(means.lines); });
        std::ranges::for_each(findings.ages, [&](const AgeMeans& means) { check(means.lines); });
        for (const auto& between : findings.between) {
            CHECK(between.firms >= leastFirms);
        }
        for (const auto& connection : findings.connections) {
            CHECK(connection.firms >= leastFirms);
        }
        for (const auto& point : findings.quadrantPoints) {
            CHECK(point.firms >= leastFirms);
        }
        for (const auto& counts : findings.counts) {
            for (const auto& line : counts.lines) {
                CHECK(line.firms >= leastFirms);
                for (const auto& cell : line.cells) {
                    CHECK(cell.firms >= leastFirms);
                }
            }
        }
        CHECK_FALSE(findings.means.empty());
    }
}

TEST_CASE("Nine firms show nothing at all", "[region]")
{
    const auto findings = pooled(SimulatedRegion::firms(9, 1, {}));
    CHECK(findings.tooFew);
    CHECK(findings.firms == 0);
    CHECK(findings.means.empty());
    CHECK(findings.counts.empty());
    CHECK(pooled({}).tooFew);
}

TEST_CASE("A figure is shown by at most two groupings, and once", "[region]")
{
    std::vector<Subject> seen;
    for (const auto& measure : measures()) {
        CHECK(std::ranges::find(seen, measure.subject) == seen.end());
        seen.push_back(measure.subject);
        std::set<Grouping> groupings;
        for (const auto& place : measure.places) {
            if (place && place->grouping != Grouping::All) {
                groupings.insert(place->grouping);
            }
        }
        CHECK(groupings.size() <= 2);
    }
}
