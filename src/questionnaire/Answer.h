// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <variant>

namespace leerspiegel::questionnaire {

/// Nothing was answered: skipped, or not yet seen.
struct NotAnswered
{
    auto operator<=>(const NotAnswered&) const = default;
};

/// "Weet ik niet": missing too, but counted by itself.
struct DontKnow
{
    auto operator<=>(const DontKnow&) const = default;
};

/// A step of a rating or a position between two poles.
struct Step
{
    int value = 0;
    auto operator<=>(const Step&) const = default;
};

/// The id of the chosen option.
struct Choice
{
    std::string option;
    auto operator<=>(const Choice&) const = default;
};

/// What someone wrote, UTF-8.
struct Text
{
    std::string text;
    auto operator<=>(const Text&) const = default;
};

/// What someone answered to one item. A missing answer is a value of its own, never 0 and never "".
using Answer = std::variant<NotAnswered, DontKnow, Step, Choice, Text>;

/// The number that counts in a score; empty for every answer that is not a Step.
inline std::optional<int> numericValue(const Answer& answer)
{
    const auto* step = std::get_if<Step>(&answer);
    return step ? std::optional<int>(step->value) : std::nullopt;
}

inline bool isAnswered(const Answer& answer) { return !std::holds_alternative<NotAnswered>(answer); }

} // namespace leerspiegel::questionnaire
