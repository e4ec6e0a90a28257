// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Failures.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace leerspiegel::dossier {

using base::ErrorCode;

namespace {

struct Meaning
{
    int code; ///< An extended code, or a primary one for all its children.
    ErrorCode means;
};

constexpr std::array meanings{
    Meaning{SQLITE_READONLY_DBMOVED, ErrorCode::DossierMoved},
    Meaning{SQLITE_IOERR_NOMEM, ErrorCode::OutOfMemory},
    Meaning{SQLITE_IOERR_CORRUPTFS, ErrorCode::DossierDamaged},
    Meaning{SQLITE_FULL, ErrorCode::DiskFull},
    Meaning{SQLITE_BUSY, ErrorCode::DossierBusy},
    Meaning{SQLITE_LOCKED, ErrorCode::DossierBusy},
    Meaning{SQLITE_PROTOCOL, ErrorCode::DossierBusy},
    Meaning{SQLITE_READONLY, ErrorCode::DossierReadOnly},
    Meaning{SQLITE_CORRUPT, ErrorCode::DossierDamaged},
    Meaning{SQLITE_FORMAT, ErrorCode::DossierDamaged},
    Meaning{SQLITE_TOOBIG, ErrorCode::DossierDamaged},
    Meaning{SQLITE_INTERRUPT, ErrorCode::DossierDamaged}, // only the time limit of the checks interrupts
    Meaning{SQLITE_NOTADB, ErrorCode::NotADossier},
    Meaning{SQLITE_CANTOPEN, ErrorCode::FileUnreadable},
    Meaning{SQLITE_PERM, ErrorCode::FileUnreadable},
    Meaning{SQLITE_NOMEM, ErrorCode::OutOfMemory},
};

ErrorCode codeOf(int extendedCode, int systemError)
{
    const int primary = extendedCode & 0xff;
    if (primary == SQLITE_IOERR && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)) {
        return ErrorCode::DiskFull;
    }
    for (const auto& meaning : meanings) {
        if (meaning.code == extendedCode || meaning.code == primary) {
            return meaning.means;
        }
    }
    return ErrorCode::DatabaseFailure;
}

} // namespace

base::Error failureOf(int extendedCode, const std::string& where, int systemError)
{
    std::string detail = "SQLite " + std::to_string(extendedCode) + ": " + sqlite3_errstr(extendedCode);
    if (systemError != 0) {
        detail += ", system " + std::to_string(systemError);
    }
    return {codeOf(extendedCode, systemError), where, {}, std::move(detail)};
}

base::Error lastFailure(sqlite3* handle, const std::string& where)
{
    const int code = sqlite3_extended_errcode(handle);
    const bool touchesTheSystem = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    return failureOf(code, where, touchesTheSystem ? sqlite3_system_errno(handle) : 0);
}

} // namespace leerspiegel::dossier
