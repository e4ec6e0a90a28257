// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"

#include "privacy/Guarded.h"
#include "privacy/Sodium.h"

#include <sodium.h>

#include <array>
#include <atomic>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t keyBytes = 32;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

std::atomic<std::uint64_t> derivations{0};

std::array<std::uint8_t, 8> lengthOf(base::ByteView part)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        bytes[at] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(part.size()) >> (8 * at));
    }
    return bytes;
}

} // namespace

std::uint64_t stretchCount() { return derivations; }

base::Result<Secret> stretch(base::ByteView password, base::ByteView salt, const KeyCost& cost, const KeyPolicy& policy)
{
    return guarded([&]() -> base::Result<Secret> {
        needSodium();
        if (!policy.accepts(cost) || salt.size() != crypto_pwhash_argon2id_SALTBYTES) {
            return fail(ErrorCode::KeyCostRefused);
        }
        ++derivations;
        Secret key(keyBytes);
        const int refused = crypto_pwhash(key.bytes().data(), keyBytes, reinterpret_cast<const char*>(password.data()), password.size(),
                                          salt.data(), cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
        if (refused != 0) {
            return fail(ErrorCode::OutOfMemory);
        }
        return key;
    });
}

Secret subkey(const Secret& key, std::string_view purpose, base::ByteView part)
{
    needSodium();
    crypto_generichash_state state;
    Secret derived(keyBytes);
    crypto_generichash_init(&state, key.view().data(), key.size(), keyBytes);
    for (const auto piece : {base::bytesOf(purpose), part}) {
        const auto length = lengthOf(piece);
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, piece.data(), piece.size());
    }
    crypto_generichash_final(&state, derived.bytes().data(), keyBytes);
    sodium_memzero(&state, sizeof state);
    return derived;
}

base::Bytes encrypt(const Secret& key, base::ByteView plain, base::ByteView associated)
{
    needSodium();
    base::Bytes sealed(nonceBytes + plain.size() + tagBytes);
    randombytes_buf(sealed.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceBytes, nullptr, plain.data(), plain.size(), associated.data(),
                                               associated.size(), nullptr, sealed.data(), key.view().data());
    return sealed;
}

base::Result<Secret> decrypt(const Secret& key, base::ByteView sealed, base::ByteView associated)
{
    return guarded([&]() -> base::Result<Secret> {
        needSodium();
        if (sealed.size() < nonceBytes + tagBytes || key.size() != keyBytes) {
            return fail(ErrorCode::SealBroken);
        }
        Secret plain(sealed.size() - nonceBytes - tagBytes);
        const int broken = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.bytes().data(), nullptr, nullptr, sealed.data() + nonceBytes,
                                                                      sealed.size() - nonceBytes, associated.data(), associated.size(),
                                                                      sealed.data(), key.view().data());
        if (broken != 0) {
            return fail(ErrorCode::SealBroken);
        }
        return plain;
    });
}

std::size_t encryptionOverhead() { return nonceBytes + tagBytes; }

} // namespace leerspiegel::privacy
