// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/Support.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

using Ids = std::vector<std::string>;

Questionnaire read(const std::string& name)
{
    const auto result = readQuestionnaire(instrument(name));
    INFO(name);
    REQUIRE(linesOf(result.problems).empty());
    return *result.questionnaire;
}

Questionnaire company()
{
    return read("leercultuur-bedrijf");
}

Questionnaire employee()
{
    return read("leercultuur-medewerker");
}

template <typename Things>
Ids idsOf(const Things& things)
{
    Ids ids;
    for (const auto& thing : things) {
        ids.push_back(thing.id.text());
    }
    return ids;
}

Ids idsOfScales(const std::vector<const Scale*>& scales)
{
    Ids ids;
    for (const auto* scale : scales) {
        ids.push_back(scale->id.text());
    }
    return ids;
}

std::string said(const Questionnaire& questionnaire, const std::string& item)
{
    const auto* found = questionnaire.findItem(ItemId{item});
    return found ? found->text.in("nl") : std::string("no such item");
}

} // namespace

TEST_CASE("The two questionnaires mirror each other in every item, scale and contrast", "[instrument]")
{
    CHECK(linesOf(checkMirror(instrument("leercultuur-bedrijf"), company(), employee())).empty());
    CHECK(linesOf(checkMirror(instrument("leercultuur-medewerker"), employee(), company())).empty());
    CHECK(company().perspective == Perspective::Company);
    CHECK(employee().perspective == Perspective::Individual);
}

TEST_CASE("Easy parts come first on screen, the radar keeps its own order", "[instrument]")
{
    for (const auto& q : {company(), employee()}) {
        CHECK(idsOf(q.sections) == Ids{"c2b", "c2a", "c3", "c5", "c1", "c4", "c4a", "contrasten"});
        CHECK(idsOfScales(q.topScales()) == Ids{"c1", "c2", "c3", "c4", "c5"});
        CHECK(idsOfScales(q.unfoldedScales()) == Ids{"c1", "c2a", "c2b", "c3", "c4core", "c4a", "c5"});
        CHECK(idsOf(q.contrasts) == Ids{"k1", "k2", "k3", "k4", "k5", "k6", "k7"});
    }
}

TEST_CASE("Thirty-two items feed the conditions, seven contrasts are asked twice", "[instrument]")
{
    for (const auto& q : {company(), employee()}) {
        const std::map<std::string, std::size_t> sizes{{"c1", 5}, {"c2a", 4}, {"c2b", 4}, {"c3", 5}, {"c4core", 5}, {"c4a", 4}, {"c5", 5}};
        std::set<ItemId> scored;
        for (const auto* scale : q.unfoldedScales()) {
            INFO(scale->id.text());
            CHECK(scale->items.size() == sizes.at(scale->id.text()));
            CHECK(scale->minimumAnswered == 3);
            scored.insert(scale->items.begin(), scale->items.end());
        }
        CHECK(scored.size() == 32);
        REQUIRE(q.sections.back().items.size() == 14);
        for (const auto& contrast : q.contrasts) {
            CHECK(contrast.now.text() == contrast.id.text() + ".now");
            CHECK(contrast.wish.text() == contrast.id.text() + ".wish");
            CHECK(contrast.aboutFirm == (contrast.id.text() == "k3" || contrast.id.text() == "k5" || contrast.id.text() == "k7"));
            CHECK_FALSE(contrast.term.empty());
            CHECK_FALSE(contrast.leftLabel.empty());
            CHECK_FALSE(contrast.rightLabel.empty());
        }
    }
}

TEST_CASE("Answers are those of the instrument, with their ways out", "[instrument]")
{
    const Ids steps{"(nog) niet", "een beetje", "voor de helft", "grotendeels", "helemaal"};
    for (const auto& q : {company(), employee()}) {
        const auto& rating = q.answerScaleOf(q.sections[0].items[0]);
        REQUIRE(rating.labels.size() == steps.size());
        for (int step = 1; step <= 5; ++step) {
            CHECK(rating.labels.at(step).text.in("nl") == steps[static_cast<std::size_t>(step) - 1]);
        }
        CHECK(rating.labels.at(1).accessibleName.in("nl") == "niet of nog niet");
        CHECK(rating.dontKnow->in("nl") == "weet ik niet");
        const auto& sides = q.answerScaleOf(q.sections.back().items[0]);
        CHECK(sides.lowest == -3);
        CHECK(sides.labels.size() == 7);
        CHECK(sides.labels.at(0).text.in("nl") == "allebei evenveel");
        CHECK(sides.labels.at(2).text.in("nl") == "vooral {right}");
        CHECK(sides.dontKnow->in("nl") == "weet ik niet of past niet");
        for (const auto& section : q.sections) {
            CHECK(std::ranges::none_of(section.items, &Item::reversed));
        }
    }
}

TEST_CASE("Sentences are those that were reviewed", "[instrument]")
{
    CHECK(said(company(), "c1-4") == "Bij ons hebben mensen elk jaar een goed gesprek over leren.");
    CHECK(said(employee(), "c1-4") == "Ik heb elk jaar een goed gesprek over leren.");
    CHECK(said(company(), "c4a-3") == "Bij ons kunnen mensen eerlijk tegen de leiding zeggen wat ze vinden.");
    CHECK(said(employee(), "c5-4") == "Ik leer van collega's met meer of minder ervaring dan ik.");
    CHECK(said(company(), "k6.now") == "Wie begint bij jullie nu meestal over leren?");
    CHECK(said(employee(), "k6.now") == "Wie begint nu meestal over wat jij leert?");
    CHECK(said(employee(), "k7.wish") == "Hoe wil jij het hebben?");
    CHECK(company().contrasts[5].right.in("nl") == "de medewerker begint erover");
    CHECK(employee().contrasts[5].right.in("nl") == "ik begin er zelf over");
}

TEST_CASE("What management and the company are is said before the first part that needs it", "[instrument]")
{
    const auto mine = employee().howToAnswer.in("nl");
    CHECK(mine.find("De leiding is iedereen die leiding geeft, zoals je baas, chef, voorman of leermeester.") != std::string::npos);
    CHECK(mine.find("ook als je komt via een uitzendbureau of school") != std::string::npos);
    CHECK(company().howToAnswer.in("nl").find("De leiding is iedereen die leiding geeft, ook de eigenaar zelf.") != std::string::npos);
    for (const auto& q : {company(), employee()}) {
        const auto safety = std::ranges::find(q.sections, SectionId{"c4"}, &Section::id);
        CHECK(safety->intro.in("nl").find("Veilig betekent hier") != std::string::npos);
    }
}

TEST_CASE("A low score on safety is said with care", "[instrument]")
{
    for (const auto& q : {company(), employee()}) {
        for (const auto& scale : q.scales) {
            INFO(scale.id.text());
            const bool careful = scale.id.text().starts_with("c4");
            CHECK(scale.careNote.empty() != careful);
            CHECK(scale.careNoteOwn.empty() != careful);
        }
    }
}

TEST_CASE("Background of an employee may cut the picture, and each question may be passed over", "[instrument]")
{
    const auto q = employee();
    CHECK(idsOf(q.background) == Ids{"age", "work", "years"});
    for (const auto& item : q.background) {
        INFO(item.id.text());
        CHECK(item.cut);
        CHECK(item.order.size() == q.answerScaleOf(item).options.size());
        CHECK(item.order.back() == "notsaid");
    }
    CHECK(idsOf(q.open) == Ids{"ontdek", "doe"});
}

TEST_CASE("Background of a company never cuts, and only an owner is asked about a sale", "[instrument]")
{
    const auto q = company();
    CHECK(idsOf(q.background) == Ids{"size", "sector", "region", "role", "practical", "plan", "driver", "transfer", "older", "help"});
    for (const auto& item : q.background) {
        INFO(item.id.text());
        const auto& options = q.answerScaleOf(item).options;
        CHECK(std::ranges::count(options, "notsaid", &ChoiceOption::id) == 1);
        CHECK(options.back().text.in("nl") == "zeg ik liever niet");
        CHECK_FALSE(q.answerScaleOf(item).dontKnow.has_value());
        CHECK_FALSE(item.cut);
        CHECK(item.askWhen.has_value() == (item.id.text() == "transfer"));
    }
    CHECK(q.findItem(ItemId{"transfer"})->askWhen == AskWhen{ItemId{"role"}, "owner"});
    CHECK(q.findItem(ItemId{"sector"})->answerScale.text() == "sbi2008");
    CHECK(idsOf(q.open) == Ids{"ontdek", "droom", "doe"});
}
