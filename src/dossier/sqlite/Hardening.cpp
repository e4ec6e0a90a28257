// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Hardening.h"

#include "dossier/sqlite/Failures.h"

#include <sqlite3.h>

#include <array>
#include <string>

namespace leerspiegel::dossier {

using base::ErrorCode;

namespace {

struct Switch
{
    int option;
    int value;
};

constexpr std::array switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},   Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},        Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
};

constexpr std::array limits{
    Switch{SQLITE_LIMIT_ATTACHED, 0}, Switch{SQLITE_LIMIT_LENGTH, mostBytesInARow},   Switch{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Switch{SQLITE_LIMIT_COLUMN, 100}, Switch{SQLITE_LIMIT_VDBE_OP, mostInstructions},
};

struct Pragma
{
    const char* set;
    const char* name;
    const char* value; ///< As SQLite reads it back.
};

// DELETE with EXTRA lost nothing in any power cut that was tried; see docs/dossier-file.md.
constexpr std::array pragmas{
    Pragma{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    Pragma{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    Pragma{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    Pragma{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    Pragma{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    Pragma{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    Pragma{"PRAGMA journal_mode=DELETE", "PRAGMA journal_mode", "delete"},
    Pragma{"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
};

/// The first column of the first row; empty when there is none.
base::Result<std::string> ask(sqlite3* handle, const char* sql)
{
    std::string answer;
    const auto keep = [](void* target, int count, char** values, char**) {
        if (count > 0 && values[0] != nullptr) {
            *static_cast<std::string*>(target) = values[0];
        }
        return 0;
    };
    if (sqlite3_exec(handle, sql, keep, &answer, nullptr) != SQLITE_OK) {
        return base::fail(lastFailure(handle, sql));
    }
    return answer;
}

} // namespace

base::Outcome harden(sqlite3* handle)
{
    sqlite3_extended_result_codes(handle, 1);
    for (const auto& setting : switches) {
        int now = -1;
        const int code = sqlite3_db_config(handle, setting.option, setting.value, &now);
        if (code != SQLITE_OK || now != setting.value) {
            return base::fail(ErrorCode::DatabaseFailure, "db_config " + std::to_string(setting.option));
        }
    }
    for (const auto& limit : limits) {
        sqlite3_limit(handle, limit.option, limit.value);
        if (sqlite3_limit(handle, limit.option, -1) > limit.value) {
            return base::fail(ErrorCode::DatabaseFailure, "limit " + std::to_string(limit.option));
        }
    }
    return {};
}

base::Outcome setPragmas(sqlite3* handle)
{
    for (const auto& pragma : pragmas) {
        if (const auto set = ask(handle, pragma.set); !set) {
            return base::fail(set.error());
        }
        const auto now = ask(handle, pragma.name);
        if (!now) {
            return base::fail(now.error());
        }
        // A build without memory mapping gives no row for mmap_size.
        if (*now != pragma.value && !(now->empty() && std::string(pragma.value) == "0")) {
            return base::fail(ErrorCode::DatabaseFailure, pragma.name, {}, "reads back as " + *now);
        }
    }
    return {};
}

TimeLimit::TimeLimit(sqlite3* handle, std::chrono::milliseconds limit)
    : m_handle(handle)
    , m_end(std::chrono::steady_clock::now() + limit)
{
    constexpr int instructionsBetweenLooks = 5'000;
    sqlite3_progress_handler(m_handle, instructionsBetweenLooks, &TimeLimit::isOver, this);
}

TimeLimit::~TimeLimit() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

int TimeLimit::isOver(void* self) { return std::chrono::steady_clock::now() >= static_cast<TimeLimit*>(self)->m_end ? 1 : 0; }

AttachAllowance::AttachAllowance(sqlite3* handle)
    : m_handle(handle)
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
}

AttachAllowance::~AttachAllowance() { sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0); }

} // namespace leerspiegel::dossier
