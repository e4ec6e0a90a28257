// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

namespace leerspiegel::privacy {

/// Cost of one Argon2id derivation (ALG_ARGON2ID13).
struct KeyCost
{
    std::uint64_t passes = 0;
    std::uint64_t memoryBytes = 0;
    bool operator==(const KeyCost&) const = default;
};

/// The cost for new derivations, and the bounds within which stored costs are accepted: a hostile file may not ask
/// for 4 TiB, nor for nothing. An argument everywhere; only tests/support may name another policy than program().
struct KeyPolicy
{
    KeyCost use;
    KeyCost least;
    KeyCost most;

    /// MODERATE (3 passes, 256 MiB); accepted from 2 passes and 64 MiB to 10 passes and 1 GiB.
    static KeyPolicy program();
    bool accepts(const KeyCost& cost) const;
};

} // namespace leerspiegel::privacy
