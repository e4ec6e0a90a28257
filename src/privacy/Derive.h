// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/KeyPolicy.h"
#include "privacy/Secret.h"

#include <string_view>

namespace leerspiegel::privacy {

/// Argon2id (ALG_ARGON2ID13), 32 bytes. KeyCostRefused outside the policy's bounds, before anything is computed;
/// OutOfMemory when the memory is not to be had. `salt` is 16 bytes.
base::Result<Secret> stretch(base::ByteView password, base::ByteView salt, const KeyCost& cost, const KeyPolicy& policy);

/// How many times stretch has derived a key in this process, for the tests that count.
std::uint64_t stretchCount();

/// A 32-byte key from a key: keyed BLAKE2b of the purpose and then of the parts, each with its length.
Secret subkey(const Secret& key, std::string_view purpose, base::ByteView part = {});

/// XChaCha20-Poly1305: nonce and ciphertext with its tag. `key` is 32 bytes.
base::Bytes encrypt(const Secret& key, base::ByteView plain, base::ByteView associated);
/// SealBroken when it does not open.
base::Result<Secret> decrypt(const Secret& key, base::ByteView sealed, base::ByteView associated);

/// Bytes that encrypt adds.
std::size_t encryptionOverhead();

} // namespace leerspiegel::privacy
