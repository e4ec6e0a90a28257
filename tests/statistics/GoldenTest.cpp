// SPDX-License-Identifier: EUPL-1.2
#include "Samples.h"
#include "statistics/Change.h"
#include "statistics/ProfileMatch.h"
#include "statistics/Reliability.h"
#include "statistics/VarianceComponents.h"

#include <cmath>

using namespace leerspiegel::statistics;
using namespace leerspiegel::tests;

namespace {

Moments momentsOf(std::span<const double> values)
{
    Moments moments;
    for (const double value : values) {
        moments.add(value);
    }
    return moments;
}

using Profile = std::vector<std::optional<double>>;
const Profile company{72.5, 60, 55, 81.25, 67.5, 45, 50};
const Profile employees{65, 40, 62.5, 58, 70, 37.5, 61};

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
    const auto agreement = agreementOf(eightByFive(), 5);
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

TEST_CASE("Reliability agrees with R", "[statistics]")
{
    const auto covariances = covariancesOf(eightByFive());
    CHECK(*alpha(covariances) == exactly(0.944399));
    CHECK(*standardisedAlpha(covariances) == exactly(0.9442094));
    CHECK(*omegaTotal(covariances) == exactly(0.9549094));
    double variances = 0;
    for (std::size_t item = 0; item < 5; ++item) {
        variances += covariances.at(item, item) / 5;
    }
    CHECK(variances == exactly(1.067857));
}

TEST_CASE("Components of variance agree with R, negative ones as they are", "[statistics]")
{
    const auto means = personMeans();
    const auto persons = std::span(means);
    const std::vector<Moments> groups{momentsOf(persons.subspan(0, 3)), momentsOf(persons.subspan(3, 3)),
                                      momentsOf(persons.subspan(6))};
    const auto components = varianceComponents(groups);
    CHECK(*components.msb == exactly(0.3108333));
    CHECK(*components.msw == exactly(1.098667));
    CHECK(*components.kBar == exactly(2.625));
    CHECK(*components.icc1 == exactly(-0.3758448));
    CHECK(*components.icc2 == exactly(-2.534584));
}

TEST_CASE("Components of variance come from stored aggregates as from the persons", "[statistics]")
{
    const auto means = personMeans();
    const auto first = momentsOf(std::span(means).first(3));
    const auto second = momentsOf(std::span(means).last(5));
    const auto persons = varianceComponents(std::vector{first, second});
    const auto stored = varianceComponents(
        std::vector{Moments::of(3, *first.mean(), *first.sd()), Moments::of(5, *second.mean(), *second.sd())});
    CHECK(*stored.icc1 == Approx(*persons.icc1).epsilon(1e-12));
    CHECK(*stored.icc2 == Approx(*persons.icc2).epsilon(1e-12));
}

TEST_CASE("The match of two profiles agrees with R", "[statistics]")
{
    const auto match = profileMatch(company, employees);
    REQUIRE(match.has_value());
    CHECK(match->axes == 7);
    CHECK(match->squaredDistance == exactly(1236.5625));
    CHECK(match->elevation == exactly(198.2232));
    CHECK(match->scatter == exactly(0.6451832));
    CHECK(match->shape == exactly(1037.694));
    CHECK(match->rootMeanSquare == exactly(13.29104));
    CHECK(match->meanAbsolute == exactly(11.32143));
    CHECK(*match->correlation == exactly(0.4654548));
    CHECK(*match->doubleEntryIcc == exactly(0.3941455));
}

TEST_CASE("A flat profile has no pattern to compare, but a level", "[statistics]")
{
    const auto match = profileMatch(Profile(7, 70.0), employees);
    CHECK_FALSE(match->correlation.has_value());
    CHECK(*match->doubleEntryIcc == exactly(-0.4103477));
    CHECK(match->shape == 0);
    CHECK(match->elevation + match->scatter == Approx(match->squaredDistance));
}

TEST_CASE("An axis that one side does not have does not count", "[statistics]")
{
    const auto match = profileMatch(Profile{50, std::nullopt, 70, 10}, Profile{40, 10, 60, std::nullopt});
    CHECK(match->axes == 2);
    CHECK(match->meanAbsolute == 10);
    CHECK(*match->correlation == 1);
}

TEST_CASE("Welch and Cohen's d agree with R", "[statistics]")
{
    const auto test = observedWelch({61.5, 14.2, 34}, {70.1, 18.9, 12});
    REQUIRE(test.has_value());
    CHECK(test->t == exactly(1.4393817));
    CHECK(test->df == exactly(15.613111));
    CHECK(test->low == exactly(-4.0915403));
    CHECK(test->high == exactly(21.29154));
    CHECK_FALSE(test->greaterThanChance);
    CHECK(*cohensD({61.5, 14.2, 34}, {70.1, 18.9, 12}) == exactly(0.5545128));
}

TEST_CASE("The planning constants belong together", "[statistics]")
{
    CHECK(errorOfMeasurement(planningSd, planningReliability) == standardErrorOfMeasurement);
    CHECK(reliableChange(2, 5, 1.5) == exactly(2 / std::sqrt(2.0)));
}
