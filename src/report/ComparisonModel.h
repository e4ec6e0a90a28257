// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Day.h"
#include "grouppicture/GroupPicture.h"
#include "questionnaire/Questionnaire.h"
#include "report/ComparisonViews.h"
#include "scoring/Profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace leerspiegel::report {

/// One counted round, for the trend.
struct PastRound
{
    QString name;
    std::vector<scoring::Profile> companyProfiles;
    std::optional<grouppicture::GroupPicture> picture;
};

/// What a comparison is made of. Questionnaires outlive the call.
struct ComparisonInput
{
    const questionnaire::Questionnaire* company = nullptr;
    const questionnaire::Questionnaire* individual = nullptr;
    QString companyName;
    QString roundName;
    std::optional<base::Day> closed;
    int invited = 0;
    int threshold = 5;
    std::vector<scoring::Profile> companyProfiles;      ///< One for each company respondent.
    std::optional<grouppicture::GroupPicture> picture;  ///< Of this round; all employees' figures come from here.
    std::optional<grouppicture::GroupPicture> previous; ///< Of the counted round before.
    std::vector<PastRound> history;                     ///< Counted rounds up to and with this one, oldest first; may be empty.
};

/// Everything that window, HTML, text, JSON and paper show of one round. Numbers come ready; nobody computes further.
struct ComparisonModel
{
    QString companyName;
    QString roundName;
    QString closed;
    int companyRespondents = 0;
    int invited = 0;
    int sheets = 0;
    bool hasPicture = false;
    bool somethingHidden = false;
    QString participation; ///< "27 van 32 deden mee · vrij zeker"
    QString hiddenReason;  ///< One reason text for everything hidden.
    QString howSure;       ///< How far a gap may be chance. These five end under the charts.
    QString companySure;   ///< How far the company's own scores may lie off.
    QString employeesSure; ///< The margin of the employees' figures.
    QString contrastsSure; ///< The same for the contrasts.
    QString changeSure;    ///< How large a change must be; empty without a round before.
    QString cutsReason;    ///< Why there are no groups to compare; empty when there are.
    std::vector<Ring> rings;
    std::vector<AxisView> folded;
    std::vector<AxisView> unfolded;
    std::vector<ContrastView> contrasts;
    std::vector<QString> trendRounds;   ///< Names of counted rounds, oldest first; empty when there is only one.
    std::vector<TrendView> trends;      ///< One for each folded axis.
    std::vector<CutView> cuts;          ///< As far as the small-group rules stored them.
    std::vector<QString> findEachOther; ///< Sentences.
    std::vector<QString> smallDifferences;
    std::vector<QString> conversationStarts;
    std::vector<QString> sharedWishes;
    std::vector<QString> strengths; ///< Highest first, of the employees, else of the company.
    std::vector<QString> sentences; ///< Handed over.
};

/// Makes the model in the language that is installed; questionnaire texts in `language`.
ComparisonModel makeComparison(const ComparisonInput& input, const QString& language);

/// The same model for one employee's own result: only the own side, strengths first.
ComparisonModel makeMirror(const questionnaire::Questionnaire& individual, const scoring::Profile& own, const QString& language);

} // namespace leerspiegel::report
