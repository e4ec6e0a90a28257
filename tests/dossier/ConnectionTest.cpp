// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Connection.h"
#include "Samples.h"
#include "dossier/Checks.h"
#include "dossier/sqlite/Failures.h"
#include "dossier/sqlite/Hardening.h"
#include "dossier/sqlite/Migrations.h"
#include "support/Catch.h"

#include <cerrno>

#include <sqlite3.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;

static std::unique_ptr<Connection> connected(const std::filesystem::path& file)
{
    withOpenRound(file).reset();
    auto connection = Connection::open(file, Access::Write, {}).value();
    REQUIRE(connection->settle().has_value());
    return connection;
}

static std::string ask(Connection& connection, const std::string& sql)
{
    std::string answer;
    const auto keep = [](void* target, int, char** values, char**) {
        *static_cast<std::string*>(target) = values[0] == nullptr ? "" : values[0];
        return 0;
    };
    REQUIRE(sqlite3_exec(connection.handle(), sql.c_str(), keep, &answer, nullptr) == SQLITE_OK);
    return answer;
}

TEST_CASE("Every connection has our pragmas, read back", "[dossier][connection]")
{
    const Folder folder;
    const auto connection = connected(folder / "a.leerspiegel");
    CHECK(ask(*connection, "PRAGMA journal_mode") == "delete");
    CHECK(ask(*connection, "PRAGMA synchronous") == "3");
    CHECK(ask(*connection, "PRAGMA secure_delete") == "1");
    CHECK(ask(*connection, "PRAGMA temp_store") == "2");
    CHECK(ask(*connection, "PRAGMA mmap_size") == "0");
    CHECK(ask(*connection, "PRAGMA cell_size_check") == "1");
    CHECK(ask(*connection, "PRAGMA foreign_keys") == "1");
    CHECK(ask(*connection, "PRAGMA trusted_schema") == "0");
    CHECK(ask(*connection, "PRAGMA page_size") == "4096");
    CHECK(ask(*connection, "PRAGMA application_id") == std::to_string(applicationId));
    CHECK(ask(*connection, "PRAGMA user_version") == "1");
}

TEST_CASE("A connection runs no view, no trigger and no extension, and attaches nothing", "[dossier][connection]")
{
    const Folder folder;
    const auto connection = connected(folder / "a.leerspiegel");
    for (const auto& [option, expected] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                           {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                           {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                           {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                           {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                           {SQLITE_DBCONFIG_DQS_DDL, 0},
                                           {SQLITE_DBCONFIG_DQS_DML, 0}}) {
        int now = -1;
        REQUIRE(sqlite3_db_config(connection->handle(), option, -1, &now) == SQLITE_OK);
        CHECK(now == expected);
    }
    CHECK_FALSE(connection->run("ATTACH ':memory:' AS other").has_value());
    REQUIRE(connection->vacuum().has_value());
    CHECK(sqlite3_limit(connection->handle(), SQLITE_LIMIT_ATTACHED, -1) == 0);
    CHECK_FALSE(connection->run("ATTACH ':memory:' AS other").has_value());
    CHECK(connection->run("SELECT \"no such column\"").error().code == ErrorCode::DatabaseFailure);
    CHECK_FALSE(connection->run("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema").has_value());
}

/// Opens, checks, verifies and changes with at most so many instructions in a statement.
static bool isEnough(Connection& connection, int instructions)
{
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_VDBE_OP, instructions);
    const bool checked = checkContent(connection, migrations(), std::chrono::seconds(10)).has_value();
    const bool looked = connection.run("PRAGMA integrity_check(1)").has_value();
    const bool vacuumed = connection.vacuum().has_value();
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_VDBE_OP, mostInstructions);
    return checked && looked && vacuumed;
}

TEST_CASE("The limit of instructions is just above what our statements need", "[dossier][connection]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    connected(file).reset();
    const auto fresh = [&](int instructions) {
        auto connection = Connection::open(file, Access::Write, {}).value();
        REQUIRE(connection->settle().has_value());
        return isEnough(*connection, instructions);
    };
    int need = mostInstructions;
    while (need > 10 && fresh(need - 50)) {
        need -= 50;
    }
    INFO("needed: about " << need);
    CHECK(fresh(mostInstructions));
    CHECK(need > mostInstructions / 4);
    CHECK(need < mostInstructions * 9 / 10);
}

TEST_CASE("A transaction that fails changes nothing and leaves the connection ready", "[dossier][connection]")
{
    const Folder folder;
    const auto connection = connected(folder / "a.leerspiegel");
    const auto failed = connection->write([&]() -> base::Outcome {
        REQUIRE(connection->change("DELETE FROM invitation").has_value());
        return base::fail(ErrorCode::Cancelled);
    });
    CHECK(failed.error().code == ErrorCode::Cancelled);
    CHECK(connection->number("SELECT count(*) FROM invitation").value() == 6);
    CHECK(connection->write([] { return base::Outcome(); }).has_value());
    CHECK_FALSE(connection->write([&] { return connection->run("INSERT INTO tidy VALUES (1, 1)"); }).has_value());
    CHECK(sqlite3_get_autocommit(connection->handle()) == 1);
}

TEST_CASE("A column of another kind or size than asked is damage", "[dossier][connection]")
{
    auto memory = Connection::inMemory().value();
    const auto codeOf = [&](const char* sql, auto take) {
        const auto row = memory->first(sql, {}, take);
        return row ? ErrorCode::Cancelled : row.error().code;
    };
    CHECK(codeOf("SELECT 'text'", [](Row& row) { return row.number(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT 5000000000", [](Row& row) { return row.number(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT 1.5", [](Row& row) { return row.number(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT NULL", [](Row& row) { return row.text(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT 'text'", [](Row& row) { return row.bytes(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT x'0102'", [](Row& row) { return row.array<3>(0); }) == ErrorCode::DossierDamaged);
    CHECK(codeOf("SELECT '2027-02-30'", [](Row& row) { return row.day(0); }) == ErrorCode::DossierDamaged);
    CHECK(memory->first("SELECT x'0102'", {}, [](Row& row) { return row.array<2>(0)[1]; }).value() == 2);
    CHECK(memory->first("SELECT x''", {}, [](Row& row) { return row.bytes(0); }).value()->empty());
    CHECK(memory->number("SELECT 1 WHERE 0").error().code == ErrorCode::DossierDamaged);
}

TEST_CASE("Each of SQLite's refusals has a meaning", "[dossier][connection]")
{
    const auto meaning = [](int code, int system = 0) { return failureOf(code, "here", system).code; };
    CHECK(meaning(SQLITE_FULL) == ErrorCode::DiskFull);
    CHECK(meaning(SQLITE_IOERR_WRITE, EDQUOT) == ErrorCode::DiskFull);
    CHECK(meaning(SQLITE_IOERR_WRITE, EIO) == ErrorCode::DatabaseFailure);
    CHECK(meaning(SQLITE_BUSY) == ErrorCode::DossierBusy);
    CHECK(meaning(SQLITE_BUSY_RECOVERY) == ErrorCode::DossierBusy);
    CHECK(meaning(SQLITE_READONLY) == ErrorCode::DossierReadOnly);
    CHECK(meaning(SQLITE_READONLY_DBMOVED) == ErrorCode::DossierMoved);
    CHECK(meaning(SQLITE_CORRUPT) == ErrorCode::DossierDamaged);
    CHECK(meaning(SQLITE_NOTADB) == ErrorCode::NotADossier);
    CHECK(meaning(SQLITE_CANTOPEN_ISDIR) == ErrorCode::FileUnreadable);
    CHECK(meaning(SQLITE_NOMEM) == ErrorCode::OutOfMemory);
    CHECK(meaning(SQLITE_CONSTRAINT_CHECK) == ErrorCode::DatabaseFailure);
    CHECK(failureOf(SQLITE_FULL, "here").where == "here");
}
