// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Secret.h"

#include "privacy/Random.h"
#include "privacy/Sodium.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <utility>

namespace leerspiegel::privacy {

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        std::abort();
    }
}

void wipe(std::span<std::uint8_t> bytes) { sodium_memzero(bytes.data(), bytes.size()); }

Secret::Secret(std::size_t size)
    : m_size(size)
{
    needSodium();
    if (size > 0) {
        m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
        if (!m_data) {
            throw std::bad_alloc();
        }
        sodium_memzero(m_data, size);
    }
}

Secret Secret::copyOf(base::ByteView bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_data);
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0) {
        randombytes_buf(secret.m_data, size);
    }
    return secret;
}

Secret::~Secret()
{
    if (m_data) {
        sodium_free(m_data); // wipes
    }
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::clone() const { return copyOf(view()); }

bool Secret::equals(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

SystemRandom::SystemRandom() { needSodium(); }

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

} // namespace leerspiegel::privacy
