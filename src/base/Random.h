// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

namespace leerspiegel::base {

/// Where random bytes come from. Randomness is an argument: the program passes privacy::SystemRandom,
/// the demo and the tests a SeededRandom.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// A whole number from 0 to limit - 1, each as likely as the other. `limit` is at least 1.
    std::uint32_t below(std::uint32_t limit);
    /// A number from 0 up to, not including, 1.
    double fraction();
};

/// The same bytes for the same seed, on every machine (SplitMix64). For figures of the demo and for tests, never for keys.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t m_state;
};

/// Puts the elements in random order (Fisher and Yates).
template <typename Range> void shuffle(Range& range, Random& random)
{
    for (std::size_t left = range.size(); left > 1; --left) {
        const auto chosen = random.below(static_cast<std::uint32_t>(left));
        using std::swap;
        swap(range[left - 1], range[chosen]);
    }
}

} // namespace leerspiegel::base
