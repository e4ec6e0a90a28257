// SPDX-License-Identifier: EUPL-1.2
#include "base/Random.h"
#include "support/Catch.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <numeric>
#include <vector>

using namespace leerspiegel::base;

namespace {

/// Gives the numbers it was told to give, four bytes each.
class ToldRandom final : public Random
{
public:
    explicit ToldRandom(std::deque<std::uint32_t> numbers)
        : m_numbers(std::move(numbers))
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        REQUIRE(bytes.size() == 4);
        REQUIRE_FALSE(m_numbers.empty());
        const auto number = m_numbers.front();
        m_numbers.pop_front();
        std::copy_n(reinterpret_cast<const std::uint8_t*>(&number), 4, bytes.begin());
    }
    std::size_t left() const { return m_numbers.size(); }

private:
    std::deque<std::uint32_t> m_numbers;
};

} // namespace

TEST_CASE("SplitMix64 gives the published words for seed 1234567", "[base]")
{
    // First outputs of the reference by Sebastiano Vigna, little endian.
    SeededRandom random(1234567);
    for (const std::uint64_t word : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL}) {
        std::array<std::uint8_t, 8> bytes{};
        random.fill(bytes);
        std::uint64_t read = 0;
        for (std::size_t at = 8; at > 0; --at) {
            read = (read << 8U) | bytes[at - 1];
        }
        CHECK(read == word);
    }
}

TEST_CASE("The same seed gives the same bytes, another seed others", "[base]")
{
    const auto drawn = [](std::uint64_t seed) {
        SeededRandom random(seed);
        std::vector<std::uint8_t> bytes(100);
        random.fill(bytes);
        return bytes;
    };
    CHECK(drawn(1) == drawn(1));
    CHECK(drawn(1) != drawn(2));
}

TEST_CASE("A number below a limit is below it, and each is about as likely", "[base]")
{
    SeededRandom random(5);
    std::map<std::uint32_t, int> counts;
    for (int draw = 0; draw < 60'000; ++draw) {
        ++counts[random.below(6)];
    }
    REQUIRE(counts.size() == 6);
    CHECK(counts.rbegin()->first == 5);
    for (const auto& [number, count] : counts) {
        INFO(number);
        CHECK(std::abs(count - 10'000) < 400); // four standard deviations
    }
    CHECK(random.below(1) == 0);
}

TEST_CASE("A draw that would make small numbers likelier is thrown away", "[base]")
{
    // 2^32 leaves a rest of 1 when divided by 3: the draw 0 is one too many.
    ToldRandom random({0, 7});
    CHECK(random.below(3) == 1);
    CHECK(random.left() == 0);
    ToldRandom even({0});
    CHECK(even.below(1U << 31U) == 0);
}

TEST_CASE("A fraction lies from zero up to, not including, one", "[base]")
{
    SeededRandom random(9);
    double sum = 0;
    for (int draw = 0; draw < 10'000; ++draw) {
        const double fraction = random.fraction();
        REQUIRE(fraction >= 0.0);
        REQUIRE(fraction < 1.0);
        sum += fraction;
    }
    CHECK(sum / 10'000 == Approx(0.5).margin(0.015));
}

TEST_CASE("Shuffling keeps every element and finds every order", "[base]")
{
    SeededRandom random(3);
    std::vector<int> many(1000);
    std::iota(many.begin(), many.end(), 0);
    auto shuffled = many;
    shuffle(shuffled, random);
    CHECK(shuffled != many);
    CHECK(std::is_permutation(shuffled.begin(), shuffled.end(), many.begin()));

    std::map<std::vector<int>, int> orders;
    for (int time = 0; time < 6000; ++time) {
        std::vector<int> three{1, 2, 3};
        shuffle(three, random);
        ++orders[three];
    }
    REQUIRE(orders.size() == 6);
    for (const auto& [order, count] : orders) {
        CHECK(std::abs(count - 1000) < 120);
    }
    std::vector<int> none;
    shuffle(none, random);
    CHECK(none.empty());
}
