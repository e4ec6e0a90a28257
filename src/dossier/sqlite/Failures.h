// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

struct sqlite3;

namespace leerspiegel::dossier {

/// What an SQLite result code (extended) means for the person: DiskFull, DossierBusy, DossierDamaged ...
/// The detail holds the code alone, never SQLite's message, which may quote the file.
base::Error failureOf(int extendedCode, const std::string& where, int systemError = 0);

/// The last failure of a connection.
base::Error lastFailure(sqlite3* handle, const std::string& where);

} // namespace leerspiegel::dossier
