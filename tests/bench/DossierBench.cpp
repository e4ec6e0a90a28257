// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Samples.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;

namespace {

const round::RoundId first = samples::round().id;

std::vector<HandIn> sheets(std::uint64_t count)
{
    std::vector<HandIn> many;
    for (std::uint64_t seed = 0; seed < count; ++seed) {
        many.push_back(sheet(seed));
    }
    return many;
}

/// One answer saved by the product.
void saveDraft(benchmark::State& state)
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    (void)dossier->handInAll(first, sheets(20));
    const std::array drafts{sealed(1), sealed(2)};
    std::size_t turn = 0;
    for (auto _ : state) {
        if (!dossier->saveDraft(first, tag(7), drafts[turn++ % 2])) {
            state.SkipWithError("not saved");
        }
    }
}

/// The same row written by bare calls with the same pragmas.
void bareTransaction(benchmark::State& state)
{
    const Folder folder;
    sqlite3* handle = nullptr;
    sqlite3_open((folder / "a.db").c_str(), &handle);
    sqlite3_exec(
        handle,
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
        "CREATE TABLE draft (round TEXT NOT NULL, tag BLOB NOT NULL, sealed BLOB NOT NULL,"
        " PRIMARY KEY (round, tag)) STRICT, WITHOUT ROWID",
        nullptr, nullptr, nullptr);
    sqlite3_stmt* begin = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_stmt* commit = nullptr;
    sqlite3_prepare_v2(handle, "BEGIN IMMEDIATE", -1, &begin, nullptr);
    sqlite3_prepare_v2(handle,
                       "INSERT INTO draft VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET sealed = excluded.sealed", -1,
                       &insert, nullptr);
    sqlite3_prepare_v2(handle, "COMMIT", -1, &commit, nullptr);
    const std::array drafts{sealed(1), sealed(2)};
    const auto mine = tag(7);
    std::size_t turn = 0;
    for (auto _ : state) {
        const auto& draft = drafts[turn++ % 2];
        sqlite3_step(begin);
        sqlite3_reset(begin);
        sqlite3_bind_text(insert, 1, first.text().c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_blob(insert, 2, mine.data(), static_cast<int>(mine.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 3, draft.view().data(), static_cast<int>(draft.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (sqlite3_step(commit) != SQLITE_DONE) {
            state.SkipWithError("not saved");
        }
        sqlite3_reset(commit);
    }
    for (auto* statement : {begin, insert, commit}) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
}

/// A sheet handed in again, with so many in the box: transaction and vacuum.
void handIn(benchmark::State& state)
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    (void)dossier->handInAll(first, sheets(static_cast<std::uint64_t>(state.range(0))));
    auto mine = sheet(3);
    std::uint64_t turn = 0;
    for (auto _ : state) {
        mine.envelope = sealed(turn++ % 2);
        if (!dossier->handIn(first, mine)) {
            state.SkipWithError("not handed in");
        }
    }
}

void importBatch(benchmark::State& state)
{
    const auto batch = sheets(250);
    for (auto _ : state) {
        state.PauseTiming();
        const Folder folder;
        auto dossier = withOpenRound(folder / "a.leerspiegel");
        state.ResumeTiming();
        if (!dossier->handInAll(first, batch)) {
            state.SkipWithError("not handed in");
        }
    }
}

void readSheets(benchmark::State& state)
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    (void)dossier->handInAll(first, sheets(static_cast<std::uint64_t>(state.range(0))));
    for (auto _ : state) {
        benchmark::DoNotOptimize(dossier->sheets(first)->size());
    }
}

void openDossier(benchmark::State& state)
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    (void)withOpenRound(file)->handInAll(first, sheets(static_cast<std::uint64_t>(state.range(0))));
    for (auto _ : state) {
        benchmark::DoNotOptimize(Dossier::open(file).has_value());
    }
}

void endRound(benchmark::State& state)
{
    const auto batch = sheets(static_cast<std::uint64_t>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        const Folder folder;
        auto dossier = withOpenRound(folder / "a.leerspiegel");
        (void)dossier->handInAll(first, batch);
        state.ResumeTiming();
        if (!dossier->endRound(first, counted())) {
            state.SkipWithError("not ended");
        }
    }
}

} // namespace

BENCHMARK(bareTransaction)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveDraft)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(handIn)->Arg(30)->Arg(250)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importBatch)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readSheets)->Arg(250)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openDossier)->Arg(30)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(endRound)->Arg(250)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
