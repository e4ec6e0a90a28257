// SPDX-License-Identifier: EUPL-1.2
// Reading and checking a questionnaire of 10,000 items (at most 100 ms) and of 5,000 (growth is linear), beside the bare parser.
#include "questionnaire/json/QuestionnaireReader.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace leerspiegel;

namespace {

std::string questionnaireOf(int items)
{
    std::string written;
    std::string named;
    for (int item = 0; item < items; ++item) {
        const auto id = "i" + std::to_string(item);
        written.append(item == 0 ? "" : ",\n").append(R"({"id": ")").append(id);
        written.append(R"(", "answerScale": "five", "text": {"en": "At our place people learn from each other."}})");
        named.append(item == 0 ? "\"" : ",\"").append(id).append("\"");
    }
    return R"({"format": "leerspiegel-questionnaire/1", "id": "long", "edition": "1", "languages": ["en"],
"perspective": "individual", "title": {"en": "Long"}, "answerScales": {"five": {"type": "rating", "lowest": 1, "highest": 5}},
"sections": [{"id": "s", "title": {"en": "S"}, "items": [)"
        + written + R"(]}], "scales": [{"id": "all", "title": {"en": "All"}, "items": [)" + named + "]}]}";
}

void readAndCheck(benchmark::State& state)
{
    const auto text = questionnaireOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const auto read = questionnaire::readQuestionnaire(text);
        if (!read.problems.empty()) {
            state.SkipWithError("the questionnaire is not good");
        }
        benchmark::DoNotOptimize(read);
    }
}

void bareParser(benchmark::State& state)
{
    const auto text = questionnaireOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        auto parsed = nlohmann::json::parse(text);
        benchmark::DoNotOptimize(parsed);
    }
}

BENCHMARK(bareParser)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(readAndCheck)->Arg(2'500)->Arg(5'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
