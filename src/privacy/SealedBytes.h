// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"

namespace leerspiegel::privacy {

/// Bytes that privacy sealed, or that were read back from a place where only such bytes are kept. The dossier's stores
/// take nothing else, so an answer in clear cannot be stored by mistake.
class SealedBytes
{
public:
    SealedBytes() = default;
    /// For readers of files and tables only: what was stored as sealed. Opening it proves whether it is.
    static SealedBytes fromStored(base::Bytes bytes) { return SealedBytes(std::move(bytes)); }

    base::ByteView view() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }
    bool empty() const { return m_bytes.empty(); }
    bool operator==(const SealedBytes&) const = default;

private:
    explicit SealedBytes(base::Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    base::Bytes m_bytes;
};

} // namespace leerspiegel::privacy
