// SPDX-License-Identifier: EUPL-1.2
#include "RawDatabase.h"
#include "Samples.h"
#include "dossier/Checks.h"
#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Migrations.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <array>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

static const round::RoundId first = samples::round().id;

// Steps that no release ever had.
static const Migration one = migrations().front();
static const Migration two{2, "ALTER TABLE record ADD COLUMN colour TEXT; CREATE TABLE extra (a INTEGER) STRICT"};
static const Migration three{3, "INSERT INTO extra VALUES (3)"};
static const std::array upToTwo{one, two};
static const std::array upToThree{one, two, three};

static std::unique_ptr<Connection> connected(const fs::path& file, Access access = Access::Write)
{
    auto connection = Connection::open(file, access, {}).value();
    REQUIRE(connection->settle().has_value());
    return connection;
}

static fs::path versionOne(const Folder& folder)
{
    const auto file = folder / "firm.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->endRound(first, counted()).has_value());
    return file;
}

static int count(Connection& connection, const char* sql) { return connection.number(sql).value(); }

TEST_CASE("An empty database takes every step, and a second time none", "[dossier][migrations]")
{
    auto memory = Connection::inMemory().value();
    REQUIRE(migrate(*memory, upToThree).has_value());
    CHECK(schemaVersionOf(*memory).value() == 3);
    CHECK(count(*memory, "SELECT count(*) FROM extra") == 1);
    REQUIRE(migrate(*memory, upToThree).has_value());
    CHECK(count(*memory, "SELECT count(*) FROM extra") == 1);
}

TEST_CASE("An older file takes only the newer steps", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    auto connection = connected(file);
    REQUIRE(migrate(*connection, upToTwo).has_value());
    REQUIRE(migrate(*connection, upToThree).has_value());
    CHECK(schemaVersionOf(*connection).value() == 3);
    CHECK(count(*connection, "SELECT count(*) FROM extra") == 1);
    CHECK(count(*connection, "SELECT count(*) FROM lent_profile") == 2);
    CHECK(checkSchema(*connection, upToThree).has_value());
}

TEST_CASE("A newer file is refused and left as it is", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    RawDatabase(file).run("PRAGMA user_version=99");
    const auto before = bytesOf(file);
    {
        auto connection = connected(file);
        const auto refused = migrate(*connection, upToTwo);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::NewerVersion);
        CHECK(refused.error().arguments == std::vector<std::string>{"99", "2"});
        CHECK(bringUpToDate(*connection, upToTwo).error().code == ErrorCode::NewerVersion);
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A step that fails takes all steps back", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    const std::array broken{one, two, Migration{3, "INSERT INTO extra VALUES (1); INSERT INTO nowhere VALUES (1)"}};
    const auto before = bytesOf(file);
    {
        auto connection = connected(file);
        CHECK_FALSE(migrate(*connection, broken).has_value());
        CHECK(schemaVersionOf(*connection).value() == 1);
        CHECK(count(*connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'") == 0);
        CHECK(count(*connection, "PRAGMA foreign_keys") == 1);
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A step that leaves a broken reference is taken back", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    const std::array breaking{one, Migration{2, "DELETE FROM round"}};
    auto connection = connected(file);
    CHECK(migrate(*connection, breaking).error().code == ErrorCode::DossierDamaged);
    CHECK(count(*connection, "SELECT count(*) FROM round") == 1);
}

TEST_CASE("Only checking carries nothing out", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    const auto before = bytesOf(file);
    {
        auto connection = connected(file);
        REQUIRE(migrate(*connection, upToThree, MigrationMode::CheckOnly).has_value());
        CHECK(schemaVersionOf(*connection).value() == 1);
        const std::array broken{one, Migration{2, "nonsense"}};
        CHECK_FALSE(migrate(*connection, broken, MigrationMode::CheckOnly).has_value());
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("Steps whose versions do not rise are refused", "[dossier][migrations]")
{
    auto memory = Connection::inMemory().value();
    const std::array twice{one, Migration{1, "SELECT 1"}};
    const std::array zero{Migration{0, "SELECT 1"}};
    CHECK_FALSE(migrate(*memory, twice).has_value());
    CHECK_FALSE(migrate(*memory, zero).has_value());
    CHECK_FALSE(migrate(*memory, {}).has_value());
    CHECK(schemaVersionOf(*memory).value() == 0);
}

TEST_CASE("A file is copied before it is migrated, under a name that was free", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    write(folder / "firm.v1.leerspiegel", base::bytesOf("taken"));
    {
        auto connection = connected(file);
        CHECK(bringUpToDate(*connection, upToThree).value() == 3);
        CHECK(connection->isDirty().value()); // the changed schema did not take the mark away
    }
    CHECK(bytesOf(folder / "firm.v1.leerspiegel").size() == 5);
    const auto copy = Dossier::open(folder / "firm.v1-2.leerspiegel");
    REQUIRE(copy.has_value());
    CHECK((*copy)->schemaVersion() == 1);
    CHECK((*copy)->lentProfiles(first)->size() == 2);
}

TEST_CASE("While a round is open the file keeps its version, if it is one of the last two", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = folder / "firm.leerspiegel";
    withOpenRound(file).reset();
    const auto before = bytesOf(file);
    {
        auto connection = connected(file);
        CHECK(bringUpToDate(*connection, upToTwo).value() == 1);
        CHECK(bringUpToDate(*connection, upToThree).error().code == ErrorCode::RoundStillOpen);
    }
    CHECK(bytesOf(file) == before);
    auto dossier = Dossier::open(file).value(); // still of use
    REQUIRE(dossier->handIn(first, sheet(1)).has_value());
    REQUIRE(dossier->endRound(first, counted()).has_value());
    dossier.reset();
    auto connection = connected(file);
    CHECK(bringUpToDate(*connection, upToThree).value() == 3);
}

TEST_CASE("A file that cannot be written is read in its old version", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    auto connection = connected(file, Access::Read);
    CHECK(bringUpToDate(*connection, upToTwo).value() == 1);
    CHECK(bringUpToDate(*connection, upToThree).error().code == ErrorCode::DossierReadOnly);
    CHECK_FALSE(fs::exists(folder / "firm.v1.leerspiegel"));
}

TEST_CASE("Two programs that migrate at once take each step once", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = versionOne(folder);
    auto here = connected(file);
    auto there = connected(file);
    REQUIRE(migrate(*here, upToThree).has_value());
    REQUIRE(migrate(*there, upToThree).has_value());
    CHECK(count(*there, "SELECT count(*) FROM extra") == 1);
}

TEST_CASE("Every released version still opens", "[dossier][migrations]")
{
    const Folder folder;
    const auto file = folder / "firm.leerspiegel";
    fs::copy_file(fs::path(leerspiegel::tests::dataFolder()) / "dossier" / "version-1.leerspiegel", file);
    const auto dossier = Dossier::open(file);
    REQUIRE(dossier.has_value());
    CHECK((*dossier)->header()->company == header().company);
    REQUIRE((*dossier)->rounds()->size() == 2);
    CHECK((*dossier)->rounds()->front().picture == counted().picture);
    CHECK((*dossier)->lentProfiles(first)->size() == 2);
    const auto open = samples::round(2).id;
    CHECK((*dossier)->round(open)->state == RoundState::Open);
    CHECK((*dossier)->sheets(open)->size() == 3);
    CHECK((*dossier)->draft(open, tag(30)).value() == sealed(30));
    CHECK((*dossier)->unusedTokens(open, false).value() == 2);
    CHECK((*dossier)->companyResponses(open)->size() == 1);
    CHECK((*dossier)->records("agreements")->size() == 1);
    REQUIRE((*dossier)->handIn(open, sheet(9)).has_value());
}

// How the fixture was made; run with the tag [make-fixture] and LEERSPIEGEL_FIXTURE=<file>.
TEST_CASE("Make the fixture of this schema version", "[.make-fixture]")
{
    const char* target = std::getenv("LEERSPIEGEL_FIXTURE");
    REQUIRE(target != nullptr);
    auto dossier = withOpenRound(target);
    REQUIRE(dossier->endRound(first, counted()).has_value());
    const auto open = samples::round(2).id;
    REQUIRE(dossier->openRound(samples::round(2), {snapshot(2)}, {token(1), token(2)}, {token(9)}).has_value());
    REQUIRE(dossier->handInAll(open, {sheet(1), sheet(2), sheet(3)}).has_value());
    REQUIRE(dossier->putCompanyResponse(open, {"aa", sealed(40)}).has_value());
    REQUIRE(dossier->putRecord({"agreements", "1", sealed(41)}).has_value());
    REQUIRE(dossier->saveDraft(open, tag(30), sealed(30)).has_value());
}
