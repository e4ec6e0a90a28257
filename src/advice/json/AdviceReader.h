// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AdviceRules.h"
#include "questionnaire/json/Problem.h"

#include <optional>
#include <string_view>
#include <vector>

namespace leerspiegel::advice {

/// How the format key of an advice file begins.
inline constexpr std::string_view adviceFormat = "leerspiegel-advice/";

/// The questionnaires that an advice file refers to; both, or none: then ids are not looked up.
struct References
{
    const questionnaire::Questionnaire* company = nullptr;
    const questionnaire::Questionnaire* individual = nullptr;
};

/// What an advice file turned out to be: rules, or all that is wrong with it, ordered by place.
struct ReadAdvice
{
    std::optional<AdviceRules> rules; ///< Set only when there is no problem.
    std::vector<questionnaire::Problem> problems;
};

/// Reads an advice file from its text. Never throws; every problem in one run.
ReadAdvice readAdvice(std::string_view text, const References& references = {});

/// Whether the text says that it is an advice file, however broken the rest is.
bool saysAdvice(std::string_view text);

/// The ids of the questionnaires that an advice file names, company first; empty when it names none.
struct NamedQuestionnaires
{
    questionnaire::QuestionnaireId company;
    questionnaire::QuestionnaireId individual;
};
NamedQuestionnaires namedQuestionnaires(std::string_view text);

} // namespace leerspiegel::advice
