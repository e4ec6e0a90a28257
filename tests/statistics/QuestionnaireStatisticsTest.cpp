// SPDX-License-Identifier: EUPL-1.2
#include "statistics/QuestionnaireStatistics.h"

#include "Samples.h"
#include "scoring/Profile.h"
#include "statistics/Reliability.h"
#include "support/Asked.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace leerspiegel;
using namespace leerspiegel::statistics;
using scoring::Cell;
using tests::Asked;

namespace {

/// Answers as rows, with the group of each person.
struct People
{
    std::vector<std::vector<Cell>> rows;
    std::vector<std::string> groups;
};

std::vector<const questionnaire::Item*> itemsOf(const questionnaire::Questionnaire& asked)
{
    std::vector<const questionnaire::Item*> items;
    for (const auto& item : asked.sections[0].items) {
        items.push_back(&item);
    }
    return items;
}

/// All figures, with the people given in blocks of `size`.
std::vector<ScaleFigures> figuresOf(const questionnaire::Questionnaire& asked, const People& people,
                                    std::size_t size = 1000)
{
    const auto items = itemsOf(asked);
    QuestionnaireStatistics sums(asked, items);
    for (std::size_t first = 0; first < people.rows.size(); first += size) {
        const auto count = std::min(size, people.rows.size() - first);
        std::vector<std::vector<Cell>> columns(items.size());
        std::vector<QuestionnaireStatistics::Group> groups;
        for (std::size_t row = first; row < first + count; ++row) {
            for (std::size_t item = 0; item < items.size(); ++item) {
                columns[item].push_back(people.rows[row][item]);
            }
            groups.push_back(*sums.groupOf(people.groups[row]));
        }
        std::vector<const Cell*> pointers;
        for (const auto& column : columns) {
            pointers.push_back(column.data());
        }
        sums.add(pointers, count, groups);
    }
    return sums.figures();
}

People golden()
{
    People people;
    for (const auto& row : tests::eightByFive()) {
        people.rows.emplace_back(row.begin(), row.end());
    }
    people.groups = {"a", "a", "a", "b", "b", "b", "c", "c"};
    return people;
}

People anyPeople(const questionnaire::Questionnaire& asked)
{
    People people;
    const auto count = *rc::gen::inRange(0, 40);
    for (int person = 0; person < count; ++person) {
        std::vector<Cell> row;
        for (const auto* item : itemsOf(asked)) {
            const auto& range = asked.answerScaleOf(*item);
            const int fate = *rc::gen::inRange(0, 12);
            row.push_back(fate == 0       ? scoring::missingCell
                              : fate == 1 ? scoring::dontKnowCell
                                          : static_cast<Cell>(*rc::gen::inRange(range.lowest, range.highest + 1)));
        }
        people.rows.push_back(row);
        people.groups.push_back(*rc::gen::element<std::string>("", "a", "b", "c"));
    }
    return people;
}

Asked anyAsked()
{
    const int lowest = *rc::gen::inRange(-3, 3);
    const int items = *rc::gen::inRange(1, 6);
    return Asked(lowest, lowest + *rc::gen::inRange(1, 7))
        .scale("a", items, *rc::gen::inRange(1, items + 1), *rc::gen::inRange(0, items + 1))
        .scale("b", 3, 2)
        .whole("w", {"a", "b"});
}

bool isAlike(const std::optional<double>& one, const std::optional<double>& other)
{
    return one.has_value() == other.has_value()
        && (!one || std::abs(*one - *other) <= 1e-9 * std::max(1.0, std::abs(*other)));
}

/// Complete cases of a scale, after reversal, for the functions that take rows.
Ratings completeRows(const questionnaire::Questionnaire& asked, const questionnaire::Scale& scale, const People& people,
                     const std::string& group)
{
    const auto items = itemsOf(asked);
    Ratings ratings;
    for (std::size_t person = 0; person < people.rows.size(); ++person) {
        std::vector<double> row;
        for (const auto& id : asked.itemsOf(scale)) {
            const auto at =
                static_cast<std::size_t>(std::ranges::find(items, id, &questionnaire::Item::id) - items.begin());
            const auto& range = asked.answerScaleOf(*items[at]);
            const auto cell = people.rows[person][at];
            if (cell > scoring::dontKnowCell) {
                row.push_back(items[at]->reversed ? range.lowest + range.highest - cell : cell);
            }
        }
        if (row.size() == asked.itemsOf(scale).size() && (group == "*" || people.groups[person] == group)) {
            ratings.push_back(row);
        }
    }
    return ratings;
}

} // namespace

TEST_CASE("A stream of golden answers gives the golden figures", "[statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 5, 3);
    const auto figures = figuresOf(asked.questionnaire, golden(), 3).front();
    using tests::exactly;
    CHECK(figures.persons.n() == 8);
    CHECK(*figures.persons.mean() == exactly(3.575));
    CHECK(*figures.persons.sd() == exactly(0.9346504));
    CHECK(figures.persons.ci95()->low == exactly(2.793613));
    CHECK(figures.complete == 8);
    CHECK(*figures.alpha == exactly(0.944399));
    CHECK(*figures.omegaTotal == exactly(0.9549094));
    CHECK(*figures.components.msb == exactly(0.3108333));
    CHECK(*figures.components.icc2 == exactly(-2.534584));
    CHECK(figures.groups.size() == 3);
    CHECK(figures.itemRest.size() == 5);
}

TEST_CASE("Nobody at all gives counts of 0 and no figures", "[statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 3, 2);
    const auto figures = figuresOf(asked.questionnaire, {}).front();
    CHECK(figures.persons.n() == 0);
    CHECK_FALSE(figures.persons.mean().has_value());
    CHECK_FALSE(figures.alpha.has_value());
    CHECK(figures.groups.empty());
    CHECK_FALSE(figures.components.msw.has_value());
}

TEST_CASE("A group in which nobody has a score is named with n 0 and counts in no component", "[statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 2, 2);
    const People people{{{1, 2}, {scoring::missingCell, 3}, {4, 4}, {2, 5}}, {"x", "y", "x", "z"}};
    const auto figures = figuresOf(asked.questionnaire, people).front();
    CHECK(figures.groups.at("y").persons.n() == 0);
    CHECK(figures.groups.at("y").complete == 0);
    CHECK_FALSE(figures.groups.at("y").agreement.has_value());
    CHECK_FALSE(figures.groups.at("z").agreement.has_value());
    CHECK(*figures.components.kBar == Approx(3 - 5.0 / 3));
}

TEST_CASE("A person without a group counts overall and in no group", "[statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1);
    const auto figures = figuresOf(asked.questionnaire, {{{1}, {2}, {5}}, {"x", "x", ""}}).front();
    CHECK(figures.persons.n() == 3);
    CHECK(figures.groups.size() == 1);
    CHECK(figures.groups.at("x").persons.n() == 2);
}

TEST_CASE("There is a stated limit to the number of groups", "[statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1);
    QuestionnaireStatistics sums(asked.questionnaire, itemsOf(asked.questionnaire));
    for (std::size_t group = 0; group < sums.mostGroups(); ++group) {
        (void)sums.groupOf(std::to_string(group));
    }
    CHECK(sums.mostGroups() == 100'000);
    CHECK(sums.groupOf("0") == QuestionnaireStatistics::Group{0});
    CHECK_FALSE(sums.groupOf("one more").has_value());
}

TEST_CASE("A scale with more items than the table holds has scores and no figures of items", "[statistics]")
{
    const int many = static_cast<int>(mostItemsOfTable) + 1;
    const auto asked = Asked(1, 5).scale("a", many, 1);
    const std::vector<Cell> low(mostItemsOfTable + 1, 1);
    const std::vector<Cell> high(mostItemsOfTable + 1, 4);
    const auto figures = figuresOf(asked.questionnaire, {{low, high, low}, {"", "", ""}}).front();
    CHECK(*figures.persons.mean() == 2);
    CHECK(figures.complete == 3);
    CHECK_FALSE(figures.alpha.has_value());
    CHECK(figures.itemRest.size() == mostItemsOfTable + 1);
}

TEST_CASE("The stream agrees with the single functions, whatever the order and size of the blocks",
          "[statistics][property]")
{
    REQUIRE(rc::check([] {
        const auto asked = anyAsked();
        auto people = anyPeople(asked.questionnaire);
        const auto all = figuresOf(asked.questionnaire, people, static_cast<std::size_t>(*rc::gen::inRange(1, 50)));
        std::ranges::reverse(people.rows);
        std::ranges::reverse(people.groups);
        const auto backwards = figuresOf(asked.questionnaire, people);
        for (std::size_t at = 0; at < all.size(); ++at) {
            const auto& scale = asked.questionnaire.scales[at];
            const auto covariances = covariancesOf(completeRows(asked.questionnaire, scale, people, "*"));
            RC_ASSERT(isAlike(all[at].alpha, alpha(covariances)));
            RC_ASSERT(isAlike(all[at].standardisedAlpha, standardisedAlpha(covariances)));
            RC_ASSERT(isAlike(all[at].persons.sd(), backwards[at].persons.sd()));
            RC_ASSERT(isAlike(all[at].components.icc1, backwards[at].components.icc1));
            for (const auto& [name, group] : all[at].groups) {
                const auto rows = completeRows(asked.questionnaire, scale, people, name);
                const auto range = asked.questionnaire.answerScales.front();
                const auto expected = agreementOf(rows, range.highest - range.lowest + 1);
                RC_ASSERT(group.complete == static_cast<std::int64_t>(rows.size()));
                RC_ASSERT(group.agreement.has_value() == expected.has_value());
                RC_ASSERT(!expected || std::abs(group.agreement->admJ - expected->admJ) < 1e-9);
                RC_ASSERT(!expected || std::abs(group.agreement->rStarWgJ - expected->rStarWgJ) < 1e-9);
            }
        }
    }));
}

TEST_CASE("No figure is ever NaN or infinite, and none leaves its range", "[statistics][property]")
{
    REQUIRE(rc::check([] {
        const auto asked = anyAsked();
        const auto within = [](const std::optional<double>& figure, double low, double high) {
            return !figure || (std::isfinite(*figure) && *figure >= low && *figure <= high);
        };
        for (const auto& scale : figuresOf(asked.questionnaire, anyPeople(asked.questionnaire))) {
            RC_ASSERT(within(scale.persons.mean(), -3, 9));
            RC_ASSERT(within(scale.persons.sd(), 0, 9));
            RC_ASSERT(within(scale.alpha, -1e300, 1 + 1e-9));
            RC_ASSERT(within(scale.standardisedAlpha, -1e300, 1 + 1e-9));
            RC_ASSERT(within(scale.omegaTotal, 0, 1));
            RC_ASSERT(within(scale.components.icc1, -1e300, 1 + 1e-9));
            RC_ASSERT(within(scale.components.icc2, -1e300, 1 + 1e-9));
            for (const auto& item : scale.itemRest) {
                RC_ASSERT(within(item.correlation, -1, 1));
            }
        }
    }));
}

TEST_CASE("Reversing every item leaves reliability and components of variance as they are", "[statistics][property]")
{
    REQUIRE(rc::check([] {
        auto asked = anyAsked();
        const auto people = anyPeople(asked.questionnaire);
        const auto before = figuresOf(asked.questionnaire, people);
        for (auto& item : asked.questionnaire.sections[0].items) {
            item.reversed = !item.reversed;
        }
        const auto after = figuresOf(asked.questionnaire, people);
        for (std::size_t at = 0; at < before.size(); ++at) {
            RC_ASSERT(isAlike(before[at].alpha, after[at].alpha));
            RC_ASSERT(isAlike(before[at].omegaTotal, after[at].omegaTotal));
            RC_ASSERT(isAlike(before[at].components.msb, after[at].components.msb));
            RC_ASSERT(isAlike(before[at].components.msw, after[at].components.msw));
        }
    }));
}
