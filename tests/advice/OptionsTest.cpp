// SPDX-License-Identifier: EUPL-1.2
#include "FirmFacts.h"
#include "support/Catch.h"

#include <algorithm>

using namespace leerspiegel;
using namespace leerspiegel::advice;
using namespace leerspiegel::tests;

namespace {

bool contains(const std::vector<std::string>& list, const std::string& wanted)
{
    return std::ranges::find(list, wanted) != list.end();
}

const OptionOutcome& outcome(const Advice& advice, const std::string& id)
{
    return *std::ranges::find_if(advice.options, [&](const auto& one) { return one.option->id.text() == id; });
}

const Finding& trigger(const Advice& advice, const std::string& option, ConditionKind kind, const std::string& subject)
{
    const auto& triggers = outcome(advice, option).triggers;
    return *std::ranges::find_if(triggers, [&](const auto& one) { return one.condition->kind == kind && one.condition->subject == subject; });
}

} // namespace

TEST_CASE("Every option of the file has a firm that is led to it", "[advice]")
{
    const auto firms = firmsByOption();
    for (const auto& option : rules().options) {
        INFO(option.id.text());
        REQUIRE(firms.contains(option.id.text()));
        const auto advice = advise(rules(), firms.at(option.id.text()));
        CHECK(contains(chosenOf(advice), option.id.text()));
        REQUIRE(outcome(advice, option.id.text()).reason() != nullptr);
        CHECK(outcome(advice, option.id.text()).opening.has_value());
    }
}

TEST_CASE("A firm in which nothing stands out gets no option, no topic and no special case", "[advice]")
{
    const auto advice = advise(rules(), FirmFacts().facts);
    CHECK(chosenOf(advice).empty());
    CHECK(advice.talkTopics.empty());
    CHECK(advice.roomToGrow.empty());
    CHECK(std::ranges::none_of(advice.specials, &SpecialOutcome::holds));
    REQUIRE(advice.closing() != nullptr);
    CHECK(advice.closing()->option->id.text() == "o3");
}

TEST_CASE("A low score counts only when its whole interval is low", "[advice]")
{
    CHECK(chosenOf(advise(rules(), FirmFacts().employees("c4", 53).facts)).front() == "o9");
    const auto advice = advise(rules(), FirmFacts().employees("c4", 55).facts);
    CHECK(chosenOf(advice).empty());
    CHECK(trigger(advice, "o9", ConditionKind::Low, "c4").verdict == Verdict::MayBeChance);
}

TEST_CASE("Of low scores only the lowest two count, and whatever cannot be told from them", "[advice]")
{
    auto firm = FirmFacts().employees("c1", 30).employees("c2", 32).employees("c3", 50);
    const auto low = [&] { return trigger(advise(rules(), firm.facts), "o8", ConditionKind::Low, "c3").verdict; };
    CHECK(low() == Verdict::Not);
    firm.employees("c3", 38); // 38 - 6 reaches 32
    CHECK(low() == Verdict::Holds);
}

TEST_CASE("Scores that are equally low all count", "[advice]")
{
    const auto advice = advise(rules(), FirmFacts().all(62, 40).facts);
    for (const auto& [option, scale] : {std::pair("o7", "c1"), std::pair("o8", "c3"), std::pair("o9", "c4"), std::pair("o5", "c5")}) {
        CHECK(trigger(advice, option, ConditionKind::Low, scale).verdict == Verdict::Holds);
    }
}

TEST_CASE("A gap counts only when it is large and more than its own noise", "[advice]")
{
    CHECK(chosenOf(advise(rules(), FirmFacts().company("c3", 81).facts)).empty()); // 19 apart
    CHECK(chosenOf(advise(rules(), FirmFacts().company("c3", 83).facts)) == std::vector<std::string>{"o4", "o3"});
    auto unsure = FirmFacts().company("c3", 83);
    unsure.axis("c3").company->n = 1; // one form: 21 points can be chance when so few employees answered
    unsure.axis("c3").employees->halfWidth = 14;
    const auto advice = advise(rules(), unsure.facts);
    CHECK(chosenOf(advice).empty());
    CHECK(trigger(advice, "o4", ConditionKind::Gap, "c3").verdict == Verdict::MayBeChance);
}

TEST_CASE("A wish counts only beyond what chance gives, and to the side that the rule asks for", "[advice]")
{
    CHECK(contains(chosenOf(advise(rules(), FirmFacts().wish("k2", 2).facts)), "o6"));
    const auto left = advise(rules(), FirmFacts().wish("k2", -2).facts);
    CHECK(trigger(left, "o6", ConditionKind::Wish, "k2").verdict == Verdict::Not);
    CHECK(trigger(left, "o2", ConditionKind::Wish, "k2").verdict == Verdict::Holds);
    auto unsure = FirmFacts().wish("k5", 1.6);
    unsure.contrast("k5").employees.distance->halfWidth = 0.7;
    CHECK(trigger(advise(rules(), unsure.facts), "o2", ConditionKind::Wish, "k5").verdict == Verdict::MayBeChance);
}

TEST_CASE("Wishes to opposite sides are a topic and a reason", "[advice]")
{
    const auto advice = advise(rules(), FirmFacts().wish("k6", 2.4).companyWish("k6", -1).facts);
    CHECK(trigger(advice, "o9", ConditionKind::WishesApart, "k6").verdict == Verdict::Holds);
    REQUIRE_FALSE(advice.talkTopics.empty());
    CHECK(advice.talkTopics.front().kind == TalkTopic::Kind::WishesApart);
}

TEST_CASE("A rule about one sentence is silent when that result is not stored, as below twenty sheets", "[advice]")
{
    auto facts = FirmFacts().item("c3-4", 20).facts;
    CHECK(contains(chosenOf(advise(rules(), facts)), "o6"));
    facts.items.clear();
    const auto advice = advise(rules(), facts);
    CHECK(chosenOf(advice).empty());
    CHECK(trigger(advice, "o6", ConditionKind::LowItem, "c3-4").verdict == Verdict::NoFigure);
}

TEST_CASE("Facts about the firm lift an option above another", "[advice]")
{
    auto firm = FirmFacts().item("c3-4", 40).item("c1-4", 40).item("c5-4", 40);
    firm.facts.invited = 0;
    CHECK(chosenOf(advise(rules(), firm.facts)) == std::vector<std::string>{"o6", "o7"});
    firm.background("older", "half").background("practical", "almost-all");
    CHECK(chosenOf(advise(rules(), firm.facts)) == std::vector<std::string>{"o2", "o6"});
}

TEST_CASE("A background answer counts when more than half of the company respondents gave it", "[advice]")
{
    auto firm = FirmFacts().item("c5-4", 40).background("older", "half").background("older", "quarter");
    CHECK(outcome(advise(rules(), firm.facts), "o2").raised == 0);
    firm.background("older", "almost-all");
    CHECK(outcome(advise(rules(), firm.facts), "o2").raised == 1);
}

TEST_CASE("A firm that would like help is led to the organisations that give it", "[advice]")
{
    auto firm = FirmFacts().all(80, 78);
    CHECK(outcome(advise(rules(), firm.facts), "o10").raised == 0);
    firm.background("help", "no");
    CHECK(outcome(advise(rules(), firm.facts), "o10").raised == 0);
    auto asks = FirmFacts().all(80, 78).background("help", "maybe");
    CHECK(outcome(advise(rules(), asks.facts), "o10").raised == 1);
    CHECK(contains(chosenOf(advise(rules(), asks.facts)), "o10"));
}

TEST_CASE("Scanning again ends every advice and takes a place only when one is left", "[advice]")
{
    const auto full = advise(rules(), FirmFacts().company("c4", 88).item("c3-4", 30).facts);
    CHECK(chosenOf(full) == std::vector<std::string>{"o9", "o6"});
    CHECK(full.closing()->fires());
    auto old = FirmFacts();
    old.facts.daysSinceClosed = 400;
    CHECK(chosenOf(advise(rules(), old.facts)) == std::vector<std::string>{"o3"});
}

TEST_CASE("Little safety asks for an independent leader, and no strength hides it", "[advice]")
{
    for (const auto& firm : {FirmFacts().employees("c4", 40), FirmFacts().company("c4", 90).employees("c4", 66)}) {
        const auto advice = advise(rules(), firm.facts);
        CHECK(advice.special(Effect::IndependentLeader) != nullptr);
        CHECK(advice.guide.kind == Guide::Kind::Careful);
        CHECK(std::ranges::none_of(advice.strengths, [](const auto& one) { return one.scale.text() == "c4" && one.sturdy; }));
    }
}

TEST_CASE("Where employees are more positive, the talk begins with what they see", "[advice]")
{
    const auto advice = advise(rules(), FirmFacts().company("c5", 35).employees("c5", 75).facts);
    const auto* special = advice.special(Effect::DiscoverTogether);
    REQUIRE(special != nullptr);
    const auto questions = advice.guide.questions();
    CHECK(std::ranges::find(questions, &special->question) != questions.end());
    CHECK(advise(rules(), FirmFacts().company("c5", 35).employees("c5", 75).company("c1", 90).facts).special(Effect::DiscoverTogether) == nullptr);
}

TEST_CASE("Where both are high and alike, the advice is to dream and share", "[advice]")
{
    const auto advice = advise(rules(), FirmFacts().all(80, 78).facts);
    CHECK(advice.special(Effect::DreamAndShare) != nullptr);
    CHECK(chosenOf(advice) == std::vector<std::string>{"o5", "o10"});
    CHECK(advise(rules(), FirmFacts().all(95, 78).facts).special(Effect::DreamAndShare) == nullptr);
}

TEST_CASE("Another threshold in the file makes another advice", "[advice]")
{
    auto changed = rulesText();
    const auto replace = [&](const std::string& from, const std::string& to) { changed.replace(changed.find(from), from.size(), to); };
    replace("\"low\": 60", "\"low\": 75");
    replace("\"gap\": 20", "\"gap\": 15");
    const auto other = readAdvice(changed, references()).rules.value();
    const auto nearlyLow = FirmFacts().employees("c4", 58).facts;
    CHECK(chosenOf(advise(rules(), nearlyLow)).empty());
    CHECK(contains(chosenOf(advise(other, nearlyLow)), "o9"));
    const auto nearlyApart = FirmFacts().all(90, 90).company("c3", 95).employees("c3", 78).facts;
    CHECK_FALSE(contains(chosenOf(advise(rules(), nearlyApart)), "o4"));
    CHECK(contains(chosenOf(advise(other, nearlyApart)), "o4"));
}

TEST_CASE("A shared wish needs both sides to move the same way", "[advice]")
{
    auto firm = FirmFacts().wish("k2", 1);
    CHECK(advise(rules(), firm.facts).sharedWishes.empty());
    firm.contrast("k2").company.shift->value = 1;
    REQUIRE(advise(rules(), firm.facts).sharedWishes.size() == 1);
    firm.contrast("k2").company.shift->value = -1;
    CHECK(advise(rules(), firm.facts).sharedWishes.empty());
}
