// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Keys.h"

#include "privacy/Guarded.h"
#include "privacy/Sodium.h"

#include <sodium.h>

#include <algorithm>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

KeyPair KeyPair::random()
{
    needSodium();
    KeyPair pair{{}, Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(pair.publicKey.data(), pair.secretKey.bytes().data());
    return pair;
}

ManagementKeys ManagementKeys::random()
{
    ManagementKeys keys;
    keys.m_seal = KeyPair::random();
    keys.m_mac = Secret::random(crypto_generichash_KEYBYTES);
    return keys;
}

base::Result<ManagementKeys> ManagementKeys::fromSecret(const Secret& secret)
{
    return guarded([&]() -> base::Result<ManagementKeys> {
        if (secret.size() != crypto_box_SECRETKEYBYTES + crypto_generichash_KEYBYTES) {
            return fail(ErrorCode::SealBroken);
        }
        ManagementKeys keys;
        keys.m_seal.secretKey = Secret::copyOf(secret.view().first(crypto_box_SECRETKEYBYTES));
        crypto_scalarmult_base(keys.m_seal.publicKey.data(), keys.m_seal.secretKey.view().data());
        keys.m_mac = Secret::copyOf(secret.view().subspan(crypto_box_SECRETKEYBYTES));
        return keys;
    });
}

Secret ManagementKeys::toSecret() const
{
    Secret secret(m_seal.secretKey.size() + m_mac.size());
    const auto seal = m_seal.secretKey.view();
    const auto mac = m_mac.view();
    std::copy(seal.begin(), seal.end(), secret.bytes().begin());
    std::copy(mac.begin(), mac.end(), secret.bytes().begin() + static_cast<std::ptrdiff_t>(seal.size()));
    return secret;
}

ManagementKeys ManagementKeys::clone() const
{
    ManagementKeys copy;
    copy.m_seal = m_seal.clone();
    copy.m_mac = m_mac.clone();
    return copy;
}

} // namespace leerspiegel::privacy
