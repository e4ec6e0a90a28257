// SPDX-License-Identifier: EUPL-1.2
#include "app/RoundSheets.h"

#include <algorithm>

using namespace leerspiegel;
using base::ErrorCode;
using tests::Firm;
using tests::closed;
using tests::counted;
using tests::planWithCuts;
using tests::sheetOf;

namespace {

/// Hands in and lends under a name.
privacy::PersonalCode lend(Firm& firm, const round::RoundId& round, session::Sheet sheet, const std::string& name)
{
    auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    sheet.sharing.lentUnderName = name;
    sheet.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(sheet).has_value());
    return code;
}

void skip(session::Sheet& sheet, const questionnaire::ScaleId& scale)
{
    for (const auto& item : app::builtInInstrument().individual->questionnaire.findScale(scale)->items) {
        sheet.response.answers.erase(item);
    }
}

} // namespace

TEST_CASE("A1 nine practical and four in the office: neither side is shown, nor the pair", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < 13; ++person) {
        firm.employee(round, sheetOf(1 + person % 5, {{"work", person < 9 ? "practical" : "office"}}));
    }
    const auto picture = counted(firm, round);
    CHECK(picture.cuts.empty());
    CHECK(picture.scales.at(questionnaire::ScaleId{"c1"}).figure->n == 13);
}

TEST_CASE("A2 twenty people, work 7 and 13, age 6, 5 and 9, some who would rather not say: no cell below five", "[app][anonymity]")
{
    const int silent = GENERATE(0, 1, 4);
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 40, {"age", "work", "years"}));
    for (int person = 0; person < 20; ++person) {
        const auto* age = person < silent ? "notsaid" : person < 6 ? "to34" : person < 11 ? "35-54" : "from55";
        firm.employee(round, sheetOf(1 + person % 5, {{"age", age}, {"work", person % 3 == 0 ? "practical" : "office"}}));
    }
    const auto picture = counted(firm, round);
    for (const auto& cut : picture.cuts) {
        int all = 0;
        CHECK(cut.cells.size() >= 2);
        for (const auto& cell : cut.cells) {
            CHECK(cell.n >= 5);
            all += cell.n;
        }
        CHECK(all == 20);
    }
}

TEST_CASE("A3 five answer and four lend, nine answer and five lend: nothing is lent before five others are left; one takes it back", "[app][anonymity]")
{
    const auto lentOf = [](int people, int lenders, bool oneTakesBack) {
        Firm firm;
        const auto round = firm.open(firm.plan(people));
        std::vector<privacy::PersonalCode> codes;
        for (int person = 0; person < people; ++person) {
            const auto sheet = sheetOf(1 + person % 5, {}, person % 7 - 3);
            person < lenders ? codes.push_back(lend(firm, round, sheet, "Robin " + std::to_string(person))) : void(firm.employee(round, sheet));
        }
        if (oneTakesBack) {
            auto again = app::EmployeeScan::resume(firm.workspace(), round, codes.front());
            auto sheet = (*again)->startingSheet();
            sheet.sharing = {};
            REQUIRE((*again)->handIn(sheet).has_value());
        }
        auto shown = closed(firm, round);
        CHECK(shown.picture->sheets == people);
        CHECK(std::ranges::none_of(shown.lent, [&](const auto& lent) { return oneTakesBack && lent.name == "Robin 0"; }));
        return shown.lent.size();
    };
    CHECK(lentOf(5, 4, false) == 0);
    CHECK(lentOf(9, 5, false) == 0);
    CHECK(lentOf(9, 5, true) == 4); // five others are left now
    CHECK(lentOf(10, 5, false) == 5);
    CHECK(lentOf(10, 5, true) == 4);
}

TEST_CASE("A4 who skips c2b, or a wish, is in no figure of c2, c2a, c2b, now, wish, shift or the items: other answers change nothing", "[app][anonymity]")
{
    const int people = GENERATE(8, 26); // without and with item results
    const auto pictureOf = [&](int step, int position, bool skips) {
        Firm firm;
        const auto round = firm.open(firm.plan(people));
        for (int person = 1; person < people; ++person) {
            firm.employee(round, sheetOf(1 + person % 5, {}, person % 7 - 3));
        }
        auto sheet = sheetOf(3);
        for (const auto& item : app::builtInInstrument().individual->questionnaire.findScale(questionnaire::ScaleId{"c2a"})->items) {
            sheet.response.answers[item] = questionnaire::Step{step};
        }
        sheet.response.answers[questionnaire::ItemId{"k1.now"}] = questionnaire::Step{position};
        if (skips) {
            skip(sheet, questionnaire::ScaleId{"c2b"});
            sheet.response.answers.erase(questionnaire::ItemId{"k1.wish"});
        }
        firm.employee(round, sheet);
        return counted(firm, round);
    };
    const auto picture = pictureOf(1, -3, true);
    CHECK(picture.scales.at(questionnaire::ScaleId{"c2a"}).figure->n == people - 1);
    CHECK(picture.scales.at(questionnaire::ScaleId{"c1"}).figure->n == people);
    CHECK(grouppicture::encode(pictureOf(5, 3, true)) == grouppicture::encode(picture));
    CHECK(grouppicture::encode(pictureOf(1, -3, false)) != grouppicture::encode(pictureOf(5, 3, false)));
}

TEST_CASE("A5 rounds are not linked: the same code leaves other traces", "[app][anonymity]")
{
    Firm firm;
    const auto first = firm.open(firm.plan(12));
    const auto code = firm.employee(first, sheetOf(5));
    const auto firstTag = firm.workspace().file().sheets(first)->front().tag;
    for (int person = 0; person < 9; ++person) {
        firm.employee(first, sheetOf(1 + person % 5));
    }
    counted(firm, first);
    const auto second = firm.open(firm.plan(12));
    CHECK(app::EmployeeScan::resume(firm.workspace(), second, code).error().code == ErrorCode::WrongPersonalCode);
    auto scan = app::EmployeeScan::begin(firm.workspace(), second, code);
    REQUIRE((*scan)->handIn(sheetOf(5)).has_value());
    CHECK(firm.workspace().file().sheets(second)->front().tag != firstTag);
}

TEST_CASE("A5 one joiner, one leaver, a department by another name: two rounds tell no score to within ten points", "[app][anonymity]")
{
    const bool joins = GENERATE(true, false);
    const bool renamed = GENERATE(true, false);
    const auto roundOf = [&](Firm& firm, bool withOne, const std::string& department) {
        const auto round = firm.open(planWithCuts(firm, 24, {"work"}));
        for (int person = 0; person < 20; ++person) {
            firm.employee(round, sheetOf(1 + person % 5, {{"work", person % 2 == 0 ? "practical" : department}}, person % 7 - 3));
        }
        if (withOne) {
            firm.employee(round, sheetOf(5, {{"work", department}}, 3)); // all answers at the end
        }
        return counted(firm, round);
    };
    Firm firm;
    const auto before = roundOf(firm, !joins, "office");
    const auto after = roundOf(firm, joins, renamed ? "both" : "office");
    REQUIRE(before.cuts.size() == 1);
    REQUIRE(after.cuts.size() == 1);
    const auto check = [&](const auto& old, const auto& fresh) {
        for (const auto& [scale, shown] : fresh) {
            const auto found = old.find(scale);
            if (!shown.figure || found == old.end() || !found->second.figure) {
                continue;
            }
            const double slack = 0.5 * (found->second.figure->n + shown.figure->n);
            const double theirs = std::abs(shown.figure->value * shown.figure->n - found->second.figure->value * found->second.figure->n);
            INFO(scale.text() << ": " << theirs << " give or take " << slack);
            const double width = std::min(100.0, theirs + slack) - std::max(0.0, theirs - slack);
            CHECK((width < 0 || width > 10)); // below nothing: it cannot have been so, says the picture
        }
    };
    check(before.scales, after.scales);
    check(before.cuts[0].cells.back().scales, after.cuts[0].cells.back().scales);
}

TEST_CASE("A7 two firms that differ only in what is hidden store the same picture, byte for byte", "[app][anonymity]")
{
    // Three practical people on top of nine in the office: their cell is hidden. The second firm has the same total with
    // the hidden cell's answers at the other end.
    const auto pictureOf = [](int hiddenStep, int otherStep) {
        Firm firm;
        const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
        for (int person = 0; person < 12; ++person) {
            const int step = person < 3 ? hiddenStep : person < 6 ? otherStep : 3;
            firm.employee(round, sheetOf(step, {{"work", person < 3 ? "practical" : "office"}}));
        }
        return grouppicture::encode(counted(firm, round));
    };
    CHECK(pictureOf(1, 5) == pictureOf(5, 1));
}

TEST_CASE("A22 there is no way to one person's row: nothing while the round is open, nothing single after it", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(12));
    for (int person = 0; person < 10; ++person) {
        firm.employee(round, sheetOf(1 + person % 5));
    }
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    auto lent = sheetOf(2);
    lent.sharing.lentUnderName = "Robin";
    lent.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(lent).has_value());
    const auto open = app::loadPicture(firm.workspace(), round);
    REQUIRE(open.has_value());
    CHECK_FALSE(open->picture.has_value());
    CHECK(open->lent.empty());
    CHECK(app::loadHistory(firm.workspace())->empty());
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto shown = app::loadPicture(firm.workspace(), round);
    REQUIRE(shown->lent.size() == 1);
    CHECK(shown->lent[0].name == "Robin");
    CHECK(firm.workspace().file().sheets(round)->empty());
    CHECK(firm.workspace().file().draftCount(round) == 0);
}

TEST_CASE("A23 sentences: never below ten people, shuffled, and never beside a background value", "[app][anonymity]")
{
    const int people = GENERATE(9, 12);
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < people; ++person) {
        auto sheet = sheetOf(1 + person % 5, {{"work", person % 2 == 0 ? "practical" : "office"}});
        sheet.sharing.sentence = "Zin nummer " + std::to_string(person);
        firm.employee(round, sheet);
    }
    auto picture = counted(firm, round);
    REQUIRE(picture.sentences.size() == (people < 10 ? 0U : 12U));
    std::ranges::sort(picture.sentences);
    CHECK(std::ranges::adjacent_find(picture.sentences) == picture.sentences.end());
    picture.sentences.clear();
    CHECK(base::textOf(grouppicture::encode(picture)).find("nummer") == std::string::npos);
}

TEST_CASE("A24 one of one: no figure and no number of people of a small department is shown", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < 14; ++person) {
        const auto* work = person == 0 ? "office" : person < 7 ? "both" : "practical";
        firm.employee(round, sheetOf(1 + person % 5, {{"work", work}}));
    }
    const auto picture = counted(firm, round);
    REQUIRE(picture.cuts.size() == 1);
    REQUIRE(picture.cuts[0].cells.size() == 2);
    CHECK(picture.cuts[0].cells[0].n == 7);
    CHECK(picture.cuts[0].cells[1].n == 7);
    CHECK(picture.cuts[0].cells[1].options.size() >= 2); // the one person is inside a larger group, and it says so
}
