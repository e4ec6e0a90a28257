// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/Document.h"
#include "region/Contribution.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::region {

inline constexpr std::string_view contributionFormat = "leerspiegel-contribution/";
inline constexpr int newestContribution = 1;
/// A contribution needs far less than these.
inline constexpr questionnaire::DocumentLimits contributionLimits{256U << 10U, 8, 10'000, 64, 64, 1000};

/// The file of a contribution: JSON in UTF-8, the same bytes for the same contribution (docs/region.md).
std::string contributionText(const Contribution& contribution);

/// What a file turned out to be: a contribution, or all that is wrong with it, ordered by place.
struct ReadContribution
{
    std::optional<Contribution> contribution; ///< Set only when there is no problem.
    std::vector<questionnaire::Problem> problems;
};
/// Reads what a stranger may have written; never throws. A figure that breaks the small-group rules is a problem: it rests on
/// too few people, is not rounded, has a spread below ten people, or belongs to figures over other people.
ReadContribution readContribution(std::string_view text);

} // namespace leerspiegel::region
