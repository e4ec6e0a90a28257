// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Conditions.h"
#include "advice/Strengths.h"

#include <optional>
#include <vector>

namespace leerspiegel::advice {

inline constexpr std::size_t mostOptions = 2;

/// How one option came out: every trigger and every raiser with its figures.
struct OptionOutcome
{
    const Option* option = nullptr;
    std::vector<Finding> triggers; ///< In the order of the file.
    std::vector<Finding> raisers;  ///< In the order of the file.
    int weight = 0;                ///< Of the heaviest trigger that holds; 0 when none does.
    int raised = 0;                ///< Raisers that hold.
    bool chosen = false;
    std::optional<Strength> opening; ///< Empty only when there is no score at all.

    bool fires() const { return weight > 0; }
    /// The heaviest trigger that holds, the first of equals; nullptr when none does.
    const Finding* reason() const;
    int firing() const; ///< Triggers that hold.
};

/// All options by rank: those that fire first, by weight + raised, then by the number of triggers that hold, then by the
/// order of the file. The first mostOptions that fire are chosen; a closing option only when a place is left.
std::vector<OptionOutcome> rankOptions(const Judged& by, const std::vector<Strength>& strengths);

} // namespace leerspiegel::advice
