// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Checks.h"

#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Hardening.h"
#include "dossier/sqlite/RawFile.h"

#include <array>
#include <fstream>
#include <tuple>

namespace leerspiegel::dossier {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Outcome;

namespace {

constexpr std::uintmax_t mostBytes = 1'073'741'824; // 10,000 sheets of 64 KiB and as much again
constexpr std::uint32_t ourPageSize = 4096;
constexpr std::array<std::uint8_t, 8> journalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};

/// Places in the header of an SQLite file (sqlite.org/fileformat2.html, "The Database Header").
enum Place : std::size_t {
    PageSizeAt = 16,
    WriteVersionAt = 18,
    ReadVersionAt = 19,
    PageCountAt = 28,
    AutoVacuumAt = 52,
    EncodingAt = 56,
    UserVersionAt = 60,
    ApplicationIdAt = 68,
};
constexpr int headerSize = 100;

/// What one table may hold; more, larger or other is not ours.
struct TableLimit
{
    const char* table;
    const char* largest; ///< The largest length in a row that is not kept in bounds by `unfit`.
    const char* unfit;   ///< What no row of ours is: the schema's own CHECKs, which quick_check does not always look at.
    int mostRows;
    int mostBytes;
};

#define LEERSPIEGEL_NO_DAY(column) "date(" column ") IS NOT " column " OR length(" column ") <> 10"
constexpr int kibi = 1024;
constexpr int mebi = 1024 * kibi;
constexpr std::array tableLimits{
    TableLimit{"dossier", "max(length(company), length(owner_name), length(wrapped_by_passphrase), length(wrapped_by_recovery_code))",
               "length(id) > 64 OR example NOT IN (0, 1) OR length(management_key) <> 32 OR " LEERSPIEGEL_NO_DAY("created"), 1, 4 * kibi},
    TableLimit{"tidy", "0", "dirty_at NOT BETWEEN -1 AND 4294967295", 1, 0},
    TableLimit{"questionnaire", "length(json)", "length(hash) <> 32", 1'000, 4 * mebi},
    TableLimit{"round",
               "max(length(descriptor), ifnull(length(round_secret), 0), ifnull(length(teller_by_passphrase), 0),"
               " ifnull(length(teller_by_recovery_code), 0), ifnull(length(picture), 0))",
               "length(id) > 64 OR number NOT BETWEEN 1 AND 1000 OR state NOT BETWEEN 0 AND 3"
               " OR length(descriptor_mark) <> 32 OR invited NOT BETWEEN 0 AND 10000 OR length(invited_mark) <> 32"
               " OR length(code_salt) <> 16 OR (state = 0) IS NOT (closed IS NULL)"
               " OR (state <> 0 AND coalesce(round_secret, teller_by_passphrase, teller_by_recovery_code) NOT NULL)"
               " OR (state <> 1 AND picture NOT NULL) OR " LEERSPIEGEL_NO_DAY("opened") " OR (closed NOT NULL AND (" LEERSPIEGEL_NO_DAY(
                   "closed") "))",
               1'000, 8 * mebi},
    TableLimit{"invitation", "0", "company NOT IN (0, 1) OR length(key) <> 32", 20'000, 0},
    TableLimit{"sheet", "length(sealed)", "length(tag) <> 16", 20'000, mebi},
    TableLimit{"draft", "length(sealed)", "length(tag) <> 16", 20'000, mebi},
    TableLimit{"company_response", "length(sealed)", "length(id) > 64", 20'000, mebi},
    TableLimit{"lent_profile", "length(sealed)", "length(tag) <> 16", 100'000, mebi},
    TableLimit{"record", "length(sealed)", "length(kind) > 64 OR length(id) > 256", 100'000, 4 * mebi},
};
#undef LEERSPIEGEL_NO_DAY

std::string lookAt(const TableLimit& limit)
{
    return std::string("SELECT count(*), ifnull(max(") + limit.largest + "), 0), count(*) FILTER (WHERE " + limit.unfit + ") FROM "
        + limit.table;
}

Outcome damaged(std::string where, std::string detail = {})
{
    return base::fail(ErrorCode::DossierDamaged, std::move(where), {}, std::move(detail));
}

/// A journal that names a super-journal makes SQLite open, and perhaps delete, the file of that name. Ours never do.
bool namesAnotherJournal(const fs::path& journal)
{
    std::ifstream file(journal, std::ios::binary | std::ios::ate);
    if (!file || file.tellg() < static_cast<std::streamoff>(journalMagic.size())) {
        return false;
    }
    std::array<char, journalMagic.size()> end{};
    file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    file.read(end.data(), end.size());
    return std::equal(end.begin(), end.end(), journalMagic.begin(),
                      [](char found, std::uint8_t magic) { return static_cast<std::uint8_t>(found) == magic; });
}

Outcome checkCompanions(const fs::path& file)
{
    const fs::path log = file.string() + "-wal";
    const fs::path journal = file.string() + "-journal";
    if (fs::exists(fs::symlink_status(log))) {
        return damaged(log.filename().string(), "a write-ahead log lies beside it");
    }
    const auto kind = fs::symlink_status(journal).type();
    if (kind == fs::file_type::not_found) {
        return {};
    }
    if (kind != fs::file_type::regular || namesAnotherJournal(journal)) {
        return damaged(journal.filename().string(), "a foreign journal lies beside it");
    }
    return {};
}

Outcome checkHeader(base::ByteView header, int newestVersion)
{
    if (base::textOf(header.first(16)) != std::string_view("SQLite format 3\0", 16)
        || bigEndian32(header, ApplicationIdAt) != static_cast<std::uint32_t>(applicationId)) {
        return base::fail(ErrorCode::NotADossier, "header");
    }
    const auto version = static_cast<std::int32_t>(bigEndian32(header, UserVersionAt));
    if (version > newestVersion) {
        return base::fail(ErrorCode::NewerVersion, "header", {std::to_string(version), std::to_string(newestVersion)});
    }
    if (version < 1) {
        return base::fail(ErrorCode::NotADossier, "version");
    }
    if (header[WriteVersionAt] != 1 || header[ReadVersionAt] != 1) {
        return damaged("journal mode", "not DELETE");
    }
    if (bigEndian16(header, PageSizeAt) != ourPageSize) {
        return damaged("page size");
    }
    if (bigEndian32(header, EncodingAt) != 1 || bigEndian32(header, AutoVacuumAt) != 0) {
        return damaged("encoding or auto_vacuum");
    }
    return {};
}

using SchemaRow = std::tuple<std::string, std::string, std::string, std::string>;

base::Result<std::vector<SchemaRow>> schemaOf(Connection& connection)
{
    return connection.all("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY 1, 2, 3", {},
                          [](Row& row) { return SchemaRow(row.text(0), row.text(1), row.text(2), row.text(3)); });
}

Outcome checkRows(Connection& connection)
{
    for (const auto& limit : tableLimits) {
        bool fits = false;
        auto looked = connection.each(lookAt(limit).c_str(), {}, [&](Row& row) {
            fits = row.number(0) <= limit.mostRows && row.number(1) <= limit.mostBytes && row.number(2) == 0;
        });
        if (!looked || !fits) {
            return looked ? damaged(limit.table, "too many rows, too large, or no row of ours") : looked;
        }
    }
    const auto one = connection.number("SELECT (SELECT count(*) FROM dossier) = 1 AND (SELECT count(*) FROM tidy) = 1");
    if (!one) {
        return base::fail(one.error());
    }
    return *one == 1 ? Outcome() : damaged("dossier", "not exactly one header");
}

Outcome checkWithSqlite(Connection& connection)
{
    bool sound = false;
    auto done = connection.each("PRAGMA quick_check(1)", {}, [&](Row& row) { sound = row.text(0) == "ok"; });
    if (!done || !sound) {
        return done ? damaged("quick_check") : done;
    }
    done = connection.each("PRAGMA foreign_key_check", {}, [&](Row&) { sound = false; });
    return !done || sound ? done : damaged("foreign keys");
}

} // namespace

Outcome checkPlace(const fs::path& file)
{
    std::error_code failure;
    const auto status = fs::symlink_status(file, failure);
    const std::string name = file.filename().string();
    if (status.type() == fs::file_type::not_found) {
        return base::fail(ErrorCode::FileMissing, name);
    }
    if (status.type() != fs::file_type::regular) {
        return base::fail(ErrorCode::FileUnreadable, name, {}, "not a plain file");
    }
    const auto size = fs::file_size(file, failure);
    const auto names = fs::hard_link_count(file, failure);
    if (failure) {
        return base::fail(ErrorCode::FileUnreadable, name);
    }
    if (names > 1) {
        // Each name has a journal of its own: a crash under one name would go unnoticed under the other.
        return base::fail(ErrorCode::FileUnreadable, name, {}, "has more than one name");
    }
    if (size == 0) {
        return base::fail(ErrorCode::FileEmpty, name);
    }
    if (size > mostBytes) {
        return base::fail(ErrorCode::FileTooLarge, name, {std::to_string(mostBytes)});
    }
    return checkCompanions(file);
}

Outcome checkStart(Connection& connection, int newestVersion)
{
    const auto header = RawFile(connection.handle()).read(0, headerSize);
    return header ? checkHeader(*header, newestVersion) : base::fail(header.error());
}

Outcome checkShape(Connection& connection)
{
    const RawFile file(connection.handle());
    const auto header = file.read(0, headerSize);
    const auto size = file.size();
    if (!header || !size) {
        return base::fail(header ? size.error() : header.error());
    }
    if (*size == 0) {
        return base::fail(ErrorCode::FileEmpty, connection.path().filename().string());
    }
    const auto pages = connection.number("PRAGMA page_count");
    if (!pages) {
        return base::fail(pages.error());
    }
    // More bytes than pages is what a crash right after a commit leaves when the file was about to get shorter.
    const std::uint32_t named = bigEndian32(*header, PageCountAt);
    if (named != static_cast<std::uint32_t>(*pages) || *size < std::int64_t{ourPageSize} * named) {
        return damaged("size", "not the pages it names");
    }
    return {};
}

Outcome checkSchema(Connection& connection, std::span<const Migration> steps)
{
    const auto version = schemaVersionOf(connection);
    auto reference = Connection::inMemory();
    if (!version || !reference) {
        return base::fail(version ? reference.error() : version.error());
    }
    std::size_t count = 0;
    while (count < steps.size() && steps[count].version <= *version) {
        ++count;
    }
    if (count == 0 || steps[count - 1].version != *version) {
        return base::fail(ErrorCode::NotADossier, "version");
    }
    if (auto made = migrate(**reference, steps.first(count)); !made) {
        return made;
    }
    const auto expected = schemaOf(**reference);
    const auto found = schemaOf(connection);
    if (!expected || !found) {
        return base::fail(expected ? found.error() : expected.error());
    }
    return *expected == *found ? Outcome() : damaged("schema", "not the one of its version");
}

Outcome checkContent(Connection& connection, std::span<const Migration> steps, std::chrono::milliseconds limit)
{
    const TimeLimit timeLimit(connection.handle(), limit);
    return connection.read([&]() -> Outcome {
        // The first read takes the lock and rolls a hot journal back; only from here on does the size count.
        if (const auto first = connection.number("PRAGMA schema_version"); !first) {
            return base::fail(first.error());
        }
        auto done = checkShape(connection);
        done = done ? checkStart(connection, steps.back().version) : done;
        done = done ? checkSchema(connection, steps) : done;
        done = done ? checkRows(connection) : done;
        return done ? checkWithSqlite(connection) : done;
    });
}

} // namespace leerspiegel::dossier
