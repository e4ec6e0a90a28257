// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "statistics/Change.h"

#include <QString>

#include <optional>
#include <vector>

namespace leerspiegel::report {

/// One ring of the radar, with the words of the answer that lies there.
struct Ring
{
    double percent = 0;
    QString label; ///< "voor de helft"; may be empty.
};

/// One figure beside that of the counted round before.
struct ChangeView
{
    double before = 0;
    double now = 0;
    bool greaterThanChance = false;
    double needed = 0;  ///< A change smaller than this can be chance, in the unit of the figure.
    QString words;      ///< "+8 sinds de vorige keer: groter dan toeval"
    QString shortWords; ///< "+8 (groter dan toeval)"
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
    std::optional<double> gap; ///< employees - company
    double noise = 0;
    std::optional<statistics::GapBand> band;
    QString companyWord; ///< Growth word, or the care note.
    QString employeesWord;
    QString sentence;  ///< "bedrijf 80, medewerkers 73"
    QString agreement; ///< "mensen denken hetzelfde", or empty.
    std::optional<ChangeView> companyChange;
    std::optional<ChangeView> employeesChange;
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
    std::optional<double> companyShift, employeesShift; ///< wish - now
    double halfWidth = 0;                               ///< Of the employees' wish, 95 %.
    int n = 0;
    bool sameDirection = false; ///< Both wish the same side (or both want it even).
    QString sentence;
    QString nowWords, wishWords; ///< Of one person's own answers: "iets meer links"; empty in a comparison.
    QString companyShiftWords;   ///< "2,0 naar Tijdens het werk", "mag zo blijven", or empty.
    QString employeesShiftWords;
    QString camps;                        ///< That people wish different sides, where a mean hides it; else empty.
    std::optional<ChangeView> nowChange;  ///< Of the employees.
    std::optional<ChangeView> wishChange; ///< Of the employees.
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
    QString changes;                ///< Of both sides since last time, in words.
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
    QString id;
    QString title;
    std::vector<GroupView> groups;
    std::vector<QString> words; ///< For each shown axis: highest and lowest group, and whether that can be chance.
    QString howSure;
};

} // namespace leerspiegel::report
