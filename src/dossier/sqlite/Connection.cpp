// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Connection.h"

#include "dossier/sqlite/Failures.h"
#include "dossier/sqlite/Hardening.h"
#include "dossier/sqlite/RawFile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

/// Runs what may throw; an exception becomes an Error. With a handle the code is taken from there.
template <typename Body> Outcome guarded(const std::string& where, sqlite3* handle, Body body)
{
    try {
        body();
        return {};
    } catch (const SQLite::Exception& exception) {
        if (handle != nullptr && exception.getExtendedErrorCode() > 0) {
            return base::fail(lastFailure(handle, where));
        }
        return base::fail(failureOf(exception.getExtendedErrorCode(), where));
    } catch (const std::bad_alloc&) {
        return base::fail(ErrorCode::OutOfMemory, where);
    }
}

/// Leaves a statement ready for the next use, or it would keep its read lock.
struct Resetting
{
    SQLite::Statement& statement;
    ~Resetting()
    {
        statement.tryReset();
        statement.clearBindings(); // SQLite always does
    }
};

void bindAll(SQLite::Statement& statement, const Connection::Values& values)
{
    for (std::size_t place = 0; place < values.size(); ++place) {
        values[place].bind(statement, static_cast<int>(place) + 1);
    }
}

} // namespace

Connection::Connection(std::unique_ptr<SQLite::Database> database, std::filesystem::path path)
    : m_path(std::move(path))
    , m_database(std::move(database))
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& path, Access access, const OpenOptions& options)
{
    std::unique_ptr<SQLite::Database> database;
    const int flags =
        (access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    const auto timeout = static_cast<int>(options.busyTimeout.count());
    auto opened = guarded(path.filename().string(), nullptr,
                          [&] { database = std::make_unique<SQLite::Database>(path.string(), flags, timeout, options.vfs); });
    if (opened) {
        opened = harden(database->getHandle());
    }
    if (!opened) {
        return base::fail(std::move(opened.error()));
    }
    return std::unique_ptr<Connection>(new Connection(std::move(database), path));
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    std::unique_ptr<SQLite::Database> database;
    auto opened = guarded("memory", nullptr,
                          [&] { database = std::make_unique<SQLite::Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY); });
    if (opened) {
        opened = harden(database->getHandle());
    }
    if (!opened) {
        return base::fail(std::move(opened.error()));
    }
    return std::unique_ptr<Connection>(new Connection(std::move(database), {}));
}

Outcome Connection::settle() { return setPragmas(handle()); }

bool Connection::isReadOnly() const { return sqlite3_db_readonly(handle(), "main") == 1; }

sqlite3* Connection::handle() const { return m_database->getHandle(); }

SQLite::Statement& Connection::prepared(const char* sql)
{
    if (const auto found = m_statements.find(std::string_view(sql)); found != m_statements.end()) {
        return *found->second;
    }
    auto statement = std::make_unique<SQLite::Statement>(*m_database, sql);
    return *m_statements.emplace(sql, std::move(statement)).first->second;
}

Outcome Connection::run(const std::string& sql)
{
    return guarded(name(), handle(), [&] { m_database->exec(sql); });
}

Result<int> Connection::change(const char* sql, const Values& values)
{
    int changed = 0;
    auto done = guarded(name(), handle(), [&] {
        auto& statement = prepared(sql);
        const Resetting resetting{statement};
        bindAll(statement, values);
        changed = statement.exec();
    });
    if (!done) {
        return base::fail(std::move(done.error()));
    }
    return changed;
}

Outcome Connection::each(const char* sql, const Values& values, const std::function<void(Row&)>& take)
{
    bool sound = true;
    auto done = guarded(name(), handle(), [&] {
        auto& statement = prepared(sql);
        const Resetting resetting{statement};
        bindAll(statement, values);
        while (sound && statement.executeStep()) {
            Row row(statement);
            take(row);
            sound = row.isSound();
        }
    });
    if (done && !sound) {
        return base::fail(ErrorCode::DossierDamaged, name(), {}, "a column of another kind or size");
    }
    return done;
}

Result<int> Connection::number(const char* sql, const Values& values)
{
    auto found = first(sql, values, [](Row& row) { return row.number(0); });
    if (!found) {
        return base::fail(std::move(found.error()));
    }
    if (!*found) {
        return base::fail(ErrorCode::DossierDamaged, name(), {}, "no row");
    }
    return **found;
}

Outcome Connection::write(const std::function<Outcome()>& body)
{
    if (isReadOnly()) {
        return base::fail(ErrorCode::DossierReadOnly, name());
    }
    if (auto begun = change("BEGIN IMMEDIATE"); !begun) {
        return base::fail(std::move(begun.error()));
    }
    auto done = body();
    if (done) {
        if (auto committed = change("COMMIT"); !committed) {
            done = base::fail(std::move(committed.error()));
        }
    }
    if (!done) {
        rollBack();
        return done;
    }
    return checkInPlace();
}

Outcome Connection::read(const std::function<Outcome()>& body)
{
    if (auto begun = change("BEGIN"); !begun) {
        return base::fail(std::move(begun.error()));
    }
    auto done = body();
    rollBack();
    return done;
}

void Connection::rollBack()
{
    // SQLite may have rolled back by itself after a failure.
    if (sqlite3_get_autocommit(handle()) == 0) {
        (void)change("ROLLBACK");
    }
}

Outcome Connection::checkInPlace() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code == SQLITE_OK && moved != 0) {
        return base::fail(ErrorCode::DossierMoved, name());
    }
    return {};
}

Outcome Connection::markDirty()
{
    const auto cookie = number("PRAGMA schema_version");
    if (!cookie) {
        return base::fail(cookie.error());
    }
    const auto changed = change("UPDATE tidy SET dirty_at = ?1", {*cookie});
    if (!changed) {
        return base::fail(changed.error());
    }
    return {};
}

Result<bool> Connection::isDirty()
{
    const auto cookie = number("PRAGMA schema_version");
    if (!cookie) {
        return base::fail(cookie.error());
    }
    const auto dirtyAt = number("SELECT dirty_at FROM tidy");
    if (!dirtyAt) {
        return base::fail(dirtyAt.error());
    }
    if (*cookie == *dirtyAt) {
        return true;
    }
    const auto pages = number("PRAGMA page_count");
    const auto bytes = RawFile(handle()).size();
    if (!pages || !bytes) {
        return base::fail(pages ? bytes.error() : pages.error());
    }
    constexpr std::int64_t pageSize = 4096;
    return *bytes != *pages * pageSize;
}

Outcome Connection::vacuum()
{
    if (isReadOnly()) {
        return base::fail(ErrorCode::DossierReadOnly, name());
    }
    const AttachAllowance allowance(handle());
    if (auto done = run("VACUUM"); !done) {
        return done;
    }
    return checkInPlace();
}

Outcome Connection::vacuumInto(const std::filesystem::path& target)
{
    const AttachAllowance allowance(handle());
    const auto done = change("VACUUM INTO ?1", {target.string()});
    if (!done) {
        return base::fail(done.error());
    }
    return {};
}

} // namespace leerspiegel::dossier
