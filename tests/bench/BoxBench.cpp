// SPDX-License-Identifier: EUPL-1.2
#include "app/RoundKeys.h"
#include "app/Rounds.h"
#include "app/Scans.h"
#include "app/Travel.h"
#include "support/TempFolder.h"
#include "support/TinyKeys.h"

#include <benchmark/benchmark.h>
#include <sodium.h>

#include <cstdlib>

using namespace leerspiegel;

namespace {

base::SeededRandom dice(7);

template <typename T>
T need(base::Result<T> result)
{
    if (!result) {
        std::abort();
    }
    return std::move(*result);
}

session::Sheet sheetOf(int step)
{
    const auto& individual = app::builtInInstrument().individual->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = individual.id;
    sheet.response.edition = individual.edition;
    for (const auto& section : individual.sections) {
        for (const auto& item : section.items) {
            const bool rating = individual.answerScaleOf(item).kind == questionnaire::AnswerKind::Rating;
            sheet.response.answers[item.id] = questionnaire::Step{rating ? 1 + step % 5 : step % 7 - 3};
        }
    }
    return sheet;
}

/// A dossier with an open round and so many sheets in the box.
struct Box
{
    tests::TempFolder folder;
    std::unique_ptr<app::Workspace> workspace;
    round::RoundId round;

    Box(int sheets, const privacy::KeyPolicy& keys)
    {
        app::Environment environment = app::systemEnvironment();
        environment.keys = tests::tinyKeys();
        auto made = need(app::Workspace::create(folder / "a.leerspiegel", {"Bench", "de eigenaar", false}, privacy::passphraseOf("een lange wachtzin"), environment));
        workspace = std::move(made.workspace);
        round::RoundPlan plan;
        plan.name = "r";
        plan.invited = 10'000;
        round = need(app::openRound(*workspace, plan, app::builtInInstrument())).id;
        fill(sheets);
        environment.keys = keys;
        workspace->useEnvironment(environment);
    }

    void fill(int sheets)
    {
        const auto descriptor = need(workspace->descriptor(round));
        const auto hash = privacy::hashOf(round::encode(descriptor));
        const auto& individual = app::builtInInstrument().individual->questionnaire;
        std::vector<dossier::HandIn> batch;
        for (int number = 0; number < sheets; ++number) {
            dossier::HandIn sheet;
            dice.fill(sheet.tag);
            sheet.envelope = need(privacy::sealSheet(app::envelopeContext(hash, sheet.tag, individual), session::encode(sheetOf(number)),
                                                     {descriptor.roundKey, std::nullopt}, privacy::Secret::random(32)));
            batch.push_back(std::move(sheet));
        }
        if (!workspace->file().handInAll(round, batch)) {
            std::abort();
        }
    }
};

void bareArgon2(benchmark::State& state)
{
    std::array<std::uint8_t, 32> key{};
    const std::array<std::uint8_t, 16> salt{};
    for (auto _ : state) {
        benchmark::DoNotOptimize(crypto_pwhash(key.data(), key.size(), "1234567", 7, salt.data(), crypto_pwhash_argon2id_OPSLIMIT_MODERATE,
                                               crypto_pwhash_argon2id_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13));
    }
}

void handInOnce(benchmark::State& state, const privacy::KeyPolicy& keys)
{
    Box box(static_cast<int>(state.range(0)), keys);
    const auto sheet = sheetOf(3);
    for (auto _ : state) {
        auto scan = app::EmployeeScan::begin(*box.workspace, box.round, privacy::PersonalCode::random());
        if (!scan || !(*scan)->handIn(sheet)) {
            state.SkipWithError("not handed in");
        }
    }
}
void handInWhole(benchmark::State& state) { handInOnce(state, privacy::KeyPolicy::program()); }
void handInBesideArgon2(benchmark::State& state) { handInOnce(state, tests::tinyKeys()); }

/// What libsodium alone needs to open so many sheets: one sealed key and one ciphertext of 8 KiB each.
void bareOpening(benchmark::State& state)
{
    std::array<std::uint8_t, 32> publicKey{};
    std::array<std::uint8_t, 32> secretKey{};
    crypto_box_keypair(publicKey.data(), secretKey.data());
    std::array<std::uint8_t, 32 + crypto_box_SEALBYTES> part{};
    const std::array<std::uint8_t, 32> key{};
    crypto_box_seal(part.data(), key.data(), key.size(), publicKey.data());
    const std::array<std::uint8_t, 24> nonce{};
    std::vector<std::uint8_t> cipher(8209 + 16);
    std::vector<std::uint8_t> plain(8209);
    crypto_aead_xchacha20poly1305_ietf_encrypt(cipher.data(), nullptr, plain.data(), plain.size(), nullptr, 0, nullptr, nonce.data(), key.data());
    std::array<std::uint8_t, 32> opened{};
    for (auto _ : state) {
        for (int sheet = 0; sheet < state.range(0); ++sheet) {
            benchmark::DoNotOptimize(crypto_box_seal_open(opened.data(), part.data(), part.size(), publicKey.data(), secretKey.data()));
            benchmark::DoNotOptimize(crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, cipher.data(), cipher.size(), nullptr, 0, nonce.data(), key.data()));
        }
    }
}

void closeAndCount(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        Box box(static_cast<int>(state.range(0)), tests::tinyKeys());
        state.ResumeTiming();
        if (!app::closeAndCount(*box.workspace, box.round)) {
            state.SkipWithError("not counted");
        }
        state.PauseTiming();
        box.workspace.reset();
        state.ResumeTiming();
    }
}

void importFiles(benchmark::State& state)
{
    Box box(0, tests::tinyKeys());
    if (!app::writeInvitation(*box.workspace, box.round, box.folder / "u.leerspiegel-uitnodiging")) {
        std::abort();
    }
    const auto invitation = need(app::openInvitation(box.folder / "u.leerspiegel-uitnodiging"));
    std::vector<std::filesystem::path> files;
    for (int number = 0; number < state.range(0); ++number) {
        const auto scan = need(app::beginTravelScan(invitation, privacy::PersonalCode::random(), box.folder.path(), box.workspace->environment()));
        if (!scan->handIn(sheetOf(number))) {
            std::abort();
        }
        files.push_back(scan->responseFile());
    }
    for (auto _ : state) {
        state.PauseTiming();
        const auto copy = box.folder / "copy.leerspiegel";
        std::filesystem::remove(copy);
        if (!box.workspace->file().copyTo(copy)) {
            std::abort();
        }
        auto there = need(app::Workspace::open(copy, box.workspace->environment()));
        state.ResumeTiming();
        if (const auto taken = app::importResponses(*there, box.round, files); !taken || taken->front().refused) {
            state.SkipWithError("not taken in");
        }
    }
}

} // namespace

BENCHMARK(bareArgon2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(handInWhole)->Arg(250)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(handInBesideArgon2)->Arg(0)->Arg(250)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(bareOpening)->Arg(250)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(closeAndCount)->Arg(250)->Arg(1'000)->Arg(10'000)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importFiles)->Arg(250)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
