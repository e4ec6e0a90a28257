// SPDX-License-Identifier: EUPL-1.2
#include "report/Changes.h"
#include "report/ModelParts.h"
#include "support/Asked.h"
#include "support/Catch.h"

using namespace leerspiegel;
using namespace leerspiegel::report;
using leerspiegel::tests::Asked;

namespace {

grouppicture::Figure figure(double value, int n, double spread)
{
    return {value, n, 4, n < 10 ? std::nullopt : std::optional<double>(spread)};
}

grouppicture::GroupPicture picture(double value, int n, double spread)
{
    grouppicture::GroupPicture made;
    made.invited = 30;
    made.sheets = n;
    made.scales[questionnaire::ScaleId{"a"}].figure = figure(value, n, spread);
    auto& contrast = made.contrasts[questionnaire::ContrastId{"k"}];
    contrast.now = grouppicture::Figure{-1, n, 0.4, 1.0};
    contrast.wish = grouppicture::Figure{1, n, 0.4, 1.0};
    contrast.shift = grouppicture::Figure{2, n, 0.4, 1.0};
    return made;
}

scoring::Profile profile(double percent)
{
    scoring::Profile made;
    made.scales[questionnaire::ScaleId{"a"}] = scoring::ScaleScore{3, percent, 4, 4, 0};
    made.contrasts[questionnaire::ContrastId{"k"}] = {-2, 1, 3};
    return made;
}

/// Two rounds of a firm with one scale and one contrast.
struct Rounds
{
    Rounds(double before, double now, int n, double spread)
    {
        asked.scale("a", 4, 2).contrast("k");
        asked.questionnaire.contrasts[0].rightLabel = Asked::words("right");
        input.company = &asked.questionnaire;
        input.individual = &asked.questionnaire;
        input.companyProfiles = {profile(70)};
        input.picture = picture(now, n, spread);
        input.previous = picture(before, n, spread);
        input.history = {{"one", {profile(40)}, input.previous}, {"two", input.companyProfiles, input.picture}};
    }

    ComparisonModel model() const { return makeComparison(input, "en"); }

    Asked asked{1, 5};
    ComparisonInput input;
};

} // namespace

TEST_CASE("A change is greater than chance from the size on that the design states", "[changes]")
{
    CHECK(Rounds(40, 68, 5, 0).model().folded[0].employeesChange->greaterThanChance);
    CHECK_FALSE(Rounds(40, 64, 5, 0).model().folded[0].employeesChange->greaterThanChance);
    CHECK(Rounds(40, 52, 20, 18).model().folded[0].employeesChange->greaterThanChance);
    CHECK_FALSE(Rounds(40, 51, 20, 18).model().folded[0].employeesChange->greaterThanChance);
    const auto change = *Rounds(40, 52, 20, 18).model().folded[0].employeesChange;
    CHECK(change.needed == Approx(11.52).margin(0.01));
    CHECK(change.words == "+12 since last time: greater than chance");
}

TEST_CASE("The company's change is judged by the reliable change of its forms", "[changes]")
{
    auto rounds = Rounds(40, 50, 20, 18);
    auto change = *rounds.model().folded[0].companyChange;
    CHECK(change.needed == Approx(24.95).margin(0.01));
    CHECK(change.greaterThanChance);
    rounds.input.companyProfiles = {profile(70), profile(50)};
    rounds.input.history[0].companyProfiles = {profile(40), profile(50)};
    change = *rounds.model().folded[0].companyChange;
    CHECK(change.needed == Approx(17.64).margin(0.01));
    CHECK_FALSE(change.greaterThanChance);
}

TEST_CASE("A round without one before has no changes and no line about them", "[changes]")
{
    auto rounds = Rounds(40, 50, 20, 18);
    rounds.input.previous.reset();
    rounds.input.history.erase(rounds.input.history.begin());
    const auto model = rounds.model();
    CHECK_FALSE(model.folded[0].employeesChange.has_value());
    CHECK_FALSE(model.folded[0].companyChange.has_value());
    CHECK(changesTable(model, "en").rows.empty());
    CHECK(model.changeSure.isEmpty());
}

TEST_CASE("Shifts from now to the wish stand beside each other, for both sides", "[changes]")
{
    const auto table = shiftsTable(Rounds(40, 50, 20, 18).model());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0][1] == "3.0 towards right");
    CHECK(table.rows[0][2] == "2.0 towards right");
}

TEST_CASE("Of two groups the usual test counts; of three the bar is higher", "[changes]")
{
    const auto cell = [](double value) {
        grouppicture::Cell made;
        made.n = 12;
        made.scales[questionnaire::ScaleId{"a"}].figure = figure(value, 12, 14);
        return made;
    };
    const questionnaire::ScaleId id{"a"};
    grouppicture::Cut cut{questionnaire::ItemId{"age"}, {cell(50), cell(63)}};
    const auto two = extremesOf(id, cut);
    REQUIRE(two.has_value());
    CHECK(two->greaterThanChance);
    CHECK(two->highestGroup == 1);
    CHECK(two->difference.difference == 13);
    cut.cells.push_back(cell(55));
    const auto three = extremesOf(id, cut);
    CHECK(three->pairs == 3);
    CHECK_FALSE(three->greaterThanChance);
    cut.cells = {cell(50)};
    CHECK_FALSE(extremesOf(id, cut).has_value());
}

TEST_CASE("Every chart's certainty follows the number of people and forms", "[changes]")
{
    auto rounds = Rounds(40, 50, 20, 18);
    auto model = rounds.model();
    CHECK(model.companySure == "One person filled it in. A score can lie 18 points higher or lower.");
    CHECK(model.employeesSure.contains("quite certain"));
    CHECK(model.employeesSure.contains("4 points"));
    CHECK(model.cutsReason.contains("not asked for"));
    rounds.input.picture->invited = 12;
    CHECK(rounds.model().cutsReason.contains("fewer than 20"));
    rounds.input.picture.reset();
    model = rounds.model();
    CHECK(model.employeesSure == model.hiddenReason);
    CHECK(model.howSure == model.hiddenReason);
}
