// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/StrongId.h"
#include "questionnaire/Questionnaire.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::advice {

using OptionId = base::StrongId<struct OptionIdTag>;
using SpecialId = base::StrongId<struct SpecialIdTag>;

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

/// One reason for an option. The heaviest that holds gives the option its place among the others.
struct Trigger
{
    Condition condition;
    int weight = 1; ///< 1 to 9.
    bool operator==(const Trigger&) const = default;
};

/// A fact about the firm that lifts an option by one.
struct Raiser
{
    Condition condition;
    bool confidential = false; ///< Counts, but no explanation says so.
    bool operator==(const Raiser&) const = default;
};

struct Option
{
    OptionId id;
    questionnaire::LocalizedText title;
    questionnaire::LocalizedText about; ///< For the library of options.
    questionnaire::LocalizedText firstStep;
    std::vector<Trigger> triggers; ///< The order decides which reason is told when weights are equal.
    std::vector<Raiser> raisedBy;
    std::vector<questionnaire::ScaleId> levers; ///< Strengths that go well with it, best first.
    bool closing = false; ///< Ends every advice, and takes one of the places only when one is left.
    bool operator==(const Option&) const = default;
};

/// What a special case changes.
enum class Effect {
    IndependentLeader, ///< No talk with everyone together first; another guide.
    DiscoverTogether,  ///< The talk begins with what the employees see already.
    DreamAndShare,     ///< Nothing to mend: dream on and share.
};
struct SpecialCase
{
    SpecialId id;
    Effect effect = Effect::IndependentLeader;
    std::vector<Condition> triggers; ///< Any.
    questionnaire::LocalizedText text;
    questionnaire::LocalizedText question; ///< Asked instead of the guide's own in the step that discovers; may be empty.
    bool operator==(const SpecialCase&) const = default;
};

/// What people talk about: a question for each scale and contrast; for a scale, what it gives when it is a strength.
struct Subject
{
    std::string id;
    questionnaire::LocalizedText question;
    questionnaire::LocalizedText lever; ///< Scales only; may be empty.
    bool operator==(const Subject&) const = default;
};

struct GuideRule
{
    struct Step
    {
        int minutes = 0;
        questionnaire::LocalizedText title;
        questionnaire::LocalizedText who;
        std::vector<questionnaire::LocalizedText> lines;
        questionnaire::LocalizedText question; ///< May be empty. With `topics`: asked when there is no topic.
        bool topics = false;                   ///< The questions of the talk topics are asked here.
        bool discover = false;                 ///< A special case may ask its own question here.
        bool operator==(const Step&) const = default;
    };
    questionnaire::LocalizedText leader; ///< Who leads, and when to take someone independent.
    std::vector<Step> steps;
    bool operator==(const GuideRule&) const = default;
};
inline constexpr int meetingMinutes = 60;
inline constexpr int fewestQuestions = 3;
inline constexpr int mostQuestions = 5;

/// Where figures begin to mean something. Points are of 100; positions are steps of a contrast.
struct Thresholds
{
    double low = 60;           ///< Points; a scale below it is low.
    int lowest = 2;            ///< Among so many lowest.
    double gap = 20;           ///< Points.
    double alike = 10;         ///< Points.
    double strength = 63;      ///< Points, whole ones as they are shown.
    double item = 60;          ///< Points.
    double dontKnow = 30;      ///< Per cent.
    double shift = 1.5;        ///< Positions: mean |wish - now|.
    double chanceShift = 1.0;  ///< Positions: the mean |wish - now| that chance alone gives.
    double wishDistance = 2;   ///< Positions between the two wishes.
    double positionError = 0.9; ///< Positions: standard error of one answer between two poles.
    bool operator==(const Thresholds&) const = default;
};

/// An advice file as it was read (format leerspiegel-advice/1). Nothing outside the file knows a scale, contrast or option.
struct AdviceRules
{
    std::string id;
    std::string edition;
    std::vector<std::string> languages;
    questionnaire::LocalizedText title;
    std::string source;
    questionnaire::QuestionnaireId company;
    questionnaire::QuestionnaireId individual;
    Thresholds thresholds;
    std::vector<Subject> subjects;
    std::vector<SpecialCase> specials;
    std::vector<Option> options;
    GuideRule together;
    GuideRule careful;      ///< With an independent leader.
    GuideRule conversation; ///< For a firm without a group picture.

    const Subject* findSubject(const std::string& id) const;
    const Option* findOption(const OptionId& id) const;
    bool operator==(const AdviceRules&) const = default;
};

} // namespace leerspiegel::advice
