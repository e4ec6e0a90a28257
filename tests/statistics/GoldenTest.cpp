// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Agreement.h"
#include "statistics/Change.h"
#include "statistics/Summary.h"
#include "support/Catch.h"

#include <cmath>

using namespace leerspiegel::statistics;

namespace {

// Eight persons by five items on a scale from 1 to 5; the figures come from an independent computation in R.
const Ratings eightByFive{{4, 4, 5, 3, 4}, {3, 3, 4, 3, 3}, {5, 4, 5, 4, 5}, {2, 3, 3, 2, 2},
                          {4, 5, 4, 4, 4}, {3, 4, 3, 3, 4}, {5, 5, 5, 4, 4}, {2, 2, 3, 1, 3}};

std::vector<double> personMeans()
{
    std::vector<double> means;
    for (const auto& row : eightByFive) {
        means.push_back((row[0] + row[1] + row[2] + row[3] + row[4]) / 5);
    }
    return means;
}

Approx exactly(double value)
{
    return Approx(value).epsilon(1e-6);
}

} // namespace

TEST_CASE("Mean, SD and t-interval agree with R", "[statistics]")
{
    const auto summary = summarise(personMeans());
    CHECK(summary.n == 8);
    CHECK(summary.mean == exactly(3.575));
    CHECK(*summary.sd == exactly(0.9346504));
    CHECK(summary.ci95->low == exactly(2.793613));
    CHECK(summary.ci95->high == exactly(4.356387));
}

TEST_CASE("Agreement within a group agrees with R", "[statistics]")
{
    const auto agreement = agreementOf(eightByFive, 5);
    REQUIRE(agreement.has_value());
    CHECK(agreement->rwgJ == exactly(0.813591));
    CHECK(agreement->rStarWgJ == exactly(0.4660714));
    CHECK(agreement->admJ == exactly(0.80625));
}

TEST_CASE("The needed change between rounds is about 26 points at 5, 17 at 10 and 11.5 at 20", "[statistics]")
{
    const auto needed = [](int n) {
        double change = 0;
        while (!welch({50, planningSd, n}, {50 + change, planningSd, n})->greaterThanChance) {
            change += 0.1;
        }
        return change;
    };
    CHECK(std::abs(needed(5) - 26) < 0.7);
    CHECK(std::abs(needed(10) - 17) < 0.7);
    CHECK(std::abs(needed(20) - 11.5) < 0.7);
}

TEST_CASE("The noise of a gap with one company respondent is about 24, 21 and 19 points", "[statistics]")
{
    const auto noise = [](int n) { return noiseOfGap(1, 1.96 * planningSd / std::sqrt(n)); };
    CHECK(std::lround(noise(5)) == 24);
    CHECK(std::lround(noise(10)) == 21);
    CHECK(std::lround(noise(20)) == 19);
}

TEST_CASE("Bands of a gap: below 10, from 10, from 20 when more than its noise", "[statistics]")
{
    CHECK(gapBand(9.9, 5) == GapBand::FindEachOther);
    CHECK(gapBand(-9.9, 5) == GapBand::FindEachOther);
    CHECK(gapBand(10, 5) == GapBand::SmallDifference);
    CHECK(gapBand(-20, 5) == GapBand::ConversationStarts);
    CHECK(gapBand(22, 24) == GapBand::SmallDifference);
}

TEST_CASE("When everyone answered the interval shrinks to measurement error alone", "[statistics]")
{
    const double all = groupHalfWidth(20, 20, 18.0);
    const double few = groupHalfWidth(20, 1000, 18.0);
    CHECK(all == exactly(studentQuantile(0.975, 19) * std::sqrt(18.0 * 18.0 / 20 * 0.25)));
    CHECK(few > all);
}

TEST_CASE("Reliable change uses the planning constants", "[statistics]")
{
    CHECK(reliableChange(50, 75) == exactly(25 / (std::sqrt(2.0) * 9)));
}
