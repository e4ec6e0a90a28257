// SPDX-License-Identifier: EUPL-1.2
#include "Strangers.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

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
