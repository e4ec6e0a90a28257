// SPDX-License-Identifier: EUPL-1.2
#include "cli/QuestionnaireOption.h"

#include "questionnaire/json/QuestionnaireReader.h"

namespace leerspiegel::cli {

base::Result<questionnaire::Questionnaire> readGoodQuestionnaire(const std::filesystem::path& path)
{
    const auto bytes = questionnaire::readQuestionnaireFile(path);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    auto read = questionnaire::readQuestionnaire(base::textOf(*bytes));
    if (!read.questionnaire) {
        return base::fail(base::ErrorCode::QuestionnaireInvalid, path.string(), {std::to_string(read.problems.size())});
    }
    return std::move(*read.questionnaire);
}

} // namespace leerspiegel::cli
