// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "questionnaire/Questionnaire.h"
#include "questionnaire/json/Problem.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace leerspiegel::questionnaire {

/// What a questionnaire file turned out to be: a questionnaire, or all that is wrong with it, ordered by place.
struct ReadQuestionnaire
{
    std::optional<Questionnaire> questionnaire; ///< Set only when there is no problem.
    std::vector<Problem> problems;
};

/// Reads one questionnaire from its text (format leerspiegel-questionnaire/1). Never throws; every problem in one run.
ReadQuestionnaire readQuestionnaire(std::string_view text);

/// What does not fit between two questionnaires that say they mirror each other: an item, scale or contrast that
/// exists on one side only, or differs in its range. Places are those of `text`, the file of `mine`.
std::vector<Problem> checkMirror(std::string_view text, const Questionnaire& mine, const Questionnaire& other);

/// The bytes of a questionnaire file behind a limit of 4 MB. Refuses folders, pipes and devices.
base::Result<base::Bytes> readQuestionnaireFile(const std::filesystem::path& path);

} // namespace leerspiegel::questionnaire
