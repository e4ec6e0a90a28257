// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace leerspiegel::dossier {

struct OpenOptions
{
    bool readOnly = false;
    std::string vfs;                              ///< SQLite VFS by name; tests pass one that fails on purpose.
    std::chrono::milliseconds checkLimit{10'000}; ///< Longest time for checking a strange file.
    std::chrono::milliseconds busyTimeout{5'000};
};

/// Where a file lies, as far as it matters for locks.
enum class FileSystemKind { Local, Network, Unknown };
FileSystemKind fileSystemOf(const std::filesystem::path& path);

} // namespace leerspiegel::dossier
