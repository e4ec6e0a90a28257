// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/Dossier.h"
#include "dossier/sqlite/Row.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

struct sqlite3;
namespace SQLite {
class Database;
class Statement;
}

namespace leerspiegel::dossier {

enum class Access { Read, Write };

/// One hardened connection to one file. What SQLiteCpp throws stays inside and comes out as an Error.
class Connection
{
public:
    /// Opens without reading a single page; `settle` comes next, after the first bytes have been looked at.
    static base::Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path, Access access, const OpenOptions& options);
    /// A database of its own in memory, with the same settings.
    static base::Result<std::unique_ptr<Connection>> inMemory();
    ~Connection();

    /// Sets and reads back all pragmas. A hot journal is rolled back here.
    base::Outcome settle();

    const std::filesystem::path& path() const { return m_path; }
    bool isReadOnly() const;
    sqlite3* handle() const;

    using Values = std::vector<Value>;
    /// Statements separated by semicolons, without values: schema and pragmas.
    base::Outcome run(const std::string& sql);
    /// One statement that changes rows; gives how many. `sql` is a literal: it is compiled once.
    base::Result<int> change(const char* sql, const Values& values = {});
    /// Every row in turn. Rows that do not fit what `take` asked of them are DossierDamaged.
    base::Outcome each(const char* sql, const Values& values, const std::function<void(Row&)>& take);

    template <typename Take>
    base::Result<std::vector<std::invoke_result_t<Take, Row&>>> all(const char* sql, const Values& values, Take take)
    {
        std::vector<std::invoke_result_t<Take, Row&>> rows;
        auto done = each(sql, values, [&](Row& row) { rows.push_back(take(row)); });
        if (!done) {
            return base::fail(std::move(done.error()));
        }
        return rows;
    }

    template <typename Take>
    base::Result<std::optional<std::invoke_result_t<Take, Row&>>> first(const char* sql, const Values& values, Take take)
    {
        std::optional<std::invoke_result_t<Take, Row&>> found;
        auto done = each(sql, values, [&](Row& row) { found = take(row); });
        if (!done) {
            return base::fail(std::move(done.error()));
        }
        return found;
    }
    /// One number: a count or a pragma. DossierDamaged when there is none.
    base::Result<int> number(const char* sql, const Values& values = {});

    /// Runs `body` in one transaction that holds the write lock from the start. When `body` fails nothing is changed;
    /// when the commit did not reach the file that lies at path(), DossierMoved.
    base::Outcome write(const std::function<base::Outcome()>& body);
    /// Runs `body` in one read transaction, so that all it sees belongs together.
    base::Outcome read(const std::function<base::Outcome()>& body);

    /// Notes, inside a write, that the page layout now tells an order. The next vacuum changes the schema cookie and
    /// with it takes the mark away in the same step; nothing can come in between.
    base::Outcome markDirty();
    /// Inside a read. Also true when old bytes lie behind the last page, as after a crash while a vacuum ended.
    base::Result<bool> isDirty();
    base::Outcome vacuum();
    base::Outcome vacuumInto(const std::filesystem::path& target);

private:
    Connection(std::unique_ptr<SQLite::Database> database, std::filesystem::path path);
    SQLite::Statement& prepared(const char* sql);
    base::Outcome checkInPlace() const;
    void rollBack();
    std::string name() const { return m_path.filename().string(); }

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

} // namespace leerspiegel::dossier
