// SPDX-License-Identifier: EUPL-1.2
#include "RawDatabase.h"
#include "Samples.h"
#include "support/Catch.h"

#include <algorithm>
#include <cstdlib>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
namespace fs = std::filesystem;

static const round::RoundId first = samples::round().id;

static std::string failureOf(Dossier& dossier, const std::string& name)
{
    const auto checks = dossier.verifyFile();
    REQUIRE(checks.has_value());
    const auto check = std::ranges::find(*checks, name, &Dossier::Check::name);
    REQUIRE(check != checks->end());
    return check->failure;
}

TEST_CASE("A13 The same sheets in another order of arrival make the same file, byte for byte", "[dossier][order]")
{
    const Folder folder;
    const auto start = folder / "start.leerspiegel";
    withOpenRound(start).reset();
    const auto arrive = [&](const std::string& name, std::vector<std::uint64_t> order) {
        const auto file = folder / name;
        fs::copy_file(start, file);
        auto dossier = Dossier::open(file).value();
        for (const auto seed : order) {
            REQUIRE(dossier->saveDraft(first, tag(700 + seed), sealed(seed)).has_value());
        }
        for (const auto seed : order) {
            auto mine = sheet(seed);
            mine.draftTag = tag(700 + seed);
            if (seed <= 5) {
                mine.usedToken = token(seed);
            }
            REQUIRE(dossier->handIn(first, mine).has_value());
        }
        dossier.reset();
        return bytesOf(file);
    };
    std::vector<std::uint64_t> order{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const auto once = arrive("one.leerspiegel", order);
    std::ranges::reverse(order);
    CHECK(arrive("two.leerspiegel", order) == once);
    base::SeededRandom random(3);
    base::shuffle(order, random);
    CHECK(arrive("three.leerspiegel", order) == once);
}

TEST_CASE("A13 However many sheets there are, they lie in order of their keys", "[dossier][order]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    std::string found;
    for (std::uint64_t count = 1; count <= 80; ++count) {
        REQUIRE(dossier->handIn(first, sheet(count)).has_value());
        const auto failure = failureOf(*dossier, "order");
        found += failure.empty() ? "" : std::to_string(count) + ": " + failure + "; ";
    }
    CHECK(found == "");
}

TEST_CASE("A13 A batch lies in the file like sheets that came one by one", "[dossier][order]")
{
    const Folder folder;
    auto together = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(together->handInAll(first, {sheet(3), sheet(1), sheet(2), sheet(4)}).has_value());
    CHECK(failureOf(*together, "order").empty());
    CHECK(failureOf(*together, "dirty").empty());
}

TEST_CASE("A13 verify notices rows that lie in order of arrival, and a mark that was left", "[dossier][order]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2)}).has_value());
    dossier.reset();
    RawDatabase(file).run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) INSERT INTO sheet SELECT '"
        + first.text() + "', randomblob(16), zeroblob(8400) FROM n");
    OpenOptions readOnly;
    readOnly.readOnly = true;
    dossier = Dossier::open(file, readOnly).value();
    CHECK_FALSE(failureOf(*dossier, "order").empty());
    CHECK(failureOf(*dossier, "dirty").empty());
    dossier.reset();

    RawDatabase(file).run("UPDATE tidy SET dirty_at = (SELECT schema_version FROM pragma_schema_version)");
    dossier = Dossier::open(file, readOnly).value();
    CHECK_FALSE(failureOf(*dossier, "dirty").empty());
    dossier = Dossier::open(file).value(); // opening for writing tidies
    CHECK(failureOf(*dossier, "order").empty());
    CHECK(failureOf(*dossier, "dirty").empty());
}

TEST_CASE("verify names what does not hold", "[dossier][verify]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2), sheet(3)}).has_value());
    dossier.reset();
    OpenOptions readOnly;
    readOnly.readOnly = true;
    SECTION("sizes")
    {
        RawDatabase(file).run(
            "UPDATE sheet SET sealed = zeroblob(8401) WHERE tag = (SELECT max(tag) FROM sheet); VACUUM");
        CHECK(failureOf(*Dossier::open(file, readOnly).value(), "sheet-sizes") == "sheet, round " + first.text());
    }
    SECTION("free pages that hold something")
    {
        RawDatabase(file).run("PRAGMA secure_delete=OFF; DELETE FROM sheet");
        dossier = Dossier::open(file, readOnly).value();
        CHECK_FALSE(failureOf(*dossier, "free-pages").empty());
        dossier.reset();
        RawDatabase(file).run("VACUUM");
        CHECK(failureOf(*Dossier::open(file, readOnly).value(), "free-pages").empty());
    }
    SECTION("free pages that are wiped")
    {
        RawDatabase(file).run("PRAGMA secure_delete=ON; DELETE FROM sheet");
        CHECK(failureOf(*Dossier::open(file, readOnly).value(), "free-pages").empty());
    }
    SECTION("bytes behind the end")
    {
        auto bytes = bytesOf(file);
        bytes.insert(bytes.end(), 4096, 'x');
        write(file, bytes);
        CHECK(failureOf(*Dossier::open(file, readOnly).value(), "free-pages") == "behind the last page");
        CHECK(failureOf(*Dossier::open(file).value(), "free-pages").empty());
        CHECK(bytesOf(file).size() == bytes.size() - 4096);
    }
    SECTION("a journal beside it")
    {
        write(file.string() + "-journal", base::Bytes(600, 0));
        CHECK(failureOf(*Dossier::open(file, readOnly).value(), "journal") == "-journal");
        CHECK(failureOf(*Dossier::open(file).value(), "journal").empty());
        CHECK_FALSE(fs::exists(file.string() + "-journal"));
    }
}

TEST_CASE("A15 What was withdrawn, replaced, erased or counted is nowhere in the file", "[dossier][traces]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    auto dossier = withOpenRound(file);
    std::vector<privacy::SealedBytes> gone;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        for (std::uint64_t answer = 0; answer < 3; ++answer) {
            gone.push_back(sealed(10'000 + 10 * seed + answer));
            REQUIRE(dossier->saveDraft(first, tag(700 + seed), gone.back()).has_value());
        }
        auto mine = sheet(seed);
        mine.draftTag = tag(700 + seed);
        REQUIRE(dossier->handIn(first, mine).has_value());
    }
    gone.push_back(sheet(3).envelope);
    REQUIRE(dossier->withdraw(first, sheet(3).tag).has_value());
    gone.push_back(sheet(4).envelope);
    auto again = sheet(4);
    again.envelope = sealed(4444);
    REQUIRE(dossier->handIn(first, again).has_value());
    const auto search = [&] {
        const auto bytes = bytesOf(file);
        for (const auto& piece : gone) {
            for (std::size_t offset = 0; offset + 24 <= piece.size(); offset += 400) {
                if (contains(bytes, piece.view().subspan(offset, 24))) {
                    return false;
                }
            }
        }
        return true;
    };
    CHECK(search());
    CHECK(contains(bytesOf(file), sheet(5).envelope.view().first(24))); // the search finds what is there
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        gone.push_back(sheet(seed).envelope);
    }
    gone.push_back(sealed(4444));
    gone.push_back(samples::round().roundSecret);
    gone.push_back(samples::round().teller->wrappedByPassphrase);
    REQUIRE(dossier->endRound(first, counted()).has_value());
    CHECK(search());
    CHECK_FALSE(contains(bytesOf(file), token(2)));
    CHECK_FALSE(contains(bytesOf(file), sheet(7).tag));
    CHECK_FALSE(fs::exists(file.string() + "-journal"));
}

TEST_CASE("A17 A file says nothing of a sheet's content by its size", "[dossier][traces]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    auto other = withOpenRound(folder / "b.leerspiegel");
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2), sheet(3)}).has_value());
    REQUIRE(other->handInAll(first, {sheet(7), sheet(8), sheet(9)}).has_value());
    CHECK(fs::file_size(folder / "a.leerspiegel") == fs::file_size(folder / "b.leerspiegel"));
}

TEST_CASE("A14 Nothing is written outside the dossier's folder", "[dossier][traces]")
{
    const Folder folder;
    const Folder temporary;
    const char* before = std::getenv("TMPDIR");
    const std::string restored = before == nullptr ? "" : before;
    ::setenv("TMPDIR", temporary.path().c_str(), 1);
    ::setenv("SQLITE_TMPDIR", temporary.path().c_str(), 1);
    const auto written = fs::last_write_time(temporary.path()); // changes when a file comes or goes
    {
        auto dossier = withOpenRound(folder / "a.leerspiegel");
        std::vector<HandIn> many;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            many.push_back(sheet(seed));
        }
        REQUIRE(dossier->handInAll(first, many).has_value());
        CHECK(dossier->sheets(first)->size() == 300);
        REQUIRE(dossier->backUpTo(folder / "b.leerspiegel").has_value());
        REQUIRE(dossier->verifyFile().has_value());
        REQUIRE(dossier->endRound(first, counted()).has_value());
    }
    ::unsetenv("SQLITE_TMPDIR");
    restored.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", restored.c_str(), 1);
    CHECK(fs::is_empty(temporary.path()));
    CHECK(fs::last_write_time(temporary.path()) == written);
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    CHECK(names == std::vector<std::string>{"a.leerspiegel", "b.leerspiegel"});
}
