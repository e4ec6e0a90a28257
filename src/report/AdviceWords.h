// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Advice.h"
#include "report/ReportModel.h"

#include <string>

namespace leerspiegel::report {

/// An advice with all it was made from. Everything outlives the call.
struct AdviceInput
{
    const advice::AdviceRules* rules = nullptr;
    const advice::Facts* facts = nullptr;
    const advice::Advice* advice = nullptr;
    const questionnaire::Questionnaire* individual = nullptr;
};

/// The advice in words: sentences in the language that is installed, texts of the files in `language`.
AdviceWords adviceWords(const AdviceInput& input, const QString& language);

/// What an agreement is about: the title of a scale, contrast or option; empty when the id is none of them.
QString subjectText(const questionnaire::Questionnaire& individual, const advice::AdviceRules& rules, const std::string& id,
                    const QString& language);

/// The advice as plain text. With `explain`: every option and special case with every rule, its figures and how it came
/// out. Confidential raisers are never told.
QString adviceText(const AdviceInput& input, const QString& language, bool explain);

/// The advice as JSON, UTF-8: codes and figures with full precision, and the same words.
std::string adviceJson(const AdviceInput& input, const QString& language);

} // namespace leerspiegel::report
