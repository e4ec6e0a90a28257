// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Contribution.h"

#include <compare>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace leerspiegel::region {

/// Which contribution of a firm counts: the newest year, then the latest round; of two that differ otherwise always the same
/// one, whatever the order in which they come. About 60 bytes a firm.
class Registry
{
public:
    enum class Claim {
        First,     ///< The firm was not seen before.
        SameAgain, ///< The very same file was seen before.
        Loses,     ///< Another of this firm counts.
        Replaces,  ///< This one counts; the one that was counted before does not any more.
    };
    /// `text`: the file as it was read.
    Claim claim(const Contribution& contribution, std::string_view text);
    /// Whether this is the one of its firm that counts, of all that were claimed.
    bool counts(const Contribution& contribution, std::string_view text) const;

private:
    struct Standing
    {
        int year = 0;
        int round = 0;
        std::uint64_t digest = 0;
        auto operator<=>(const Standing&) const = default;
    };
    static Standing standingOf(const Contribution& contribution, std::string_view text);

    struct Key
    {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        bool operator==(const Key&) const = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key& key) const noexcept { return key.high ^ (key.low * 0x9E3779B97F4A7C15U); }
    };
    static Key keyOf(std::string_view id);

    std::unordered_map<Key, Standing, Hash> m_standings;
};

} // namespace leerspiegel::region
