// SPDX-License-Identifier: EUPL-1.2
#include "scoring/Profile.h"
#include "support/Asked.h"
#include "support/Catch.h"

using namespace leerspiegel;
using tests::Asked;
using tests::sheetOf;

namespace {

std::optional<scoring::ScaleScore> scoreOf(const Asked& asked, const session::Sheet& sheet, const std::string& scale)
{
    return scoring::score(asked.questionnaire, sheet.response).scales.at(questionnaire::ScaleId{scale});
}

} // namespace

TEST_CASE("A scale is the mean of its answered items, in points of its range", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 3);
    const auto score = scoreOf(asked, sheetOf(asked.questionnaire, {{"a1", 4}, {"a2", 5}, {"a3", 3}, {"a4", 4}}), "a");
    REQUIRE(score.has_value());
    CHECK(score->mean == 4);
    CHECK(score->percent == 75);
    CHECK(score->answered == 4);
}

TEST_CASE("A skipped item lowers the count, not the score", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 3);
    const auto score = scoreOf(asked, sheetOf(asked.questionnaire, {{"a1", 4}, {"a2", 4}, {"a3", 4}}), "a");
    CHECK(score->mean == 4);
    CHECK(score->answered == 3);
    CHECK(score->items == 4);
}

TEST_CASE("Too few answers give no score at all", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 3);
    CHECK_FALSE(scoreOf(asked, sheetOf(asked.questionnaire, {{"a1", 4}, {"a2", 4}}), "a").has_value());
}

TEST_CASE("I do not know is missing and counted by itself", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 2);
    auto sheet = sheetOf(asked.questionnaire, {{"a1", 5}, {"a2", 5}});
    sheet.response.answers[questionnaire::ItemId{"a3"}] = questionnaire::DontKnow{};
    const auto score = scoreOf(asked, sheet, "a");
    CHECK(score->mean == 5);
    CHECK(score->dontKnow == 1);
}

TEST_CASE("A reversed item counts from the other end of its own range", "[scoring]")
{
    const auto asked = Asked(1, 6).scale("a", 2, 1, 1);
    CHECK(scoreOf(asked, sheetOf(asked.questionnaire, {{"a1", 2}, {"a2", 5}}), "a")->mean == 5);
}

TEST_CASE("A scale with parts is the mean of its parts and needs them all", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1).scale("b", 3, 1).whole("w", {"a", "b"});
    const auto both = sheetOf(asked.questionnaire, {{"a1", 5}, {"b1", 1}, {"b2", 1}, {"b3", 1}});
    CHECK(scoreOf(asked, both, "w")->mean == 3);
    CHECK(scoreOf(asked, both, "w")->items == 4);
    const auto one = sheetOf(asked.questionnaire, {{"a1", 5}});
    CHECK_FALSE(scoreOf(asked, one, "w").has_value());
    CHECK(scoreOf(asked, one, "a")->mean == 5);
}

TEST_CASE("A contrast keeps now and wish apart; the shift needs both", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1).contrast("k");
    const auto half = scoring::score(asked.questionnaire, sheetOf(asked.questionnaire, {{"k.now", -2}}).response);
    CHECK(half.contrasts.at(questionnaire::ContrastId{"k"}).now == -2);
    CHECK_FALSE(half.contrasts.at(questionnaire::ContrastId{"k"}).shift.has_value());
    const auto whole = scoring::score(asked.questionnaire, sheetOf(asked.questionnaire, {{"k.now", -2}, {"k.wish", 1}}).response);
    CHECK(whole.contrasts.at(questionnaire::ContrastId{"k"}).shift == 3);
}

TEST_CASE("The company's picture is the mean of those who have a value", "[scoring]")
{
    const auto asked = Asked(1, 5).scale("a", 2, 2);
    const auto one = scoring::score(asked.questionnaire, sheetOf(asked.questionnaire, {{"a1", 5}, {"a2", 5}}).response);
    const auto two = scoring::score(asked.questionnaire, sheetOf(asked.questionnaire, {{"a1", 3}, {"a2", 3}}).response);
    const auto none = scoring::score(asked.questionnaire, sheetOf(asked.questionnaire, {}).response);
    CHECK(scoring::meanOf({one, two, none}).scales.at(questionnaire::ScaleId{"a"})->mean == 4);
    CHECK_FALSE(scoring::meanOf({none}).scales.at(questionnaire::ScaleId{"a"}).has_value());
}
