// SPDX-License-Identifier: EUPL-1.2
#include "Strangers.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

TEST_CASE("S1 A file that is missing, empty or nothing of ours is named as that", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = folder / "firm.leerspiegel";
    CHECK(Dossier::open(file).error().code == ErrorCode::FileMissing);
    CHECK(Dossier::open(folder.path() / "no" / "such" / "folder").error().code == ErrorCode::FileMissing);
    write(file, {});
    requireRefused(file, ErrorCode::FileEmpty);
    write(file, base::Bytes(1, 'x'));
    requireRefused(file, ErrorCode::NotADossier);
    write(file, base::Bytes(20'000, 0));
    requireRefused(file, ErrorCode::NotADossier);
    fs::remove(file);
    RawDatabase(file).run("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    requireRefused(file, ErrorCode::NotADossier);
    CHECK(Dossier::open(folder.path()).error().code == ErrorCode::FileUnreadable);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(Dossier::open(folder / "pipe").error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("S2 A file cut short is damaged, at any length", "[dossier][strangers]")
{
    const Folder folder;
    const auto whole = bytesOf(ours(folder));
    const auto file = folder / "cut.leerspiegel";
    for (const std::size_t missing :
         {std::size_t{1}, std::size_t{4096}, whole.size() / 2, whole.size() - 4096, whole.size() - 100}) {
        write(file, base::ByteView(whole).first(whole.size() - missing));
        INFO(missing << " bytes missing");
        requireRefused(file, ErrorCode::DossierDamaged);
    }
    write(file, base::ByteView(whole).first(50));
    requireRefused(file, ErrorCode::NotADossier);
}

TEST_CASE("S3 A write-ahead log is refused before SQLite reads it", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    write(file.string() + "-wal", base::Bytes(5'000, 7));
    requireRefused(file, ErrorCode::DossierDamaged);
    CHECK(bytesOf(file.string() + "-wal") == base::Bytes(5'000, 7));
    fs::remove(file.string() + "-wal");
    REQUIRE(Dossier::open(file).has_value());
    RawDatabase(file).run("PRAGMA journal_mode=WAL; CREATE TABLE more (a)");
    requireRefused(file, ErrorCode::DossierDamaged);
}

TEST_CASE("S4 A journal that names another file is refused, and that file stays", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    const auto victim = folder / "letter.txt";
    const std::string name = victim.string();
    write(victim, base::bytesOf("dear all"));

    base::Bytes journal{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const auto add32 = [&](std::uint32_t number) {
        for (const int shift : {24, 16, 8, 0}) {
            journal.push_back(static_cast<std::uint8_t>(number >> shift));
        }
    };
    for (const std::uint32_t field : {0U, 1U, 1U, 512U, 4096U}) {
        add32(field);
    }
    journal.resize(512);
    std::uint32_t sum = 0;
    for (const char letter : name) {
        sum += static_cast<std::uint32_t>(static_cast<signed char>(letter));
    }
    add32(0x40000000U / 4096 + 1);
    journal.insert(journal.end(), name.begin(), name.end());
    add32(static_cast<std::uint32_t>(name.size()));
    add32(sum);
    for (const std::uint8_t byte : {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7}) {
        journal.push_back(byte);
    }
    write(file.string() + "-journal", journal);
    requireRefused(file, ErrorCode::DossierDamaged);
    CHECK(fs::exists(victim));
    CHECK(bytesOf(victim).size() == 8);
}

TEST_CASE("S4 A hot journal of our own is rolled back, and one of another file does no harm unnoticed",
          "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    const pid_t child = ::fork();
    if (child == 0) { // dies in the middle of a transaction that has reached the file
        sqlite3* handle = nullptr;
        sqlite3_open(file.c_str(), &handle);
        sqlite3_exec(handle,
                     "PRAGMA cache_size=2; BEGIN; UPDATE sheet SET sealed = zeroblob(8400); DELETE FROM invitation;"
                     "INSERT INTO record SELECT 'x', value, zeroblob(5000) FROM generate_series(1, 50)",
                     nullptr, nullptr, nullptr);
        sqlite3_exec(handle,
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)"
                     " INSERT INTO record SELECT 'x', i, zeroblob(5000) FROM n",
                     nullptr, nullptr, nullptr);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(fs::exists(file.string() + "-journal"));
    const auto journal = bytesOf(file.string() + "-journal");
    REQUIRE(journal.size() > 512);
    OpenOptions readOnly;
    readOnly.readOnly = true;
    const auto half = Dossier::open(file, readOnly); // cannot be rolled back, so it cannot be read
    REQUIRE_FALSE(half.has_value());
    CHECK(half.error().code == ErrorCode::DossierReadOnly);
    {
        const auto dossier = Dossier::open(file);
        REQUIRE(dossier.has_value());
        CHECK((*dossier)->sheet(first, sheet(1).tag).value() == sheet(1).envelope);
        CHECK((*dossier)->unusedTokens(first, false).value() == 5);
        CHECK((*dossier)->records("x")->empty());
        const auto checks = (*dossier)->verifyFile();
        REQUIRE(checks.has_value());
        for (const auto& check : *checks) {
            CHECK(check.failure.empty());
        }
    }
    CHECK_FALSE(fs::exists(file.string() + "-journal"));

    const auto other = folder / "other.leerspiegel";
    auto dossier = withOpenRound(other);
    REQUIRE(dossier->handInAll(first, {sheet(5), sheet(6), sheet(7)}).has_value());
    dossier.reset();
    write(other.string() + "-journal", journal);
    const auto opened = Dossier::open(other); // either refused as damaged or sound in every page
    if (opened) {
        const auto checks = (*opened)->verifyFile();
        REQUIRE(checks.has_value());
        CHECK((*checks)[1].failure.empty());
    } else {
        CHECK(opened.error().code == ErrorCode::DossierDamaged);
    }
}

TEST_CASE("S5 Anything in the schema that is not ours is refused before it can run", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    const auto* extra = GENERATE(
        "CREATE VIEW more AS SELECT * FROM sheet",
        "CREATE TRIGGER more AFTER INSERT ON sheet BEGIN DELETE FROM draft; END",
        "CREATE TABLE more (a, b GENERATED ALWAYS AS (a + 1) STORED)", "CREATE VIRTUAL TABLE more USING fts5 (a)",
        "CREATE INDEX more ON record (length(sealed))", "CREATE TABLE more (a)", "DROP INDEX one_open_round",
        "DROP TABLE record", "ALTER TABLE record ADD COLUMN seen_at TEXT", "ANALYZE");
    RawDatabase(file).run(extra);
    requireRefused(file, ErrorCode::DossierDamaged);
}

TEST_CASE("S5 A view in place of a table of ours is refused", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    RawDatabase(file).run("DROP TABLE tidy; CREATE VIEW tidy AS SELECT 1 AS one, randomblob(100000000) AS dirty_at;"
                          "CREATE TRIGGER t INSTEAD OF UPDATE ON tidy BEGIN DELETE FROM sheet; END");
    requireRefused(file, ErrorCode::DossierDamaged);
}

TEST_CASE("S6 Another page size, encoding or auto_vacuum is refused", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    SECTION("page size 512") { RawDatabase(file).run("PRAGMA page_size=512; VACUUM"); }
    SECTION("page size 65536") { RawDatabase(file).run("PRAGMA page_size=65536; VACUUM"); }
    SECTION("auto_vacuum") { RawDatabase(file).run("PRAGMA auto_vacuum=FULL; VACUUM"); }
    SECTION("UTF-16") { patch(file, 56, {0, 0, 0, 2}); }
    SECTION("a page count that lies") { patch(file, 28, {0, 0, 1, 0}); }
    requireRefused(file, ErrorCode::DossierDamaged);
}
