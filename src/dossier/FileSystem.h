// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/Dossier.h"

#include <filesystem>
#include <string_view>

namespace leerspiegel::dossier {

/// The kind that belongs to the number statfs gives (Linux).
FileSystemKind kindOfMagic(unsigned long magic);

/// Makes a new, empty file; FileExists when something lies there already, also a dangling link.
base::Outcome makeNewFile(const std::filesystem::path& path);
/// Waits until a closed file and its folder entry are on the disk. Never for a file that SQLite has open.
base::Outcome syncFile(const std::filesystem::path& path);
void removeQuietly(const std::filesystem::path& path);
/// A database file of ours and its journal.
void removeDatabase(const std::filesystem::path& path);

/// The same place with links in the folders resolved, so that only the file itself may not be one.
base::Result<std::filesystem::path> placeOf(const std::filesystem::path& path);

} // namespace leerspiegel::dossier
