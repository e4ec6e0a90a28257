// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/RawFile.h"

#include "dossier/sqlite/Failures.h"

#include <sqlite3.h>

namespace leerspiegel::dossier {

namespace {

sqlite3_file* fileOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

} // namespace

base::Result<std::int64_t> RawFile::size() const
{
    auto* file = fileOf(m_handle);
    sqlite3_int64 size = 0;
    const int code = file == nullptr ? SQLITE_CANTOPEN : file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK) {
        return base::fail(failureOf(code, "file size"));
    }
    return size;
}

base::Result<base::Bytes> RawFile::read(std::int64_t offset, int count) const
{
    auto* file = fileOf(m_handle);
    base::Bytes bytes(static_cast<std::size_t>(count));
    const int code = file == nullptr ? SQLITE_CANTOPEN : file->pMethods->xRead(file, bytes.data(), count, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        return base::fail(failureOf(code, "file"));
    }
    return bytes;
}

std::uint32_t bigEndian16(base::ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint32_t>(bytes[offset]) << 8 | bytes[offset + 1];
}

std::uint32_t bigEndian32(base::ByteView bytes, std::size_t offset)
{
    return bigEndian16(bytes, offset) << 16 | bigEndian16(bytes, offset + 2);
}

} // namespace leerspiegel::dossier
