// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Agreement.h"
#include "statistics/Change.h"
#include "statistics/Summary.h"
#include "support/Catch.h"

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
