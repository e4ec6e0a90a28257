// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/Problem.h"

#include <QString>

#include <iosfwd>
#include <vector>

namespace leerspiegel::cli {

/// FILE:LINE:COLUMN: /json/pointer: sentence, one line a problem.
void printProblems(const QString& file, const std::vector<questionnaire::Problem>& problems, std::ostream& out);

} // namespace leerspiegel::cli
