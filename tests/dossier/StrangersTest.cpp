// SPDX-License-Identifier: EUPL-1.2
#include "RawDatabase.h"
#include "Samples.h"
#include "dossier/FileSystem.h"
#include "support/Catch.h"

#include <csignal>
#include <fstream>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

static const round::RoundId first = samples::round().id;

/// A file of ours to spoil.
static fs::path ours(const Folder& folder)
{
    const auto file = folder / "firm.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2)}).has_value());
    return file;
}

/// Refused with this code, and not a byte of it changed.
static void requireRefused(const fs::path& file, ErrorCode code)
{
    const auto before = bytesOf(file);
    for (const bool readOnly : {true, false}) {
        OpenOptions options;
        options.readOnly = readOnly;
        options.busyTimeout = std::chrono::milliseconds(10);
        const auto opened = Dossier::open(file, options);
        REQUIRE_FALSE(opened.has_value());
        INFO(opened.error().where << " " << opened.error().detail);
        CHECK(static_cast<int>(opened.error().code) == static_cast<int>(code));
    }
    CHECK(bytesOf(file) == before);
}

static void patch(const fs::path& file, std::size_t offset, const base::Bytes& bytes)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(offset));
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

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
    const auto spoilt = bytesOf(file);
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

TEST_CASE("S7 Values of another kind or size than ours are refused", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    const std::string round = "'" + first.text() + "'";
    RawDatabase raw(file);
    SECTION("text in a column for bytes")
    {
        raw.rewriteSchema("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') WHERE name = 'sheet'");
        raw.run("UPDATE sheet SET sealed = 'readable'");
        raw.rewriteSchema(
            "UPDATE sqlite_schema SET sql = replace(sql, 'WITHOUT', 'STRICT, WITHOUT') WHERE name = 'sheet'");
    }
    SECTION("a sheet of 17 MB")
    {
        raw.run("PRAGMA ignore_check_constraints=ON; UPDATE sheet SET sealed = zeroblob(17000000)");
    }
    SECTION("a sheet of 2 MB")
    {
        raw.run("PRAGMA ignore_check_constraints=ON; UPDATE sheet SET sealed = zeroblob(2000000)");
    }
    SECTION("a company name of 1 MB")
    {
        raw.run("PRAGMA ignore_check_constraints=ON; UPDATE dossier SET company = hex(zeroblob(500000))");
    }
    SECTION("a tag of 15 bytes")
    {
        raw.run("PRAGMA ignore_check_constraints=ON; INSERT INTO sheet VALUES (" + round + ", x'0102', x'03')");
    }
    SECTION("a day with an hour")
    {
        raw.run("PRAGMA ignore_check_constraints=ON; UPDATE round SET opened = '2027-03-12 10:03:00'");
    }
    SECTION("a sheet of no round") { raw.run("INSERT INTO sheet VALUES ('nobody', randomblob(16), x'03')"); }
    SECTION("no header") { raw.run("DELETE FROM dossier"); }
    SECTION("no tidy mark") { raw.run("DELETE FROM tidy"); }
    requireRefused(file, ErrorCode::DossierDamaged);
}

TEST_CASE("S8 Versions of tomorrow are refused untouched, impossible ones are not ours", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    RawDatabase(file).run("PRAGMA user_version=2147483647");
    requireRefused(file, ErrorCode::NewerVersion);
    CHECK(Dossier::open(file).error().arguments == std::vector<std::string>{"2147483647", "1"});
    RawDatabase(file).run("PRAGMA user_version=2");
    requireRefused(file, ErrorCode::NewerVersion);
    RawDatabase(file).run("PRAGMA user_version=-1");
    requireRefused(file, ErrorCode::NotADossier);
    RawDatabase(file).run("PRAGMA user_version=0");
    requireRefused(file, ErrorCode::NotADossier);
    RawDatabase(file).run("PRAGMA user_version=1; PRAGMA application_id=7");
    requireRefused(file, ErrorCode::NotADossier);
}

TEST_CASE("S9 More rows than any round has, and a check that takes too long, are refused", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    RawDatabase(file).run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20001)"
                          " INSERT INTO sheet SELECT '"
                          + first.text() + "', randomblob(16), x'00' FROM n");
    OpenOptions hurried;
    hurried.checkLimit = std::chrono::milliseconds(0);
    const auto cutOff = Dossier::open(file, hurried);
    REQUIRE_FALSE(cutOff.has_value());
    CHECK(cutOff.error().code == ErrorCode::DossierDamaged);
    requireRefused(file, ErrorCode::DossierDamaged);
}

TEST_CASE("S10 Whatever was stored as sealed comes back as it is; its cost is judged where it is opened",
          "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    RawDatabase(file).run("UPDATE dossier SET wrapped_by_passphrase = x'ffffffffffffffff'");
    const auto dossier = Dossier::open(file);
    REQUIRE(dossier.has_value());
    CHECK((*dossier)->header()->wrappedByPassphrase.size() == 8);
}

TEST_CASE("S11 An encrypted file is not ours", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = folder / "firm.leerspiegel";
    write(file, sealed(99, 32'768).view());
    requireRefused(file, ErrorCode::NotADossier);
}

TEST_CASE("S12 A share is noticed by its kind of file system", "[dossier][strangers]")
{
    CHECK(kindOfMagic(0x6969) == FileSystemKind::Network);
    CHECK(kindOfMagic(0xFE534D42) == FileSystemKind::Network);
    CHECK(kindOfMagic(0xFF534D42) == FileSystemKind::Network);
    CHECK(kindOfMagic(0x65735546) == FileSystemKind::Network);
    CHECK(kindOfMagic(0xEF53) == FileSystemKind::Local);
    CHECK(kindOfMagic(0x12345) == FileSystemKind::Unknown);
    const Folder folder;
    CHECK(fileSystemOf(folder.path()) != FileSystemKind::Network);
    CHECK(fileSystemOf(folder / "not yet there") == fileSystemOf(folder.path()));
    CHECK(fileSystemOf("/proc/nothing/here") == FileSystemKind::Unknown);
}

TEST_CASE("S12 A file that may only be read opens for reading", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    fs::permissions(folder.path(), fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    const auto before = bytesOf(file);
    const pid_t child = ::fork();
    if (child == 0) { // root may write everything, so as somebody else
        const bool changed = ::getuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        const auto dossier = Dossier::open(file);
        const bool good = changed && dossier && (*dossier)->isReadOnly() && (*dossier)->sheetCount(first).value() == 2
            && (*dossier)->withdraw(first, sheet(1).tag).error().code == ErrorCode::DossierReadOnly;
        ::_exit(good ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("S13 A file with a second name is refused; a folder behind a link is fine", "[dossier][strangers]")
{
    const Folder folder;
    const auto file = ours(folder);
    fs::create_symlink(file, folder / "link");
    requireRefused(folder / "link", ErrorCode::FileUnreadable);
    fs::create_symlink(folder / "nowhere", folder / "dangling");
    CHECK(Dossier::create(folder / "dangling", header()).error().code == ErrorCode::FileExists);
    CHECK_FALSE(fs::exists(folder / "nowhere"));
    fs::create_directory_symlink(folder.path(), folder / "here");
    CHECK(Dossier::open(folder / "here" / file.filename()).has_value());
    fs::create_hard_link(file, folder / "twin");
    requireRefused(folder / "twin", ErrorCode::FileUnreadable);
    requireRefused(file, ErrorCode::FileUnreadable);
}

TEST_CASE("S2 A single flipped bit is refused or leaves what is read as it was, and never crashes",
          "[dossier][strangers]")
{
    const Folder folder;
    const auto whole = bytesOf(ours(folder));
    const auto file = folder / "flipped.leerspiegel";
    base::SeededRandom random(4);
    OpenOptions options;
    options.readOnly = true;
    int refused = 0;
    for (int turn = 0; turn < 150; ++turn) {
        auto flipped = whole;
        const auto bit = random.below(turn < 75 ? 8 * 4096 : static_cast<std::uint32_t>(8 * whole.size()));
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        write(file, flipped);
        const auto dossier = Dossier::open(file, options);
        refused += dossier ? 0 : 1;
        if (dossier) {
            CHECK((*dossier)->sheetCount(first).has_value());
        }
    }
    CHECK(refused > 0);
}
