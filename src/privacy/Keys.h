// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/Codes.h"
#include "privacy/KeyPolicy.h"
#include "privacy/SealedBytes.h"
#include "privacy/Secret.h"

#include <array>
#include <string>
#include <string_view>

namespace leerspiegel::privacy {

using PublicKey = std::array<std::uint8_t, 32>; ///< X25519

struct KeyPair
{
    PublicKey publicKey{};
    Secret secretKey;
    static KeyPair random();
    KeyPair clone() const { return {publicKey, secretKey.clone()}; }
};

/// A secret wrapped twice: by a passphrase (Argon2id, parameters inside) and by a recovery code. Either opens it.
/// `purpose` ("management", "teller") and `owner` (dossier or round id) are bound in.
struct WrappedSecret
{
    SealedBytes byPassphrase;
    SealedBytes byRecoveryCode;
};
base::Result<WrappedSecret> wrapSecret(const Secret& secret, const Passphrase& passphrase, const RecoveryCode& recovery,
                                       std::string_view purpose, std::string_view owner, const KeyPolicy& policy);
base::Result<Secret> unwrapWithPassphrase(const SealedBytes& wrapped, const Passphrase& passphrase, std::string_view purpose,
                                          std::string_view owner, const KeyPolicy& policy);
base::Result<Secret> unwrapWithRecoveryCode(const SealedBytes& wrapped, const RecoveryCode& recovery, std::string_view purpose,
                                            std::string_view owner);

/// What a record is: its kind and its id are bound into it, so that no record can stand in for another.
struct RecordContext
{
    std::string kind;         ///< "company-response", "group-picture", "lent-profile", "agreements", ...
    std::string id;           ///< Round id, row id.
    std::size_t padTo = 4096; ///< Plain text is padded to a multiple of this.
};

/// The management's keys: an X25519 pair that opens what only management may read and a MAC key that marks what it stored.
class ManagementKeys
{
public:
    static ManagementKeys random();
    /// From and to the one secret that wrapSecret wraps.
    static base::Result<ManagementKeys> fromSecret(const Secret& secret);
    Secret toSecret() const;
    ManagementKeys clone() const;

    const PublicKey& publicKey() const { return m_seal.publicKey; }

    /// Sealed to the management key and marked as ours (MAC): stored results, lent profiles, agreements, rounds' secret keys.
    base::Result<SealedBytes> sealOwn(const RecordContext& context, base::ByteView plain) const;
    /// SealBroken when it is changed, foreign, or not marked by this dossier's MAC key.
    base::Result<Secret> openOwn(const RecordContext& context, const SealedBytes& sealed) const;
    /// Opens what sealForManagement made (no mark: anyone with the public key can make one).
    base::Result<Secret> open(const RecordContext& context, const SealedBytes& sealed) const;
    /// A keyed mark over public bytes, such as the descriptor and the raised number invited.
    std::array<std::uint8_t, 32> mark(std::string_view purpose, base::ByteView bytes) const;
    bool isMarked(std::string_view purpose, base::ByteView bytes, base::ByteView mark) const;

private:
    KeyPair m_seal;
    Secret m_mac;
};

/// Sealed so that only the management key opens it: a company response handed in with a company token.
base::Result<SealedBytes> sealForManagement(const PublicKey& management, const RecordContext& context, base::ByteView plain);

} // namespace leerspiegel::privacy
