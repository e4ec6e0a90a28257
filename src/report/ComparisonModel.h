// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Day.h"
#include "grouppicture/GroupPicture.h"
#include "questionnaire/Questionnaire.h"
#include "scoring/Profile.h"
#include "statistics/Change.h"

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
    std::vector<scoring::Profile> companyProfiles;        ///< One for each company respondent.
    std::optional<grouppicture::GroupPicture> picture;    ///< Of this round; all employees' figures come from here.
    std::optional<grouppicture::GroupPicture> previous;   ///< Of the counted round before.
    std::vector<PastRound> history;                       ///< Counted rounds up to and with this one, oldest first; may be empty.
};

/// One ring of the radar, with the words of the answer that lies there.
struct Ring
{
    double percent = 0;
    QString label; ///< "voor de helft"; may be empty.
};

/// One axis of the radar, both sides.
struct AxisView
{
    questionnaire::ScaleId id;
    QString title;
    std::optional<double> company;   ///< Points of 100, not rounded: the company's own answers.
    std::optional<double> employees; ///< The stored figure.
    double halfWidth = 0;            ///< Of the employees' 95 % interval.
    int n = 0;
    std::optional<double> gap;       ///< employees - company
    double noise = 0;
    std::optional<statistics::GapBand> band;
    QString companyWord;   ///< Growth word, or the care note.
    QString employeesWord;
    QString sentence;      ///< "bedrijf 80, medewerkers 73"
    QString agreement;     ///< "mensen denken hetzelfde", or empty.
    bool changedMoreThanChance = false;
    QString change;        ///< Beside the last round: "+8, groter dan toeval", or empty.
};

/// One contrast, both sides; positions in units of the contrast.
struct ContrastView
{
    questionnaire::ContrastId id;
    QString title;
    QString leftLabel;
    QString rightLabel;
    QString left;
    QString right;
    QString term;
    bool aboutFirm = false;
    double lowest = -3;
    double highest = 3;
    std::optional<double> companyNow, companyWish, employeesNow, employeesWish;
    int n = 0;
    bool sameDirection = false; ///< Both wish the same side (or both want it even).
    QString sentence;
};

/// One axis at one counted round.
struct TrendPoint
{
    std::optional<double> company;
    std::optional<double> employees;
    double halfWidth = 0;
};
struct TrendView
{
    QString title;
    std::vector<TrendPoint> points; ///< One for each of ComparisonModel::trendRounds.
};

/// One category of a background variable.
struct GroupView
{
    QString name; ///< "praktisch (12)"
    int n = 0;
    std::vector<std::optional<double>> points; ///< One for each folded axis.
};
struct CutView
{
    QString title;
    std::vector<GroupView> groups;
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
    QString howSure;       ///< How far a gap may be chance.
    std::vector<Ring> rings;
    std::vector<AxisView> folded;
    std::vector<AxisView> unfolded;
    std::vector<ContrastView> contrasts;
    std::vector<QString> trendRounds; ///< Names of counted rounds, oldest first; empty when there is only one.
    std::vector<TrendView> trends;    ///< One for each folded axis.
    std::vector<CutView> cuts;        ///< As far as the small-group rules stored them.
    std::vector<QString> findEachOther;      ///< Sentences.
    std::vector<QString> smallDifferences;
    std::vector<QString> conversationStarts;
    std::vector<QString> sharedWishes;
    std::vector<QString> strengths;          ///< Highest first, of the employees, else of the company.
    std::vector<QString> sentences;          ///< Handed over.
};

/// Makes the model in the language that is installed; questionnaire texts in `language`.
ComparisonModel makeComparison(const ComparisonInput& input, const QString& language);

/// The same model for one employee's own result: only the own side, strengths first.
ComparisonModel makeMirror(const questionnaire::Questionnaire& individual, const scoring::Profile& own, const QString& language);

} // namespace leerspiegel::report
