// SPDX-License-Identifier: EUPL-1.2
#include "privacy/KeyPolicy.h"

#include <sodium.h>

namespace leerspiegel::privacy {

KeyPolicy KeyPolicy::program()
{
    constexpr std::uint64_t mebibyte = 1U << 20U;
    return {
        {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE}, {2, 64 * mebibyte}, {10, 1024 * mebibyte}};
}

bool KeyPolicy::accepts(const KeyCost& cost) const
{
    return cost.passes >= least.passes && cost.passes <= most.passes && cost.memoryBytes >= least.memoryBytes
        && cost.memoryBytes <= most.memoryBytes;
}

} // namespace leerspiegel::privacy
