// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"

namespace leerspiegel::report {

/// A text of the questionnaire in a language.
QString in(const questionnaire::LocalizedText& text, const QString& language);

/// A growth word, or the note of care that some scales have where the score is low; `own`: said to the respondent.
QString wordFor(const questionnaire::Scale& scale, double percent, bool own, const QString& language);

/// A ring for each step of the rating above the lowest, with its word when the questionnaire has one; else quarters.
std::vector<Ring> ringsOf(const questionnaire::Questionnaire& asked, const QString& language);

/// All counted rounds; nothing when there is only one.
void addTrends(const ComparisonInput& input, const QString& language, ComparisonModel& model);
/// The groups of the stored picture.
void addCuts(const ComparisonInput& input, const QString& language, ComparisonModel& model);

} // namespace leerspiegel::report
