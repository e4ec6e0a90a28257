// SPDX-License-Identifier: EUPL-1.2
#include "FirmFacts.h"
#include "support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace leerspiegel;
using namespace leerspiegel::advice;
using namespace leerspiegel::tests;

namespace {

/// A firm with any figures, some of them hidden.
Facts anyFacts()
{
    auto facts = FirmFacts().facts;
    const auto value = [](int lowest, int highest) { return *rc::gen::inRange(lowest, highest + 1); };
    const bool picture = value(0, 4) > 0;
    facts.hasPicture = picture;
    facts.invited = value(1, 300);
    facts.daysSinceClosed = value(0, 800);
    for (auto& axis : facts.axes) {
        axis.company = value(0, 9) == 0 ? std::nullopt : std::optional(Score{1.0 * value(0, 100), 1.0 * value(8, 18), value(1, 5)});
        axis.employees = !picture || value(0, 9) == 0 ? std::nullopt : std::optional(Score{1.0 * value(5, 95), 1.0 * value(2, 20), value(5, 200)});
        axis.dontKnowPercent = picture ? std::optional(10 * value(0, 10)) : std::nullopt;
    }
    for (auto& contrast : facts.contrasts) {
        const auto position = [&] { return Score{value(-30, 30) / 10.0, value(1, 20) / 10.0, value(5, 200)}; };
        contrast.company.wish = position();
        contrast.company.shift = position();
        contrast.company.distance = Score{std::abs(contrast.company.shift->value), 0, 2};
        if (picture) {
            contrast.employees = {20, position(), position(), position(), Score{value(0, 40) / 10.0, 0.3, 20}};
        } else {
            contrast.employees = {};
        }
    }
    for (auto& [item, score] : facts.items) {
        score.value = value(5, 95);
    }
    if (!picture) {
        facts.items.clear();
    }
    return facts;
}

bool explained(const Finding& finding)
{
    const auto kind = finding.condition->kind;
    const bool bare = kind == ConditionKind::NoPicture || kind == ConditionKind::Special || kind == ConditionKind::Background || kind == ConditionKind::NoGap;
    if (!finding.parts.empty()) {
        return std::ranges::all_of(finding.parts, explained);
    }
    const auto tells = [&](const auto& reading) { return reading.verdict == finding.verdict; };
    return finding.verdict == Verdict::NoFigure || finding.verdict == Verdict::Not || bare || std::ranges::any_of(finding.readings, tells);
}

} // namespace

TEST_CASE("Whatever the figures: at most two options, each opened with a strength and with a reason", "[advice]")
{
    REQUIRE(rc::check([] {
        const auto facts = anyFacts();
        const auto advice = advise(rules(), facts);
        RC_ASSERT(advice.chosen().size() <= mostOptions);
        const bool anyTop = std::ranges::any_of(facts.axes, [&](const auto& axis) {
            return axis.top && (facts.hasPicture ? axis.employees : axis.company).has_value();
        });
        RC_ASSERT(advice.strengths.empty() == !anyTop);
        for (const auto* outcome : advice.chosen()) {
            RC_ASSERT(outcome->reason() != nullptr);
            RC_ASSERT(outcome->reason()->holds());
            RC_ASSERT(outcome->opening.has_value() || !anyTop);
        }
        RC_ASSERT(advice.closing() != nullptr);
    }));
}

TEST_CASE("Whatever the figures: every rule tells the figures it rests on", "[advice]")
{
    REQUIRE(rc::check([] {
        const auto advice = advise(rules(), anyFacts());
        RC_ASSERT(advice.options.size() == rules().options.size());
        for (const auto& outcome : advice.options) {
            RC_ASSERT(outcome.triggers.size() == outcome.option->triggers.size());
            RC_ASSERT(outcome.raisers.size() == outcome.option->raisedBy.size());
            RC_ASSERT(std::ranges::all_of(outcome.triggers, explained));
        }
    }));
}

TEST_CASE("Whatever the figures: the meeting lasts an hour and asks three to five questions", "[advice]")
{
    REQUIRE(rc::check([] {
        const auto advice = advise(rules(), anyFacts());
        int minutes = 0;
        for (const auto& step : advice.guide.steps) {
            minutes += step.rule->minutes;
        }
        RC_ASSERT(minutes == meetingMinutes);
        const auto questions = advice.guide.questions();
        RC_ASSERT(static_cast<int>(questions.size()) >= fewestQuestions);
        RC_ASSERT(static_cast<int>(questions.size()) <= mostQuestions);
        RC_ASSERT(std::ranges::none_of(questions, [](const auto* question) { return question->empty(); }));
        const bool needsLeader = advice.special(Effect::IndependentLeader) != nullptr;
        RC_ASSERT((advice.guide.kind == Guide::Kind::Careful) == needsLeader);
    }));
}

TEST_CASE("The same figures give the same advice", "[advice]")
{
    REQUIRE(rc::check([] {
        const auto facts = anyFacts();
        RC_ASSERT(chosenOf(advise(rules(), facts)) == chosenOf(advise(rules(), facts)));
    }));
}
