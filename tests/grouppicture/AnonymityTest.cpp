// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <algorithm>

using namespace leerspiegel;
using grouppicture::CountRules;
using tests::Asked;
using tests::sheetOf;

namespace {

Asked firm()
{
    return Asked(1, 5).scale("a", 2, 1).scale("p", 2, 1).scale("q", 2, 1).whole("w", {"p", "q"}).contrast("k").background("age", {"young", "middle", "old"}).background("work", {"hand", "desk"});
}

session::Sheet person(const questionnaire::Questionnaire& asked, int step, const std::string& age = {}, const std::string& work = {})
{
    std::vector<std::pair<std::string, std::string>> choices;
    if (!age.empty()) {
        choices.emplace_back("age", age);
    }
    if (!work.empty()) {
        choices.emplace_back("work", work);
    }
    return sheetOf(asked, {{"a1", step}, {"a2", step}, {"p1", step}, {"p2", step}, {"q1", step}, {"q2", step}, {"k.now", 1}, {"k.wish", -1}}, choices);
}

std::vector<session::Sheet> people(const questionnaire::Questionnaire& asked, int howMany, const std::string& age = {}, const std::string& work = {})
{
    std::vector<session::Sheet> sheets;
    for (int number = 0; number < howMany; ++number) {
        sheets.push_back(person(asked, 1 + number % 5, age, work));
    }
    return sheets;
}

void append(std::vector<session::Sheet>& to, const std::vector<session::Sheet>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

CountRules rulesFor(int invited, const std::vector<std::string>& cuts = {})
{
    CountRules rules;
    rules.invited = invited;
    for (const auto& cut : cuts) {
        rules.cuts.emplace_back(cut);
    }
    return rules;
}

grouppicture::Counted count(const Asked& asked, const std::vector<session::Sheet>& sheets, const CountRules& rules)
{
    base::SeededRandom random(1);
    return grouppicture::count(asked.questionnaire, sheets, rules, random);
}

const questionnaire::ScaleId a{"a"};

} // namespace

TEST_CASE("Four sheets or four invited make no picture", "[grouppicture]")
{
    const auto asked = firm();
    CHECK_FALSE(count(asked, people(asked.questionnaire, 4), rulesFor(10)).picture.has_value());
    CHECK_FALSE(count(asked, people(asked.questionnaire, 5), rulesFor(4)).picture.has_value());
    CHECK(count(asked, people(asked.questionnaire, 5), rulesFor(5)).picture.has_value());
}

TEST_CASE("A1 a split of nine and four shows neither side", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 9, {}, "hand");
    append(sheets, people(asked.questionnaire, 4, {}, "desk"));
    const auto picture = count(asked, sheets, rulesFor(20, {"work"})).picture;
    REQUIRE(picture.has_value());
    CHECK(picture->cuts.empty());
}

TEST_CASE("A2 small categories join their neighbour in order until every one holds five", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 6, "young");
    append(sheets, people(asked.questionnaire, 3, "middle"));
    append(sheets, people(asked.questionnaire, 8, "old"));
    append(sheets, people(asked.questionnaire, 3));
    const auto picture = count(asked, sheets, rulesFor(25, {"age"})).picture;
    REQUIRE(picture->cuts.size() == 1);
    int all = 0;
    for (const auto& cell : picture->cuts[0].cells) {
        CHECK(cell.n >= 5);
        all += cell.n;
    }
    CHECK(all == 20);
}

TEST_CASE("A2 two cuts that differ by one person are not both shown", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 20, "young", "hand");
    append(sheets, people(asked.questionnaire, 20, "old", "desk"));
    sheets.push_back(person(asked.questionnaire, 3, "young", "desk"));
    const auto shows = [&](const grouppicture::GroupPicture& picture, std::size_t cut) {
        return cut < picture.cuts.size() && picture.cuts[cut].cells[0].scales.contains(a);
    };
    const auto careful = count(asked, sheets, rulesFor(45, {"age", "work"})).picture;
    CHECK(shows(*careful, 0));
    CHECK_FALSE(shows(*careful, 1));
    auto careless = rulesFor(45, {"age", "work"});
    careless.switches.noSmallDifferences = false;
    careless.switches.leaveDoubt = false; // would see it as well, for one person
    const auto leaky = count(asked, sheets, careless).picture;
    CHECK((shows(*leaky, 0) && shows(*leaky, 1)));
}

TEST_CASE("A3 lent profiles open only when five others are behind every figure", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    const auto lend = [&](int all, int lenders) {
        auto sheets = people(asked.questionnaire, all);
        for (int number = 0; number < lenders; ++number) {
            sheets[static_cast<std::size_t>(number)].sharing.lentUnderName = "Kim";
        }
        return count(asked, sheets, rulesFor(all)).lentSheets.size();
    };
    CHECK(lend(5, 4) == 0);
    CHECK(lend(9, 5) == 0);
    CHECK(lend(10, 5) == 5);
    CHECK(lend(4, 2) == 2); // no picture to subtract from
}

TEST_CASE("A3 lent profiles stay closed when the item results would tell of the few others whose answers are not complete", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    const auto lentOf = [&](std::size_t firstLender) {
        auto sheets = people(asked.questionnaire, 30);
        for (std::size_t number = 0; number < 5; ++number) {
            sheets[number].response.answers.erase(questionnaire::ItemId{"a1"});
        }
        sheets[firstLender].sharing.lentUnderName = "Kim";
        sheets[firstLender + 1].sharing.lentUnderName = "Robin";
        const auto counted = count(asked, sheets, rulesFor(30));
        CHECK(counted.picture->items.contains(questionnaire::ItemId{"a1"}));
        return counted.lentSheets.size();
    };
    CHECK(lentOf(0) == 0); // all less those with complete answers, less the two: three people
    CHECK(lentOf(5) == 2);
}

TEST_CASE("A4 who skips one part counts for no part and not for the whole", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 8);
    sheets[0].response.answers.erase(questionnaire::ItemId{"q1"});
    sheets[0].response.answers.erase(questionnaire::ItemId{"q2"});
    sheets[1].response.answers.erase(questionnaire::ItemId{"k.wish"});
    const auto picture = *count(asked, sheets, rulesFor(8)).picture;
    for (const auto* scale : {"w", "p", "q"}) {
        CHECK(picture.scales.at(questionnaire::ScaleId{scale}).figure->n == 7);
    }
    CHECK(picture.scales.at(a).figure->n == 8);
    const auto& contrast = picture.contrasts.at(questionnaire::ContrastId{"k"});
    CHECK((contrast.now->n == 7 && contrast.wish->n == 7 && contrast.shift->n == 7 && contrast.distance->n == 7));
}

TEST_CASE("A4 item results are hidden when they leave out one to four people", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 26);
    CHECK_FALSE(count(asked, sheets, rulesFor(30)).picture->items.empty());
    sheets[0].response.answers.erase(questionnaire::ItemId{"a1"});
    CHECK_FALSE(count(asked, sheets, rulesFor(30)).picture->items.contains(questionnaire::ItemId{"a1"}));
    CHECK(count(asked, people(asked.questionnaire, 19), rulesFor(30)).picture->items.empty());
}

TEST_CASE("A8 when everyone gives the same extreme answer the figure does not say so", "[grouppicture][anonymity]")
{
    const auto asked = firm();
    for (const int step : {1, 5}) {
        std::vector<session::Sheet> sheets(12, person(asked.questionnaire, step));
        const auto figure = *count(asked, sheets, rulesFor(12)).picture->scales.at(a).figure;
        CHECK(figure.value == (step == 1 ? 5 : 95));
        CHECK(*figure.spread >= 5);
    }
    std::vector<session::Sheet> sheets(12, person(asked.questionnaire, 3));
    CHECK_FALSE(count(asked, sheets, rulesFor(12)).picture->contrasts.at(questionnaire::ContrastId{"k"}).sharesNow.has_value());
}

TEST_CASE("Below ten people figures are in fives and have no spread, shares or sentences", "[grouppicture]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 9);
    sheets[0].sharing.sentence = "Tijd.";
    const auto nine = *count(asked, sheets, rulesFor(9)).picture;
    const auto& figure = *nine.scales.at(a).figure;
    CHECK(static_cast<int>(figure.value) % 5 == 0);
    CHECK_FALSE(figure.spread.has_value());
    CHECK(nine.sentences.empty());
    append(sheets, people(asked.questionnaire, 1));
    CHECK(count(asked, sheets, rulesFor(10)).picture->sentences.size() == 1);
}

TEST_CASE("The order of respondents does not matter", "[grouppicture]")
{
    const auto asked = firm();
    auto sheets = people(asked.questionnaire, 12, "young");
    append(sheets, people(asked.questionnaire, 11, "old"));
    const auto before = count(asked, sheets, rulesFor(25, {"age"})).picture;
    std::ranges::reverse(sheets);
    CHECK(count(asked, sheets, rulesFor(25, {"age"})).picture == before);
}
