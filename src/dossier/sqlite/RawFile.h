// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <cstdint>

struct sqlite3;

namespace leerspiegel::dossier {

/// Reads bytes of the file through SQLite's own handle. A second descriptor on the same file would, when closed,
/// drop every lock that SQLite holds on it.
class RawFile
{
public:
    explicit RawFile(sqlite3* handle)
        : m_handle(handle)
    {
    }

    base::Result<std::int64_t> size() const;
    /// Bytes behind the end read as zero.
    base::Result<base::Bytes> read(std::int64_t offset, int count) const;

private:
    sqlite3* m_handle;
};

std::uint32_t bigEndian16(base::ByteView bytes, std::size_t offset);
std::uint32_t bigEndian32(base::ByteView bytes, std::size_t offset);

} // namespace leerspiegel::dossier
