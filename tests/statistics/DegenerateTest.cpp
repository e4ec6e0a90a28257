// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Agreement.h"
#include "statistics/Change.h"
#include "statistics/ProfileMatch.h"
#include "statistics/Reliability.h"
#include "statistics/Summary.h"
#include "statistics/VarianceComponents.h"
#include "support/Catch.h"

#include <algorithm>
#include <cmath>

using namespace leerspiegel::statistics;

TEST_CASE("Nobody, one person and no variance have a stated result, never NaN", "[statistics]")
{
    CHECK(summarise({}).n == 0);
    CHECK_FALSE(summarise({}).sd.has_value());
    const std::vector<double> one{3};
    CHECK(summarise(one).mean == 3);
    CHECK_FALSE(summarise(one).ci95.has_value());
    const std::vector<double> same{3, 3, 3};
    CHECK(*summarise(same).sd == 0);
    CHECK(summarise(same).ci95->low == 3);
}

TEST_CASE("Agreement needs two persons, items and steps", "[statistics]")
{
    CHECK_FALSE(agreementOf(Ratings{}, 5).has_value());
    CHECK_FALSE(agreementOf({{1, 2}}, 5).has_value());
    CHECK_FALSE(agreementOf({{}, {}}, 5).has_value());
    CHECK_FALSE(agreementOf({{1}, {2}}, 1).has_value());
    CHECK(agreementOf({{4, 4}, {4, 4}}, 5)->rwgJ == 1);
}

TEST_CASE("Where people differ more than at random, r_wg(J) is 0 and r*wg(J) below 0", "[statistics]")
{
    const auto agreement = agreementOf({{1, 1}, {5, 5}, {1, 1}, {5, 5}}, 5);
    CHECK(agreement->rwgJ == 0);
    CHECK(agreement->rStarWgJ < 0);
}

TEST_CASE("Two rounds without variance or with one person cannot be compared", "[statistics]")
{
    CHECK_FALSE(welch({50, 10, 1}, {60, 10, 20}).has_value());
    CHECK_FALSE(welch({50, 0, 20}, {60, 0, 20}).has_value());
    CHECK_FALSE(cohensD({50, 0, 20}, {60, 0, 20}).has_value());
}

TEST_CASE("Reliability of nobody, one person, one item and items that do not vary is empty, never NaN", "[statistics]")
{
    for (const auto& rows :
         {Ratings{}, Ratings{{1, 2, 3}}, Ratings{{1}, {2}, {3}}, Ratings{{2, 2, 2}, {2, 2, 2}, {2, 2, 2}}}) {
        const auto covariances = covariancesOf(rows);
        CHECK_FALSE(alpha(covariances).has_value());
        CHECK_FALSE(standardisedAlpha(covariances).has_value());
        CHECK_FALSE(omegaTotal(covariances).has_value());
        for (const auto& correlation : itemRestCorrelations(covariances)) {
            CHECK_FALSE(correlation.has_value());
        }
    }
}

TEST_CASE("One item that does not vary leaves alpha and takes what needs its correlation", "[statistics]")
{
    const auto covariances = covariancesOf({{1, 4, 1}, {2, 4, 3}, {3, 4, 2}, {5, 4, 5}});
    CHECK(alpha(covariances).has_value());
    CHECK_FALSE(standardisedAlpha(covariances).has_value());
    CHECK_FALSE(omegaTotal(covariances).has_value());
    const auto rests = itemRestCorrelations(covariances);
    CHECK(rests[0].has_value());
    CHECK_FALSE(rests[1].has_value());
}

TEST_CASE("Items that cancel each other out have no alpha", "[statistics]")
{
    const auto covariances = covariancesOf({{1, 5}, {2, 4}, {4, 2}, {5, 1}});
    CHECK_FALSE(alpha(covariances).has_value());
    CHECK_FALSE(standardisedAlpha(covariances).has_value());
}

TEST_CASE("Omega needs three items that are no copies of each other", "[statistics]")
{
    CHECK_FALSE(omegaTotal(covariancesOf({{1, 2}, {2, 2}, {4, 5}, {3, 1}})).has_value());
    CHECK_FALSE(omegaTotal(covariancesOf({{1, 1, 2}, {2, 2, 2}, {4, 4, 5}, {3, 3, 1}})).has_value());
}

TEST_CASE("Components of variance need two groups, and a group of two for what lies within", "[statistics]")
{
    const auto none = varianceComponents({});
    CHECK_FALSE(none.msb.has_value());
    CHECK_FALSE(none.msw.has_value());
    CHECK_FALSE(none.kBar.has_value());

    const auto one = varianceComponents(std::vector{Moments::of(4, 3, 1)});
    CHECK_FALSE(one.msb.has_value());
    CHECK(*one.msw == 1);
    CHECK_FALSE(one.icc1.has_value());

    const auto ones = varianceComponents(std::vector{Moments::of(1, 3, 0), Moments::of(1, 5, 0), Moments()});
    CHECK(*ones.msb == 2);
    CHECK(*ones.kBar == 1);
    CHECK_FALSE(ones.msw.has_value());
    CHECK_FALSE(ones.icc1.has_value());
}

TEST_CASE("Groups that do not differ have no ICC(2); people who do not differ have none at all", "[statistics]")
{
    const auto alike = varianceComponents(std::vector{Moments::of(3, 0.1 + 0.2, 1), Moments::of(3, 0.3, 1)});
    CHECK(*alike.msb == 0);
    CHECK(*alike.icc1 == Approx(-0.5));
    CHECK_FALSE(alike.icc2.has_value());
    const auto nothing = varianceComponents(std::vector{Moments::of(3, 4, 0), Moments::of(3, 4, 0)});
    CHECK_FALSE(nothing.icc1.has_value());
    CHECK_FALSE(nothing.icc2.has_value());
    const auto only = varianceComponents(std::vector{Moments::of(3, 4, 0), Moments::of(3, 5, 0)});
    CHECK(*only.icc1 == 1);
    CHECK(*only.icc2 == 1);
}

TEST_CASE("Two profiles without a shared axis do not match or differ", "[statistics]")
{
    using Profile = std::vector<std::optional<double>>;
    CHECK_FALSE(profileMatch(Profile{}, Profile{}).has_value());
    CHECK_FALSE(profileMatch(Profile{1, std::nullopt}, Profile{std::nullopt, 2}).has_value());
    CHECK_FALSE(profileMatch(Profile{1}, Profile{1, 2}).has_value());
    const auto one = profileMatch(Profile{70}, Profile{60});
    CHECK(one->squaredDistance == 100);
    CHECK(one->elevation == 100);
    CHECK_FALSE(one->correlation.has_value());
    CHECK_FALSE(profileMatch(Profile{0.1, 0.1, 0.1}, Profile{0.1, 0.1, 0.1})->doubleEntryIcc.has_value());
}

TEST_CASE("Of several minima of the likelihood the lowest counts", "[statistics]")
{
    // From the usual start a search ends where the second item has nothing of the factor, at a likelihood that is
    // worse.
    Covariances correlations(3);
    for (std::size_t item = 0; item < 3; ++item) {
        correlations.set(item, item, 1);
    }
    correlations.set(0, 1, 0.1216261);
    correlations.set(0, 2, 0.3846154);
    correlations.set(1, 2, -0.1216261);
    const auto model = oneFactor(correlations);
    REQUIRE(model.has_value());
    CHECK(std::ranges::min(model->uniquenesses) == Approx(leastUniqueness));
    CHECK(model->uniquenesses[1] == Approx(0.9852261));
    CHECK(*omegaTotal(correlations) > 0);
}
