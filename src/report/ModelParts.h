// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "statistics/Summary.h"

namespace leerspiegel::report {

/// A text of the questionnaire in a language.
QString in(const questionnaire::LocalizedText& text, const QString& language);

/// A growth word, or the note of care that some scales have where the score is low; `own`: said to the respondent.
QString wordFor(const questionnaire::Scale& scale, double percent, bool own, const QString& language);

/// A ring for each step of the rating above the lowest, with its word when the questionnaire has one; else quarters.
std::vector<Ring> ringsOf(const questionnaire::Questionnaire& asked, const QString& language);

/// "Zo lees je de getallen: 25 is een beetje, ... 100 is helemaal."; empty when the rings have no words.
QString howToRead(const std::vector<Ring>& rings);

/// Where the company's own picture stands alone: whose it is, and where the employees' is or why there is none.
QString howEmployeesSeeIt(const ComparisonModel& comparison);

/// One stored figure of this round beside the same figure of the round before; empty when either is missing. `planned`: the
/// SD between persons that is used below ten people, in the unit of the figures; `decimals` of what is shown.
std::optional<ChangeView> changeOf(const grouppicture::Figure* before, const grouppicture::Figure* now, double planned, int decimals,
                                   const QString& language);
/// The same for the company's own scores, from one or more forms at each round (reliable change).
std::optional<ChangeView> companyChangeOf(const std::vector<scoring::Profile>& before, const std::vector<scoring::Profile>& now,
                                          const questionnaire::ScaleId& id, const QString& language);
/// The figure of a scale, nullptr when it is hidden.
const grouppicture::Figure* figureOf(const std::map<questionnaire::ScaleId, grouppicture::ScalePicture>& scales,
                                     const questionnaire::ScaleId& id);
/// How sure every kind of chart is, in one sentence each.
void addCertainty(const ComparisonInput& input, const QString& language, ComparisonModel& model);

/// All counted rounds; nothing when there is only one.
void addTrends(const ComparisonInput& input, const QString& language, ComparisonModel& model);
/// The highest and the lowest group of one axis of a cut.
struct GroupPair
{
    std::size_t highestGroup = 0;
    std::size_t lowestGroup = 0;
    const grouppicture::Figure* highest = nullptr;
    const grouppicture::Figure* lowest = nullptr;
    int pairs = 1;                     ///< Pairs of groups that could have been picked.
    statistics::Difference difference; ///< highest - lowest
    double quantile = 0;               ///< t(1 - .025/pairs, df): of several groups the extremes are picked (Bonferroni).
    bool greaterThanChance = false;
};
/// Empty when fewer than two groups show the axis.
std::optional<GroupPair> extremesOf(const questionnaire::ScaleId& id, const grouppicture::Cut& cut);
/// What Welch's test is given of a stored figure.
statistics::GroupMean meanOf(const grouppicture::Figure& figure, double planned = statistics::planningSd);
/// How sure the groups of a cut are.
QString cutCertainty(const grouppicture::Cut& cut);
/// The groups of the stored picture.
void addCuts(const ComparisonInput& input, const QString& language, ComparisonModel& model);

} // namespace leerspiegel::report
