// SPDX-License-Identifier: EUPL-1.2
#include "RawDatabase.h"
#include "Samples.h"
#include "support/Catch.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

static const round::RoundId first = samples::round().id;

static std::unique_ptr<Dossier> opened(const fs::path& file)
{
    OpenOptions patient;
    patient.busyTimeout = std::chrono::seconds(60);
    auto dossier = Dossier::open(file, patient);
    if (!dossier) {
        throw std::runtime_error(dossier.error().detail);
    }
    return std::move(*dossier);
}

TEST_CASE("Two windows on one file see what the other did and lose nothing", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    withOpenRound(file).reset();
    auto here = opened(file);
    auto there = opened(file);
    for (std::uint64_t turn = 0; turn < 10; ++turn) {
        auto& one = turn % 2 == 0 ? *here : *there;
        auto& other = turn % 2 == 0 ? *there : *here;
        REQUIRE(one.handIn(first, sheet(turn)).has_value());
        REQUIRE(other.saveDraft(first, tag(500 + turn), sealed(turn)).has_value());
        CHECK(other.sheetCount(first).value() == static_cast<int>(turn) + 1);
        CHECK(one.draftCount(first).value() == static_cast<int>(turn) + 1);
    }
    auto mine = sheet(90);
    mine.usedToken = token(3);
    REQUIRE(here->handIn(first, mine).has_value());
    auto twice = sheet(91);
    twice.usedToken = token(3);
    CHECK(there->handIn(first, twice).error().code == ErrorCode::WrongToken);
    REQUIRE(there->endRound(first, counted()).has_value());
    CHECK(here->endRound(first, counted()).error().code == ErrorCode::RoundNotOpen);
    CHECK(here->handIn(first, sheet(92)).error().code == ErrorCode::RoundNotOpen);
}

TEST_CASE("Four processes hand in at once: every sheet is there once, every token used once", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    withOpenRound(file).reset();
    constexpr int processes = 4;
    constexpr int each = 6;
    std::vector<pid_t> children;
    for (int process = 0; process < processes; ++process) {
        const pid_t child = ::fork();
        if (child == 0) {
            int admitted = 0;
            {
                auto dossier = opened(file);
                for (int turn = 0; turn < each; ++turn) {
                    const auto seed = static_cast<std::uint64_t>(100 * process + turn);
                    if (!dossier->saveDraft(first, tag(1000 + seed), sealed(seed))) {
                        ::_exit(100);
                    }
                    auto mine = sheet(seed);
                    mine.draftTag = tag(1000 + seed);
                    if (!dossier->handIn(first, mine)) {
                        ::_exit(101);
                    }
                }
                for (std::uint64_t number = 1; number <= 5; ++number) { // all reach for the same five slips
                    auto slip = sheet(5000 + number + static_cast<std::uint64_t>(100 * process));
                    slip.usedToken = token(number);
                    admitted += dossier->handIn(first, slip) ? 1 : 0;
                }
            }
            ::_exit(admitted);
        }
        children.push_back(child);
    }
    int admitted = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFEXITED(status));
        REQUIRE(WEXITSTATUS(status) <= 5);
        admitted += WEXITSTATUS(status);
    }
    CHECK(admitted == 5);
    auto dossier = opened(file);
    CHECK(dossier->sheetCount(first).value() == processes * each + 5);
    CHECK(dossier->draftCount(first).value() == 0);
    CHECK(dossier->unusedTokens(first, false).value() == 0);
    const auto checks = dossier->verifyFile();
    REQUIRE(checks.has_value());
    for (const auto& check : *checks) {
        INFO(check.name << ": " << check.failure);
        CHECK(check.failure.empty());
    }
}

TEST_CASE("A process killed at any moment loses nothing it had acknowledged", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    withOpenRound(file).reset();
    std::uint64_t next = 0;
    for (int turn = 0; turn < 12; ++turn) {
        int channel[2];
        REQUIRE(::pipe(channel) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto dossier = opened(file);
            for (std::uint64_t seed = next;; ++seed) {
                if (!dossier->handIn(first, sheet(seed)) || ::write(channel[1], &seed, sizeof seed) != sizeof seed) {
                    ::_exit(1);
                }
            }
        }
        ::close(channel[1]);
        std::uint64_t acknowledged = 0;
        for (int read = 0; read <= turn % 3; ++read) {
            REQUIRE(::read(channel[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged);
        }
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        std::uint64_t late = 0;
        while (::read(channel[0], &late, sizeof late) == sizeof late) {
            acknowledged = late;
        }
        ::close(channel[0]);

        auto dossier = opened(file);
        for (std::uint64_t seed = 0; seed <= acknowledged; ++seed) {
            CHECK(dossier->sheet(first, sheet(seed).tag).value() == sheet(seed).envelope);
        }
        next = acknowledged + 1;
        const auto checks = dossier->verifyFile();
        REQUIRE(checks.has_value());
        for (const auto& check : *checks) {
            INFO(check.name << ": " << check.failure);
            CHECK(check.failure.empty());
        }
    }
}

TEST_CASE("A lock that is not let go of is reported, and nothing has changed", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    auto dossier = withOpenRound(file);
    dossier.reset();
    OpenOptions hasty;
    hasty.busyTimeout = std::chrono::milliseconds(1);
    dossier = Dossier::open(file, hasty).value();
    {
        RawDatabase other(file);
        other.run("BEGIN IMMEDIATE");
        CHECK(dossier->handIn(first, sheet(1)).error().code == ErrorCode::DossierBusy);
        CHECK(dossier->sheetCount(first).value() == 0);
        other.run("COMMIT; BEGIN EXCLUSIVE");
        CHECK(dossier->sheetCount(first).error().code == ErrorCode::DossierBusy);
        CHECK(Dossier::open(file, hasty).error().code == ErrorCode::DossierBusy);
    }
    CHECK(dossier->handIn(first, sheet(1)).has_value());
}

TEST_CASE("A reader that stays keeps a hand-in from tidying, not from being kept", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    withOpenRound(file).reset();
    OpenOptions hasty;
    hasty.busyTimeout = std::chrono::milliseconds(1);
    auto dossier = Dossier::open(file, hasty).value();
    REQUIRE(dossier->handIn(first, sheet(1)).has_value());
    {
        RawDatabase other(file);
        other.run("BEGIN; SELECT count(*) FROM sheet");
        CHECK(dossier->handIn(first, sheet(2)).error().code == ErrorCode::DossierBusy);
        CHECK(dossier->tidy().has_value()); // nothing to tidy
    }
    REQUIRE(dossier->handIn(first, sheet(2)).has_value());
    CHECK(dossier->sheetCount(first).value() == 2);
}

TEST_CASE("F8 A dossier that was replaced or removed while open is noticed", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    const auto other = folder / "b.leerspiegel";
    withOpenRound(other).reset();
    auto dossier = withOpenRound(file);
    SECTION("replaced") { fs::rename(other, file); }
    SECTION("moved away") { fs::rename(file, folder / "c.leerspiegel"); }
    SECTION("removed") { fs::remove(file); }
    CHECK(dossier->handIn(first, sheet(1)).error().code == ErrorCode::DossierMoved);
    CHECK(dossier->saveDraft(first, tag(1), sealed(1)).error().code == ErrorCode::DossierMoved);
    CHECK(dossier->endRound(first, counted()).error().code == ErrorCode::DossierMoved);
    dossier.reset();
    if (fs::exists(file)) { // the file that came instead is whole
        CHECK(Dossier::open(file).value()->sheetCount(first).value() == 0);
    }
}

TEST_CASE("F8 A file replaced in the middle of a transaction is noticed after the commit", "[dossier][together]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    const auto other = folder / "b.leerspiegel";
    withOpenRound(other).reset();
    withOpenRound(file).reset();
    auto dossier = opened(file);
    REQUIRE(dossier->draftCount(first).value() == 0); // SQLite has looked at the file
    fs::rename(other, file);
    const auto saved = dossier->keepQuestionnaire(snapshot(1)); // known already: an empty commit
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().code == ErrorCode::DossierMoved);
}
