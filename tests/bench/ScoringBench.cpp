// SPDX-License-Identifier: EUPL-1.2
// A million sheets of 25 items in five scales, some answers missing: the compiled plan beside a hand-written loop.
#include "base/Random.h"
#include "scoring/ScoringPlan.h"
#include "support/Asked.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace leerspiegel;
using scoring::Cell;

namespace {

constexpr std::size_t people = 1'000'000;
constexpr std::size_t itemCount = 25;
constexpr std::size_t block = 4096;

const std::vector<std::vector<Cell>>& answers()
{
    static const auto columns = [] {
        base::SeededRandom random(1);
        std::vector<std::vector<Cell>> made(itemCount, std::vector<Cell>(people));
        for (auto& column : made) {
            for (auto& cell : column) {
                const auto drawn = random.below(20);
                cell = drawn == 0 ? scoring::missingCell : static_cast<Cell>(1 + drawn % 6);
            }
        }
        return made;
    }();
    return columns;
}

tests::Asked fiveScales()
{
    tests::Asked asked(1, 6);
    for (const auto* id : {"a", "b", "c", "d", "e"}) {
        asked.scale(id, 5, 3, 2);
    }
    return asked;
}

void byPlan(benchmark::State& state)
{
    const auto asked = fiveScales();
    std::vector<const questionnaire::Item*> items;
    for (const auto& item : asked.questionnaire.sections[0].items) {
        items.push_back(&item);
    }
    const scoring::ScoringPlan plan(asked.questionnaire, items);
    std::vector<scoring::ScaleColumn> results;
    for (auto _ : state) {
        for (std::size_t first = 0; first < people; first += block) {
            std::vector<const Cell*> columns;
            for (const auto& column : answers()) {
                columns.push_back(column.data() + first);
            }
            plan.score(columns, std::min(block, people - first), results);
            benchmark::DoNotOptimize(results);
        }
    }
}

void byHand(benchmark::State& state)
{
    std::vector<double> means(people);
    for (auto _ : state) {
        for (std::size_t scale = 0; scale < 5; ++scale) {
            for (std::size_t person = 0; person < people; ++person) {
                int sum = 0;
                int count = 0;
                for (std::size_t item = 0; item < 5; ++item) {
                    const int cell = answers()[scale * 5 + item][person];
                    if (cell > 0) {
                        sum += item < 2 ? 7 - cell : cell;
                        ++count;
                    }
                }
                means[person] = count >= 3 ? static_cast<double>(sum) / count : std::nan("");
            }
            benchmark::DoNotOptimize(means.data());
        }
    }
}

BENCHMARK(byHand)->Unit(benchmark::kMillisecond);
BENCHMARK(byPlan)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
