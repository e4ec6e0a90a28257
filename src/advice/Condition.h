// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::advice {

/// What a rule asks of the figures. Each kind has one line in AdviceRules.cpp (its name), one in Conditions.cpp (how
/// it is judged) and one in json/ConditionReader.cpp (its keys).
enum class ConditionKind {
    Low,          ///< A scale is among the lowest of one side and below `low`, for certain.
    LowCount,     ///< So many top scales are low.
    Gap,          ///< The sides lie at least `gap` apart on a scale, and more than chance.
    GapCount,     ///< So on so many top scales.
    NoGap,        ///< On no top scale, though at least one can be judged.
    Wish,         ///< People wish something else than there is now.
    WishCount,    ///< So on so many contrasts.
    WishesApart,  ///< The sides wish something else than each other.
    LowItem,      ///< The employees' result of one item is below `item`, for certain. Silent when it is not stored.
    DontKnow,     ///< More than `dontKnow` per cent of a scale's answers are "I do not know", for certain.
    Strongest,    ///< A scale is the employees' highest, for certain, and a strength.
    HighAndAlike, ///< Every top scale is a strength on both sides, and on average they lie less than `alike` apart.
    NoPicture,    ///< There is no group picture.
    DaysPassed,   ///< So many days have passed since the round was closed.
    Special,      ///< A special case of this file holds.
    Background,   ///< More than half of the company respondents who answered chose one of these (or, `negated`: none did).
    Invited,      ///< At least, or (`negated`) fewer than, so many people are invited.
    All,          ///< All parts hold.
    Any,          ///< One of the parts holds.
};

/// The name of a kind in files and JSON: "low", "lowCount".
std::string_view nameOf(ConditionKind kind);
std::optional<ConditionKind> conditionKind(std::string_view name);

/// Which side is higher. Either: it does not matter.
enum class Higher { Either, Company, Employees };
/// Which pole a wish moves to.
enum class Towards { Either, Left, Right };

struct Condition
{
    ConditionKind kind = ConditionKind::NoPicture;
    std::string subject; ///< Id of the scale, contrast, item, background question or special case.
    Higher higher = Higher::Either;
    Towards towards = Towards::Either;
    int count = 0; ///< Least number of scales, contrasts, days or people.
    bool negated = false;
    std::vector<std::string> choices; ///< Ids of options of the background question.
    std::vector<Condition> parts;
    bool operator==(const Condition&) const = default;
};

} // namespace leerspiegel::advice
