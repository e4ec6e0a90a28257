// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "region/Fields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::region {

/// Which questionnaire was answered, and in which edition.
struct AskedEdition
{
    questionnaire::QuestionnaireId id;
    std::string edition;
    bool operator==(const AskedEdition&) const = default;
};

/// A mean of n people as the group picture stores it: points of 100.
struct ScaleMean
{
    int n = 0;                ///< At least 5.
    double mean = 0;          ///< 5-95; whole points, below ten people in fives.
    std::optional<double> sd; ///< From ten people on; whole points.
    bool operator==(const ScaleMean&) const = default;
};

/// The same in positions of a contrast: steps of 0.1, below ten people of 0.5.
struct Position
{
    double mean = 0;
    std::optional<double> sd;
    bool operator==(const Position&) const = default;
};

/// A contrast over people who answered both now and wish.
struct ContrastMean
{
    int n = 0;
    Position now;
    Position wish;
    Position shift;    ///< wish - now
    Position distance; ///< |wish - now|
    bool operator==(const ContrastMean&) const = default;
};

/// Stored figures of one group of people; what was hidden is not there.
struct GroupMeans
{
    std::map<questionnaire::ScaleId, ScaleMean> scales;
    std::map<questionnaire::ContrastId, ContrastMean> contrasts;
    bool operator==(const GroupMeans&) const = default;
};

/// One age group, possibly several joined; "notsaid" is an age too.
struct AgeGroup
{
    std::vector<std::string> ages;
    GroupMeans means;
    bool operator==(const AgeGroup&) const = default;
};

struct EmployeesView
{
    GroupMeans everyone;
    std::map<questionnaire::ItemId, ScaleMean> items; ///< Only what a question of the region needs; from 20 people on.
    std::vector<AgeGroup> ages;                       ///< Empty, or at least two groups of five or more.
    bool operator==(const EmployeesView&) const = default;
};

struct CompanyContrast
{
    std::optional<double> now;
    std::optional<double> wish;
    bool operator==(const CompanyContrast&) const = default;
};

/// What the company says of itself: means over its one to five forms, rounded to whole points and to 0.1.
struct CompanyView
{
    std::map<questionnaire::ScaleId, double> scales;
    std::map<questionnaire::ContrastId, CompanyContrast> contrasts;
    bool operator==(const CompanyView&) const = default;
};

/// What one firm gives to its region for one counted round. No name, no day, no number of people invited, no sheet, no sentence.
struct Contribution
{
    std::string id; ///< 32 hexadecimal digits that mean nothing outside the dossier; the same for all rounds of one dossier, so that a firm
                    ///< counts once.
    int year = 0;   ///< Of the count. A day could be looked up in an agenda; the year tells which of two rounds is newer.
    int round = 0;  ///< The firm's how many-th counted round, from 1.
    AskedEdition company;
    AskedEdition individual;
    std::map<Field, std::string> background; ///< What nobody said, or was left out, is not there.
    CompanyView companyView;
    std::optional<EmployeesView> employees; ///< Empty: there was no group picture.
    bool operator==(const Contribution&) const = default;
};

inline constexpr std::size_t idDigits = 32;
inline constexpr int firstYear = 2020;
inline constexpr int lastYear = 2100;
inline constexpr int mostRounds = 999;

} // namespace leerspiegel::region
