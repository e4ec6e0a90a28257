// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "questionnaire/Questionnaire.h"
#include "statistics/QuestionnaireStatistics.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leerspiegel::exchange {

/// Research statistics of the answers in a CSV file, one result a scale. The file is read once and not kept: memory
/// does not grow with the rows, only with the groups. `groupBy` is a column of the file, or empty; a row with an empty
/// cell there counts overall and in no group. What AnswerReader says, and CsvTooManyGroups.
base::Result<std::vector<statistics::ScaleFigures>> statisticsOfCsv(const questionnaire::Questionnaire& questionnaire,
                                                                    const std::filesystem::path& answers, const std::string& groupBy);

} // namespace leerspiegel::exchange
