// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Books.h"
#include "exchange/book/AnswerTables.h"
#include "exchange/book/PictureTables.h"
#include "grouppicture/SmallGroupRules.h"
#include "scoring/Profile.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace leerspiegel;
using namespace leerspiegel::exchange;
using tests::Asked;
using tests::plainWords;

namespace {

/// 45 people with a cut, so that every kind of figure is there: cells, items, shares, agreement.
struct Crowd
{
    Crowd()
        : asked(Asked(1, 5).scale("a", 4, 3).scale("b", 3, 2).whole("w", {"a", "b"}).contrast("k").background("work", {"hand", "desk"}))
    {
        base::SeededRandom random(3);
        std::vector<session::Sheet> sheets;
        for (int person = 0; person < 45; ++person) {
            std::vector<std::pair<std::string, int>> steps{{"k.now", person % 7 - 3}, {"k.wish", (person * 5) % 7 - 3}};
            for (const auto* item : {"a1", "a2", "a3", "a4", "b1", "b2", "b3"}) {
                steps.emplace_back(item, 1 + static_cast<int>(random.below(5)));
            }
            sheets.push_back(tests::sheetOf(asked.questionnaire, steps, {{"work", person < 20 ? "hand" : "desk"}}));
            sheets.back().sharing.sentence = person % 9 == 0 ? "zin " + std::to_string(person) : "";
        }
        const auto counted = grouppicture::count(asked.questionnaire, sheets, {50, 5, {questionnaire::ItemId{"work"}}}, random);
        REQUIRE(counted.picture.has_value());
        picture = *counted.picture;
    }

    PictureSource source() const { return {asked.questionnaire, picture, words, "en"}; }

    Asked asked;
    Words words = plainWords();
    grouppicture::GroupPicture picture;
};

using Numbers = std::multiset<double>;

void add(Numbers& numbers, const std::optional<grouppicture::Figure>& figure)
{
    if (figure) {
        numbers.insert(tidy(figure->value));
        numbers.insert(figure->n);
        numbers.insert(tidy(figure->halfWidth));
        if (figure->spread) {
            numbers.insert(tidy(*figure->spread));
        }
    }
}

template <typename Group>
void addGroup(Numbers& numbers, const Group& group)
{
    for (const auto& [id, scale] : group.scales) {
        add(numbers, scale.figure);
        if (scale.agreement) {
            numbers.insert(*scale.agreement == grouppicture::Agreement::ThinkAlike ? 1 : 2);
        }
        if (scale.dontKnowPercent) {
            numbers.insert(*scale.dontKnowPercent);
        }
    }
    for (const auto& [id, contrast] : group.contrasts) {
        for (const auto& figure : {contrast.now, contrast.wish, contrast.shift, contrast.distance}) {
            add(numbers, figure);
        }
        for (const auto& shares : {contrast.sharesNow, contrast.sharesWish}) {
            if (shares) {
                numbers.insert({static_cast<double>(shares->left), static_cast<double>(shares->middle), static_cast<double>(shares->right)});
            }
        }
    }
}

/// Every number that the stored picture holds of people's answers.
Numbers numbersOf(const grouppicture::GroupPicture& picture)
{
    Numbers numbers;
    addGroup(numbers, picture);
    for (const auto& cut : picture.cuts) {
        for (const auto& cell : cut.cells) {
            addGroup(numbers, cell);
        }
    }
    for (const auto& [id, figure] : picture.items) {
        add(numbers, figure);
    }
    return numbers;
}

Numbers numbersOf(const std::vector<Table>& tables, const std::set<std::string>& without)
{
    Numbers numbers;
    for (const auto& table : tables) {
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                const auto* number = std::get_if<double>(&row[column]);
                if (number && !without.contains(table.columns[column].name)) {
                    numbers.insert(*number);
                }
            }
        }
    }
    return numbers;
}

} // namespace

TEST_CASE("Every form of the tables holds exactly the numbers of the stored picture", "[exchange][anonymity]")
{
    const Crowd crowd;
    REQUIRE(crowd.picture.cuts.size() == 1);
    REQUIRE_FALSE(crowd.picture.items.empty());
    REQUIRE(crowd.picture.sentences.size() == 5);
    const auto stored = numbersOf(crowd.picture);
    CHECK(numbersOf(pictureTables(crowd.source()), {}) == stored);
    CHECK(numbersOf({figuresTable(crowd.source())}, {"subject"}) == stored);
    CHECK(numbersOf({groupsTable(crowd.source())}, {"n"}) == stored);
}

TEST_CASE("Everything hidden is an empty cell, in the same rows and columns", "[exchange][anonymity]")
{
    Crowd crowd;
    const auto shown = groupsTable(crowd.source());
    const auto lines = figuresTable(crowd.source());
    for (auto& [id, scale] : crowd.picture.scales) {
        scale = {};
    }
    crowd.picture.contrasts.clear();
    crowd.picture.items.clear();
    crowd.picture.cuts.clear();
    const auto hidden = groupsTable(crowd.source());
    REQUIRE(hidden.columns.size() == shown.columns.size());
    for (std::size_t column = 0; column < shown.columns.size(); ++column) {
        CHECK(hidden.columns[column].name == shown.columns[column].name);
    }
    CHECK(hidden.rows.size() == 1);
    CHECK(numbersOf({hidden}, {"n"}).empty());
    CHECK(numbersOf({figuresTable(crowd.source())}, {"subject"}).empty());
    CHECK(lines.columns.size() == figuresTable(crowd.source()).columns.size());
}

TEST_CASE("A small group's figures are no finer than they are shown", "[exchange][anonymity]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 3).contrast("k");
    base::SeededRandom random(1);
    std::vector<session::Sheet> sheets;
    for (int person = 0; person < 7; ++person) {
        sheets.push_back(tests::sheetOf(asked.questionnaire, {{"a1", 1 + person % 5}, {"a2", 3}, {"a3", 2 + person % 3}, {"a4", 4}, {"k.now", person % 3}, {"k.wish", -1}}));
    }
    const auto counted = grouppicture::count(asked.questionnaire, sheets, {8, 5, {}}, random);
    REQUIRE(counted.picture.has_value());
    const auto words = plainWords();
    const auto tables = pictureTables({asked.questionnaire, *counted.picture, words, "en"});
    int figures = 0;
    for (const auto& table : tables) {
        const double step = table.name == "scales" ? 5 : 0.5;
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (table.columns[column].name == "value" && std::holds_alternative<double>(row[column])) {
                    const double value = std::get<double>(row[column]);
                    CHECK(std::round(value / step) * step == value);
                    ++figures;
                }
                if (table.columns[column].name == "spread") {
                    CHECK(std::holds_alternative<std::monostate>(row[column]));
                }
            }
        }
    }
    CHECK(figures == 5);
}

TEST_CASE("The company's answers keep steps, words, I do not know and codes apart, and have their scores", "[exchange]")
{
    auto asked = Asked(1, 5).scale("a", 4, 3, 1).contrast("k").background("work", {"hand", "desk"});
    asked.questionnaire.answerScales[0].labels[1] = {Asked::words("not"), {}};
    asked.questionnaire.answerScales[1].labels[-3] = {Asked::words("mainly {left}"), {}};
    asked.questionnaire.contrasts[0].left = Asked::words("the {right} trade");
    auto sheet = tests::sheetOf(asked.questionnaire, {{"a1", 5}, {"a2", 4}, {"a3", 2}, {"k.now", -3}}, {{"work", "desk"}});
    sheet.response.answers[questionnaire::ItemId{"a4"}] = questionnaire::DontKnow{};
    const auto table = companyTable(asked.questionnaire, {sheet.response, {}}, plainWords(), "en");
    REQUIRE(table.rows.size() == 2);
    const auto column = [&](const std::string& name) {
        const auto found = std::ranges::find(table.columns, name, &Column::name);
        REQUIRE(found != table.columns.end());
        return static_cast<std::size_t>(found - table.columns.begin());
    };
    CHECK(table.rows[0][column("a1")] == TableCell(5.0));
    CHECK(std::holds_alternative<questionnaire::DontKnow>(table.rows[0][column("a4")]));
    CHECK(table.rows[0][column("k.wish")] == TableCell());
    CHECK(idOf(table.columns[column("work")], std::get<double>(table.rows[0][column("work")])) == "desk");
    CHECK(labelOf(table.columns[column("k.now")], -3) == "mainly the {right} trade");
    CHECK(table.columns[column("a1")].dontKnow == "I do not know");
    CHECK(table.rows[0][column("a")] == TableCell(tidy(scoring::score(asked.questionnaire, sheet.response).scales.at(questionnaire::ScaleId{"a"})->percent)));
    CHECK(table.rows[1][column("a")] == TableCell());
}

TEST_CASE("One's own sheet has what was answered, in numbers and words, and whole points", "[exchange]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 3).background("work", {"hand", "desk"});
    const auto sheet = tests::sheetOf(asked.questionnaire, {{"a1", 5}, {"a2", 4}, {"a3", 4}}, {{"work", "desk"}});
    const auto table = ownTable(asked.questionnaire, sheet.response, plainWords(), [](const auto&, double points) { return points > 80 ? "hoog" : "laag"; }, "en");
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0][3] == TableCell(5.0));
    CHECK(table.rows[3] == std::vector<TableCell>{1.0, std::string("work"), std::string("work"), {}, std::string("desk")});
    CHECK(table.rows[4] == std::vector<TableCell>{2.0, std::string("a"), std::string("a"), 83.0, std::string("hoog")});
}

TEST_CASE("The sheet that explains has a line for every column", "[exchange]")
{
    const auto table = columnsTable({tests::hostileTable()}, plainWords());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][3] == TableCell(std::string("1 = niet; 5 = helemaal; ? = weet ik niet")));
}
