// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace leerspiegel::privacy {

/// Overwrites what is no longer needed; the compiler cannot leave it out.
void wipe(std::span<std::uint8_t> bytes);

/// Secret bytes in locked memory that is wiped when the object goes. Move only; never printed, compared in constant time.
/// Making one may throw std::bad_alloc, as any container; what gives a Result gives OutOfMemory instead.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    /// Takes a copy; the caller wipes the original.
    static Secret copyOf(base::ByteView bytes);
    static Secret random(std::size_t size);

    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    Secret clone() const;
    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    base::ByteView view() const { return {m_data, m_size}; }
    std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    bool equals(const Secret& other) const;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// What someone typed: a passphrase or a code. Wiped when it goes.
using Passphrase = Secret;
inline Passphrase passphraseOf(std::string_view text) { return Secret::copyOf(base::bytesOf(text)); }

} // namespace leerspiegel::privacy
