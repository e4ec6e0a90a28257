// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AdviceRules.h"
#include "advice/Readings.h"

#include <string>
#include <vector>

namespace leerspiegel::advice {

/// How one condition came out, and why.
struct Finding
{
    const Condition* condition = nullptr;
    Verdict verdict = Verdict::NoFigure;
    std::vector<Reading> readings = {};
    std::vector<Finding> parts = {}; ///< Of All and Any.

    bool holds() const { return verdict == Verdict::Holds; }
};

/// What conditions are judged by. `specials` are the ids of the special cases that hold.
struct Judged
{
    const AdviceRules& rules;
    const Facts& facts;
    std::vector<std::string> specials = {};
};

/// Judges one condition. The exact rules, with what chance may do, are in docs/advice.md.
Finding judge(const Condition& condition, const Judged& by);

} // namespace leerspiegel::advice
