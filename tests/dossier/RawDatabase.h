// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include <sqlite3.h>

namespace leerspiegel::dossier::samples {

/// A plain connection, as a stranger's tool would open the file: nothing hardened.
class RawDatabase
{
public:
    explicit RawDatabase(const std::filesystem::path& file) { sqlite3_open(file.string().c_str(), &m_handle); }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void run(const std::string& sql)
    {
        char* message = nullptr;
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
            const std::string what = message == nullptr ? "?" : message;
            sqlite3_free(message);
            throw std::runtime_error(sql + ": " + what);
        }
    }

    /// Changes the schema's text as SQLite itself would refuse to.
    void rewriteSchema(const std::string& update)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        run("PRAGMA writable_schema=ON; " + update + "; PRAGMA writable_schema=RESET");
    }

    sqlite3* handle() { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace leerspiegel::dossier::samples
