// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <filesystem>

namespace leerspiegel::app {

/// Writes a report or another file that someone asked for: whole or not at all, read back and compared before it is called
/// saved. FileNotWritten.
base::Outcome saveFile(const std::filesystem::path& path, base::ByteView bytes);

/// What a file is, by its first bytes; the reader of that kind checks the rest. Never for a dossier that is open: closing a
/// second handle would drop SQLite's locks.
enum class FileKind { Dossier, Invitation, Response, Unknown };
FileKind kindOfFile(const std::filesystem::path& path);

} // namespace leerspiegel::app
