// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Ids.h"
#include "questionnaire/LocalizedText.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::questionnaire {

/// How an item is answered. Each kind has one line in items/ItemTypes.cpp and one in ui/widgets/items/ItemEditors.cpp.
enum class AnswerKind { Rating, Bipolar, Choice, Text };

/// The words at one step of a rating or one position between poles. {left} and {right} stand for the poles.
struct StepLabel
{
    LocalizedText text;
    LocalizedText accessibleName; ///< Empty: the text is also the accessible name.
    bool operator==(const StepLabel&) const = default;
};

struct ChoiceOption
{
    std::string id;
    LocalizedText text;
    bool operator==(const ChoiceOption&) const = default;
};

/// The way of answering that many items share.
struct AnswerScale
{
    AnswerScaleId id;
    AnswerKind kind = AnswerKind::Rating;
    int lowest = 0;  ///< Rating and bipolar only.
    int highest = 0; ///< Rating and bipolar only; above lowest.
    std::map<int, StepLabel> labels;
    std::optional<LocalizedText> dontKnow; ///< Empty: there is no "I do not know".
    std::vector<ChoiceOption> options;     ///< Choice only, in the order shown.
    int maximumBytes = 2000;               ///< Text only, UTF-8.
    bool operator==(const AnswerScale&) const = default;
};

} // namespace leerspiegel::questionnaire
