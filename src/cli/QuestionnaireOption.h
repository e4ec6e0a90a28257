// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Call.h"
#include "questionnaire/Questionnaire.h"

namespace leerspiegel::cli {

inline constexpr OptionText questionnaireOption{"questionnaire", "FILE", QT_TRANSLATE_NOOP("CliTr", "The questionnaire")};
inline constexpr OptionText answersOption{
    "answers", "FILE",
    QT_TRANSLATE_NOOP("CliTr", "A CSV file: respondent and a column for each item; empty is not answered, ? is I do not know")};

/// The questionnaire of a file without any problem. What cannot be read, and QuestionnaireInvalid.
base::Result<questionnaire::Questionnaire> readGoodQuestionnaire(const std::filesystem::path& path);

} // namespace leerspiegel::cli
