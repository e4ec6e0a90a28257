// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Condition.h"
#include "advice/GuideRule.h"
#include "base/StrongId.h"
#include "questionnaire/Questionnaire.h"

#include <string>
#include <vector>

namespace leerspiegel::advice {

using OptionId = base::StrongId<struct OptionIdTag>;
using SpecialId = base::StrongId<struct SpecialIdTag>;

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
    bool closing = false;                       ///< Ends every advice, and takes one of the places only when one is left.
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

/// Where figures begin to mean something. Points are of 100; positions are steps of a contrast.
struct Thresholds
{
    double low = 60;            ///< Points; a scale below it is low.
    int lowest = 2;             ///< Among so many lowest.
    double gap = 20;            ///< Points.
    double alike = 10;          ///< Points.
    double strength = 63;       ///< Points, whole ones as they are shown.
    double item = 60;           ///< Points.
    double dontKnow = 30;       ///< Per cent.
    double shift = 1.5;         ///< Positions: mean |wish - now|.
    double chanceShift = 1.0;   ///< Positions: the mean |wish - now| that chance alone gives.
    double wishDistance = 2;    ///< Positions between the two wishes.
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
