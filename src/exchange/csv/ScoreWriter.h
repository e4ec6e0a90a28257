// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "questionnaire/Questionnaire.h"

#include <filesystem>
#include <iosfwd>

namespace leerspiegel::exchange {

enum class ScoreFormat { Json, Csv };

/// Scores every respondent of a CSV file and writes the result. The file is read twice: the first time everything is
/// checked, so that nothing is written when something is wrong; the second time the result streams out in constant
/// memory.
base::Outcome scoreCsv(const questionnaire::Questionnaire& questionnaire, const std::filesystem::path& answers, ScoreFormat format,
                       std::ostream& out);

} // namespace leerspiegel::exchange
