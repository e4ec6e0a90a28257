// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "questionnaire/json/Problem.h"
#include "region/Findings.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace leerspiegel::app {

/// A file that is not counted, and why.
struct RefusedContribution
{
    base::Error error;                            ///< `where` is the file.
    std::vector<questionnaire::Problem> problems; ///< For ContributionInvalid.
};
using OnRefused = std::function<void(const RefusedContribution&)>;

/// Pools contributions to the instrument that comes with the program. An input is a file, a folder (all its *.json) or
/// "@" and a list with one file a line. Files are read one at a time and forgotten; of each firm about 60 bytes are kept to
/// count it once. What cannot be counted is told one by one and the rest goes on.
region::Findings poolContributions(const std::vector<std::filesystem::path>& inputs, const OnRefused& onRefused);

} // namespace leerspiegel::app
