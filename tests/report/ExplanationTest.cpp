// SPDX-License-Identifier: EUPL-1.2
#include "report/Explanation.h"
#include "report/TextReport.h"
#include "grouppicture/FigureSteps.h"
#include "grouppicture/SmallGroupRules.h"
#include "Calculator.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <cmath>
#include <random>

using namespace leerspiegel;
using namespace leerspiegel::report;
using leerspiegel::tests::Asked;
using leerspiegel::tests::checkFormulas;

namespace {

/// A firm with reversed items, parts, holes, a contrast and groups; the picture is counted, as in life.
struct Explained
{
    explicit Explained(int people, unsigned seed = 5)
        : engine(seed)
    {
        asked.scale("core", 5, 3, 2).scale("extra", 4, 3).whole("all", {"core", "extra"}).scale("other", 4, 2, 1).contrast("k");
        asked.background("age", {"young", "old"});
        asked.questionnaire.contrasts[0].left = Asked::words("doing");
        asked.questionnaire.contrasts[0].right = Asked::words("talking");
        auto& comparison = input.comparison;
        comparison.company = &asked.questionnaire;
        comparison.individual = &asked.questionnaire;
        comparison.roundName = "Spring";
        comparison.invited = people + 4;
        comparison.picture = counted(people);
        comparison.previous = counted(people);
        for (int form = 0; form < 2; ++form) {
            input.companyResponses.push_back(sheet().response);
            comparison.companyProfiles.push_back(scoring::score(asked.questionnaire, input.companyResponses.back()));
        }
        comparison.history = {{"Autumn", {scoring::score(asked.questionnaire, sheet().response)}, comparison.previous},
                              {"Spring", comparison.companyProfiles, comparison.picture}};
    }

    int below(int limit) { return static_cast<int>(engine() % static_cast<unsigned>(limit)); }

    session::Sheet sheet()
    {
        session::Sheet made;
        made.response.questionnaire = asked.questionnaire.id;
        made.response.edition = asked.questionnaire.edition;
        for (const auto& item : asked.questionnaire.sections[0].items) {
            const auto& scale = asked.questionnaire.answerScaleOf(item);
            const bool rated = scale.kind == questionnaire::AnswerKind::Rating;
            if (rated && below(12) == 0) {
                made.response.answers[item.id] = questionnaire::DontKnow{};
            } else if (!rated || below(12) != 0) {
                made.response.answers[item.id] = questionnaire::Step{scale.lowest + below(scale.highest - scale.lowest + 1)};
            }
        }
        made.response.answers[questionnaire::ItemId{"age"}] = questionnaire::Choice{below(2) == 0 ? "young" : "old"};
        return made;
    }

    std::optional<grouppicture::GroupPicture> counted(int people)
    {
        std::vector<session::Sheet> sheets;
        for (int person = 0; person < people; ++person) {
            sheets.push_back(sheet());
        }
        grouppicture::CountRules rules;
        rules.invited = people + 4;
        rules.cuts = {questionnaire::ItemId{"age"}};
        base::SeededRandom random(3);
        return grouppicture::count(asked.questionnaire, sheets, rules, random).picture;
    }

    QString text(const QString& topic, ExplainSide side = ExplainSide::Both) const
    {
        const auto explained = explain(input, topic, side, "en");
        return explained ? reportText(*explained) : QString();
    }

    std::mt19937 engine;
    Asked asked{1, 6};
    ExplainInput input;
};

} // namespace

TEST_CASE("Every formula of an explanation, typed into a calculator, gives the number that follows it", "[explain]")
{
    for (const int people : {6, 8, 12, 26, 60}) {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            const Explained firm(people, seed);
            INFO(people << ' ' << seed);
            CHECK(checkFormulas(firm.text("all")) > 20);
        }
    }
}

TEST_CASE("Every topic of the page can be explained, in any instrument, and nothing else", "[explain]")
{
    const Explained firm(26);
    const auto topics = explainTopics(firm.input, "en");
    CHECK(topics.size() >= 6);
    for (const auto& topic : topics) {
        INFO(topic.id.toStdString());
        CHECK(firm.text(topic.id).size() > 100);
    }
    CHECK(firm.text("gap:core").contains("Employees minus company"));
    CHECK_FALSE(firm.text("gap:core").contains("Welch"));
    CHECK(firm.text("change:core").contains("Welch's t"));
    CHECK(firm.text("change:k").contains("Welch's t"));
    for (const auto* unknown : {"", "c99", "gap:", "gap:k", "group:none", "All", "change:c99"}) {
        CHECK(firm.text(unknown).isEmpty());
    }
}

TEST_CASE("A score is explained down to its items: reversed, without an answer, and the least that is needed", "[explain]")
{
    Explained firm(26);
    auto& response = firm.input.companyResponses[0];
    response.answers.clear();
    const auto give = [&](const char* item, int step) { response.answers[questionnaire::ItemId{item}] = questionnaire::Step{step}; };
    give("core1", 2);
    give("core3", 4);
    give("core4", 5);
    response.answers[questionnaire::ItemId{"core5"}] = questionnaire::DontKnow{};
    give("extra1", 3);
    firm.input.companyResponses.resize(1);
    const auto core = firm.text("core", ExplainSide::Company);
    CHECK(core.contains("reversed: 1 + 6 − 2 = 5"));
    CHECK(core.contains("not answered"));
    CHECK(core.contains("I do not know"));
    CHECK(core.contains("3 of 5 questions have an answer. A score needs at least 3."));
    CHECK(core.contains("(5 + 4 + 5) / 3 = 4.67"));
    CHECK(core.contains("100 × (4.6667 − 1) / (6 − 1) = 73.33"));
    const auto all = firm.text("all", ExplainSide::Company);
    CHECK(all.contains("Too few answers"));
    CHECK(all.contains("needs all its parts"));
    CHECK_FALSE(all.contains("margin", Qt::CaseInsensitive));
}

TEST_CASE("A stored margin is what its explanation gives, rounded up to the grain", "[explain]")
{
    for (const int people : {6, 9, 10, 26}) {
        const Explained firm(people);
        const auto& picture = *firm.input.comparison.picture;
        for (const auto& [id, scale] : picture.scales) {
            if (scale.figure) {
                const auto steps = grouppicture::stepsOfPoints(*scale.figure, picture.invited);
                CHECK(scale.figure->halfWidth >= steps.width.value - 1e-9);
                CHECK(scale.figure->halfWidth < steps.width.value + steps.grain.step);
                CHECK(std::remainder(scale.figure->value, steps.grain.step) == Approx(0).margin(1e-9));
            }
        }
        for (const auto& [id, contrast] : picture.contrasts) {
            REQUIRE(contrast.wish.has_value());
            const auto steps = grouppicture::stepsOfPosition(*contrast.wish, picture.invited, -3, 3);
            CHECK(contrast.wish->halfWidth < steps.width.value + steps.grain.step + 1e-9);
            CHECK(contrast.wish->halfWidth >= steps.width.value - 1e-9);
        }
    }
}

TEST_CASE("A hidden figure is explained by all rules at once, never by the one that hid it", "[explain]")
{
    Explained few(26);
    Explained none(26);
    few.input.comparison.picture->scales[questionnaire::ScaleId{"core"}].figure.reset();
    none.input.comparison.picture.reset();
    const auto one = few.text("core", ExplainSide::Employees);
    CHECK(one == none.text("core", ExplainSide::Employees));
    CHECK(one.contains("One of these rules hides it"));
    CHECK_FALSE(one.contains("SD"));
}

TEST_CASE("What is said of the employees comes from the stored picture alone", "[explain]")
{
    Explained one(26, 7);
    Explained other(26, 8);
    other.input.comparison.picture = one.input.comparison.picture;
    other.input.comparison.previous = one.input.comparison.previous;
    other.input.comparison.history[0].picture = one.input.comparison.previous;
    other.input.comparison.history[1].picture = one.input.comparison.picture;
    CHECK(one.text("all", ExplainSide::Employees) == other.text("all", ExplainSide::Employees));
    CHECK(one.text("all") != other.text("all"));
}

TEST_CASE("One's own mirror is explained by one's own answers", "[explain]")
{
    const Explained firm(26);
    const auto& asked = firm.asked.questionnaire;
    const auto explained = explainMirror(asked, firm.input.companyResponses[0], "all", "en");
    REQUIRE(explained.has_value());
    const auto text = reportText(*explained);
    CHECK(text.contains("My mirror"));
    CHECK_FALSE(text.contains("people"));
    CHECK(checkFormulas(text) > 5);
    CHECK_FALSE(explainMirror(asked, firm.input.companyResponses[0], "certainty", "en").has_value());
    CHECK(mirrorTopics(asked, "en").size() == 5);
}
