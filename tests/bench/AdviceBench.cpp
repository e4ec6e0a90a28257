// SPDX-License-Identifier: EUPL-1.2
// Advice on one dossier (at most 1 ms), and the report as PDF (at most 300 ms and 300 kB) from a dossier's figures.
#include "app/Advice.h"
#include "print/PdfReport.h"
#include "report/AdviceWords.h"

#include "report/SampleModel.h"
#include "advice/FirmFacts.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

using namespace leerspiegel;

namespace {

void advise(benchmark::State& state)
{
    const auto rules = app::builtInAdvice();
    const auto facts = tests::firmsByOption().at("o10");
    for (auto _ : state) {
        benchmark::DoNotOptimize(advice::advise(*rules, facts).options.size());
    }
}

void adviseInWords(benchmark::State& state)
{
    const auto rules = app::builtInAdvice();
    const auto facts = tests::firmsByOption().at("o10");
    const auto& individual = app::builtInInstrument().individual->questionnaire;
    for (auto _ : state) {
        const auto advice = advice::advise(*rules, facts);
        benchmark::DoNotOptimize(report::adviceWords({rules.get(), &facts, &advice, &individual}, QStringLiteral("nl")).options.size());
    }
}

void reportPdf(benchmark::State& state)
{
    const auto rules = app::builtInAdvice();
    const auto facts = tests::firmsByOption().at("o10");
    const auto advice = advice::advise(*rules, facts);
    const auto words = report::adviceWords({rules.get(), &facts, &advice, &app::builtInInstrument().individual->questionnaire}, QStringLiteral("nl"));
    const auto day = *base::Day::parse("2027-03-12");
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = print::reportPdf(report::ourMirrorReport({tests::sampleModel(), words, {}}, QStringLiteral("nl")), day)->size();
    }
    state.counters["kB"] = static_cast<double>(bytes) / 1000;
}

} // namespace

BENCHMARK(advise)->Unit(benchmark::kMicrosecond);
BENCHMARK(adviseInWords)->Unit(benchmark::kMicrosecond);
BENCHMARK(reportPdf)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
