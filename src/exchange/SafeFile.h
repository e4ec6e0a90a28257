// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <filesystem>

namespace leerspiegel::exchange {

/// Who may read what was written: everyone who may read the folder, or its owner alone.
enum class Readers { Everyone, Owner };

/// Writes a whole file or nothing: to a temporary name in the same folder, flushed to the disk, read back and compared,
/// renamed, and the folder flushed. An existing file is replaced only in the last step. FileNotWritten, DiskFull.
base::Outcome writeFileSafely(const std::filesystem::path& path, base::ByteView bytes, Readers readers = Readers::Everyone);

/// Reads a whole file of at most `limit` bytes. FileMissing, FileUnreadable (folders, pipes and devices too), FileEmpty, FileTooLarge.
base::Result<base::Bytes> readFileLimited(const std::filesystem::path& path, std::size_t limit);
/// At most the first `limit` bytes; empty when there is nothing that can be read.
base::Bytes readFileStart(const std::filesystem::path& path, std::size_t limit);

} // namespace leerspiegel::exchange
