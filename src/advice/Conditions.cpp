// SPDX-License-Identifier: EUPL-1.2
#include "advice/Conditions.h"

#include <algorithm>
#include <array>

namespace leerspiegel::advice {

namespace {

using Judge = Finding (*)(const Condition&, const Judged&);

Finding finding(const Condition& condition, std::vector<Reading> readings)
{
    Finding found{&condition, Verdict::NoFigure, std::move(readings), {}};
    for (const auto& reading : found.readings) {
        found.verdict = std::max(found.verdict, reading.verdict);
    }
    return found;
}

const AxisFacts* axisOf(const Condition& condition, const Judged& by) { return by.facts.axis(questionnaire::ScaleId{condition.subject}); }

/// Employees first, for theirs is told when both hold.
Finding judgeLow(const Condition& condition, const Judged& by)
{
    const auto* axis = axisOf(condition, by);
    if (!axis) {
        return {&condition};
    }
    return finding(
        condition,
        {lowOf(by.facts, *axis, Seer::Employees, by.rules.thresholds), lowOf(by.facts, *axis, Seer::Company, by.rules.thresholds)});
}

Finding judgeGap(const Condition& condition, const Judged& by)
{
    const auto* axis = axisOf(condition, by);
    return axis ? finding(condition, {gapOf(*axis, condition.higher, by.rules.thresholds)}) : Finding{&condition};
}

Finding judgeDontKnow(const Condition& condition, const Judged& by)
{
    const auto* axis = axisOf(condition, by);
    return axis ? finding(condition, {dontKnowOf(by.facts, *axis, by.rules.thresholds)}) : Finding{&condition};
}

Finding judgeStrongest(const Condition& condition, const Judged& by)
{
    const auto* axis = axisOf(condition, by);
    return axis ? finding(condition, {strongestOf(by.facts, *axis, by.rules.thresholds)}) : Finding{&condition};
}

Finding judgeWish(const Condition& condition, const Judged& by)
{
    const auto* contrast = by.facts.contrast(questionnaire::ContrastId{condition.subject});
    if (!contrast) {
        return {&condition};
    }
    return finding(condition,
                   {wishOf(*contrast, Seer::Employees, condition.towards, by.rules.thresholds),
                    wishOf(*contrast, Seer::Company, condition.towards, by.rules.thresholds)});
}

Finding judgeWishesApart(const Condition& condition, const Judged& by)
{
    const auto* contrast = by.facts.contrast(questionnaire::ContrastId{condition.subject});
    return contrast ? finding(condition, {wishesApartOf(*contrast, by.rules.thresholds)}) : Finding{&condition};
}

Finding judgeLowItem(const Condition& condition, const Judged& by)
{
    return finding(condition, {lowItemOf(by.facts, condition.subject, by.rules.thresholds)});
}

Finding judgeHighAndAlike(const Condition& condition, const Judged& by)
{
    return finding(condition, {highAndAlikeOf(by.facts, by.rules.thresholds)});
}

/// So many readings hold; the readings that speak for it are kept.
Finding counted(const Condition& condition, std::vector<Reading> readings)
{
    Finding found{&condition, Verdict::NoFigure, {}, {}};
    const auto reach = [&](Verdict least) {
        return std::ranges::count_if(readings, [&](const auto& reading) { return reading.verdict >= least; });
    };
    found.verdict = reach(Verdict::Holds) >= condition.count ? Verdict::Holds
        : reach(Verdict::MayBeChance) >= condition.count     ? Verdict::MayBeChance
        : reach(Verdict::Not) > 0                            ? Verdict::Not
                                                             : Verdict::NoFigure;
    std::erase_if(readings, [](const auto& reading) { return reading.verdict < Verdict::MayBeChance; });
    found.readings = std::move(readings);
    return found;
}

Reading better(const Reading& first, const Reading& second) { return second.verdict > first.verdict ? second : first; }

Finding judgeLowCount(const Condition& condition, const Judged& by)
{
    std::vector<Reading> readings;
    for (const auto& axis : by.facts.axes) {
        if (axis.top) {
            readings.push_back(better(lowOf(by.facts, axis, Seer::Employees, by.rules.thresholds),
                                      lowOf(by.facts, axis, Seer::Company, by.rules.thresholds)));
        }
    }
    return counted(condition, std::move(readings));
}

std::vector<Reading> gapsOf(const Condition& condition, const Judged& by)
{
    const auto judged = std::ranges::count_if(by.facts.axes, [](const auto& axis) { return axis.top && axis.gap(); });
    const int looks = condition.kind == ConditionKind::GapCount && condition.count == 1 ? static_cast<int>(judged) : 1;
    std::vector<Reading> readings;
    for (const auto& axis : by.facts.axes) {
        if (axis.top) {
            readings.push_back(gapOf(axis, condition.higher, by.rules.thresholds, looks));
        }
    }
    return readings;
}

Finding judgeGapCount(const Condition& condition, const Judged& by) { return counted(condition, gapsOf(condition, by)); }

Finding judgeNoGap(const Condition& condition, const Judged& by)
{
    const auto readings = gapsOf(condition, by);
    const auto most = std::ranges::max_element(readings, {}, &Reading::verdict);
    Finding found{&condition, Verdict::NoFigure, {}, {}};
    if (most != readings.end() && most->verdict != Verdict::NoFigure) {
        found.verdict = most->verdict == Verdict::Holds ? Verdict::Not : Verdict::Holds;
    }
    return found;
}

Finding judgeWishCount(const Condition& condition, const Judged& by)
{
    std::vector<Reading> readings;
    for (const auto& contrast : by.facts.contrasts) {
        readings.push_back(better(wishOf(contrast, Seer::Employees, condition.towards, by.rules.thresholds),
                                  wishOf(contrast, Seer::Company, condition.towards, by.rules.thresholds)));
    }
    return counted(condition, std::move(readings));
}

Verdict certain(bool holds) { return holds ? Verdict::Holds : Verdict::Not; }

Finding judgeNoPicture(const Condition& condition, const Judged& by) { return {&condition, certain(!by.facts.hasPicture), {}, {}}; }

Finding judgeDaysPassed(const Condition& condition, const Judged& by)
{
    if (!by.facts.daysSinceClosed) {
        return {&condition};
    }
    const int days = *by.facts.daysSinceClosed;
    return finding(
        condition,
        {{{}, Seer::Both, static_cast<double>(days), 0, static_cast<double>(condition.count), 0, certain(days >= condition.count)}});
}

Finding judgeSpecial(const Condition& condition, const Judged& by)
{
    return {&condition, certain(std::ranges::find(by.specials, condition.subject) != by.specials.end()), {}, {}};
}

Finding judgeBackground(const Condition& condition, const Judged& by)
{
    const auto answers = by.facts.background.find(questionnaire::ItemId{condition.subject});
    if (answers == by.facts.background.end() || answers->second.empty()) {
        return {&condition};
    }
    const auto chosen = std::ranges::count_if(
        answers->second, [&](const auto& answer) { return std::ranges::find(condition.choices, answer) != condition.choices.end(); });
    const auto most = static_cast<std::ptrdiff_t>(answers->second.size());
    return {&condition, certain(condition.negated ? chosen == 0 : 2 * chosen > most), {}, {}};
}

Finding judgeInvited(const Condition& condition, const Judged& by)
{
    if (by.facts.invited < 1) {
        return {&condition};
    }
    const bool atLeast = by.facts.invited >= condition.count;
    return finding(condition,
                   {{{},
                     Seer::Both,
                     static_cast<double>(by.facts.invited),
                     0,
                     static_cast<double>(condition.count),
                     0,
                     certain(condition.negated ? !atLeast : atLeast)}});
}

Finding judgeParts(const Condition& condition, const Judged& by)
{
    Finding found{&condition, Verdict::NoFigure, {}, {}};
    for (const auto& part : condition.parts) {
        found.parts.push_back(judge(part, by));
    }
    if (!found.parts.empty()) {
        const auto [least, most] = std::ranges::minmax_element(found.parts, {}, &Finding::verdict);
        found.verdict = condition.kind == ConditionKind::All ? least->verdict : most->verdict;
    }
    return found;
}

struct Rule
{
    ConditionKind kind;
    Judge judge;
};
constexpr std::array rules{
    Rule{ConditionKind::Low, judgeLow},
    Rule{ConditionKind::LowCount, judgeLowCount},
    Rule{ConditionKind::Gap, judgeGap},
    Rule{ConditionKind::GapCount, judgeGapCount},
    Rule{ConditionKind::NoGap, judgeNoGap},
    Rule{ConditionKind::Wish, judgeWish},
    Rule{ConditionKind::WishCount, judgeWishCount},
    Rule{ConditionKind::WishesApart, judgeWishesApart},
    Rule{ConditionKind::LowItem, judgeLowItem},
    Rule{ConditionKind::DontKnow, judgeDontKnow},
    Rule{ConditionKind::Strongest, judgeStrongest},
    Rule{ConditionKind::HighAndAlike, judgeHighAndAlike},
    Rule{ConditionKind::NoPicture, judgeNoPicture},
    Rule{ConditionKind::DaysPassed, judgeDaysPassed},
    Rule{ConditionKind::Special, judgeSpecial},
    Rule{ConditionKind::Background, judgeBackground},
    Rule{ConditionKind::Invited, judgeInvited},
    Rule{ConditionKind::All, judgeParts},
    Rule{ConditionKind::Any, judgeParts},
};

} // namespace

Finding judge(const Condition& condition, const Judged& by)
{
    return std::ranges::find(rules, condition.kind, &Rule::kind)->judge(condition, by);
}

} // namespace leerspiegel::advice
