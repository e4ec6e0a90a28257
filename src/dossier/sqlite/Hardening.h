// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

#include <chrono>

struct sqlite3;

namespace leerspiegel::dossier {

/// Closes what a strange file could use against us. To be called before the first statement.
base::Outcome harden(sqlite3* handle);

/// Sets journal, sync and the like and reads every one of them back; only WAL would be remembered in the file.
base::Outcome setPragmas(sqlite3* handle);

/// Largest blob or text, in bytes; also the largest row.
inline constexpr int mostBytesInARow = 16 * 1024 * 1024;
/// Instructions in one compiled statement: about twice what our largest one needs (a test holds both sides).
inline constexpr int mostInstructions = 2000;

/// While it lives, statements of the connection are cut off after `limit` (DossierDamaged).
class TimeLimit
{
public:
    TimeLimit(sqlite3* handle, std::chrono::milliseconds limit);
    ~TimeLimit();
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;

private:
    static int isOver(void* self);
    sqlite3* m_handle;
    std::chrono::steady_clock::time_point m_end;
};

/// VACUUM attaches a database of its own; while this lives, that one is allowed.
class AttachAllowance
{
public:
    explicit AttachAllowance(sqlite3* handle);
    ~AttachAllowance();
    AttachAllowance(const AttachAllowance&) = delete;
    AttachAllowance& operator=(const AttachAllowance&) = delete;

private:
    sqlite3* m_handle;
};

} // namespace leerspiegel::dossier
