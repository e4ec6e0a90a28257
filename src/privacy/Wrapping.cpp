// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"
#include "privacy/Guarded.h"
#include "privacy/Keys.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

namespace {

// By passphrase: version, 16 bytes of salt, passes and memory (8 bytes each, little end first), nonce and ciphertext.
constexpr std::uint8_t version = 1;
constexpr std::size_t saltBytes = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t headBytes = 1 + saltBytes + 8 + 8;

void putNumber(std::uint8_t* to, std::uint64_t number)
{
    for (int at = 0; at < 8; ++at) {
        to[at] = static_cast<std::uint8_t>(number >> (8 * at));
    }
}

std::uint64_t numberAt(const std::uint8_t* from)
{
    std::uint64_t number = 0;
    for (int at = 7; at >= 0; --at) {
        number = number << 8 | from[at];
    }
    return number;
}

base::Bytes associated(std::string_view purpose, std::string_view owner, base::ByteView head)
{
    std::string text = "leerspiegel wrapped 1\n";
    text.append(purpose).append("\n").append(owner).append("\n");
    base::Bytes bytes(text.begin(), text.end());
    bytes.insert(bytes.end(), head.begin(), head.end());
    return bytes;
}

base::Bytes headOf(const KeyCost& cost)
{
    base::Bytes head(headBytes);
    head[0] = version;
    randombytes_buf(head.data() + 1, saltBytes);
    putNumber(head.data() + 1 + saltBytes, cost.passes);
    putNumber(head.data() + 1 + saltBytes + 8, cost.memoryBytes);
    return head;
}

base::Bytes joined(base::ByteView head, base::ByteView rest)
{
    base::Bytes bytes(head.begin(), head.end());
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    return bytes;
}

} // namespace

base::Result<WrappedSecret> wrapSecret(const Secret& secret, const Passphrase& passphrase, const RecoveryCode& recovery,
                                       std::string_view purpose, std::string_view owner, const KeyPolicy& policy)
{
    return guarded([&]() -> base::Result<WrappedSecret> {
        const auto head = headOf(policy.use);
        const auto key = stretch(passphrase.view(), base::ByteView(head).subspan(1, saltBytes), policy.use, policy);
        if (!key) {
            return fail(key.error());
        }
        const base::Bytes plainHead{version};
        const auto recoveryKey = subkey(recovery.bits(), "leerspiegel recovery 1", base::bytesOf(owner));
        return WrappedSecret{
            SealedBytes::fromStored(joined(head, encrypt(*key, secret.view(), associated(purpose, owner, head)))),
            SealedBytes::fromStored(joined(plainHead, encrypt(recoveryKey, secret.view(), associated(purpose, owner, plainHead))))};
    });
}

base::Result<Secret> unwrapWithPassphrase(const SealedBytes& wrapped, const Passphrase& passphrase, std::string_view purpose,
                                          std::string_view owner, const KeyPolicy& policy)
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = wrapped.view();
        if (bytes.size() < headBytes + encryptionOverhead() || bytes[0] != version) {
            return fail(ErrorCode::SealBroken);
        }
        const auto head = bytes.first(headBytes);
        const KeyCost cost{numberAt(head.data() + 1 + saltBytes), numberAt(head.data() + 1 + saltBytes + 8)};
        const auto key = stretch(passphrase.view(), head.subspan(1, saltBytes), cost, policy);
        if (!key) {
            return fail(key.error());
        }
        auto secret = decrypt(*key, bytes.subspan(headBytes), associated(purpose, owner, head));
        return secret ? std::move(secret) : base::Result<Secret>(fail(ErrorCode::WrongPassphrase));
    });
}

base::Result<Secret> unwrapWithRecoveryCode(const SealedBytes& wrapped, const RecoveryCode& recovery, std::string_view purpose,
                                            std::string_view owner)
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = wrapped.view();
        if (bytes.size() < 1 + encryptionOverhead() || bytes[0] != version) {
            return fail(ErrorCode::SealBroken);
        }
        const auto key = subkey(recovery.bits(), "leerspiegel recovery 1", base::bytesOf(owner));
        auto secret = decrypt(key, bytes.subspan(1), associated(purpose, owner, bytes.first(1)));
        return secret ? std::move(secret) : base::Result<Secret>(fail(ErrorCode::WrongRecoveryCode));
    });
}

} // namespace leerspiegel::privacy
