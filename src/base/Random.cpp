// SPDX-License-Identifier: EUPL-1.2
#include "base/Random.h"

#include <array>
#include <cstring>

namespace leerspiegel::base {

namespace {

std::uint64_t nextWord(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t word = state;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9ULL;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBULL;
    return word ^ (word >> 31);
}

} // namespace

std::uint32_t Random::below(std::uint32_t limit)
{
    // Numbers above the last whole multiple of `limit` are drawn again, or small results would be likelier.
    const std::uint32_t least = (0U - limit) % limit;
    for (;;) {
        std::array<std::uint8_t, 4> bytes{};
        fill(bytes);
        std::uint32_t number = 0;
        std::memcpy(&number, bytes.data(), bytes.size());
        if (number >= least) {
            return number % limit;
        }
    }
}

double Random::fraction()
{
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), bytes.size());
    return static_cast<double>(number >> 11) * 0x1.0p-53;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::uint64_t word = nextWord(m_state);
        for (unsigned shift = 0; shift < 64 && at < bytes.size(); shift += 8) {
            bytes[at++] = static_cast<std::uint8_t>(word >> shift);
        }
    }
}

} // namespace leerspiegel::base
