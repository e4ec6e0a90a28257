// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "attack/Firms.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace leerspiegel::attack {

using People = std::vector<std::size_t>; ///< Indexes of employees of a round, in order.

/// What everyone answered, and scores by the published rules; what the attacker wants to know.
class Truth
{
public:
    Truth(const questionnaire::Questionnaire& questionnaire, const FirmRound& round);

    std::size_t people() const { return m_round.employees.size(); }
    int personOf(std::size_t index) const { return m_round.employees[index].person; }
    const FirmRound& round() const { return m_round; }
    const questionnaire::Questionnaire& questionnaire() const { return m_questionnaire; }
    /// Percent of range of an item, scale or part; position of "k1.now", "k1.wish", shift of "k1.shift", "k1.distance".
    std::optional<double> value(std::size_t person, const std::string& variable) const;
    /// The employees whose answer is one of these options; "" stands for no answer.
    People withOptions(const std::string& variable, const std::vector<std::string>& options) const;

private:
    const questionnaire::Questionnaire& m_questionnaire;
    const FirmRound& m_round;
    std::vector<std::map<std::string, double>> m_values;
};

/// One number as the program shows it, with everyone whose answers may be behind it.
struct ShownFigure
{
    std::string variable; ///< As in Truth::value.
    std::string cell;     ///< Empty for all; else which cell.
    double value = 0;
    int n = 0;
    std::optional<double> spread;
    /// Its value, or, when the program may have moved it away from what an earlier round would tell, where it may have stood.
    std::vector<double> places;
    People people;        ///< Empty when the number of people fits no group one can think of.
};

/// Everything the program shows of one round, found in the JSON it stores. Nothing of the program's own types is used.
struct Shown
{
    int sheets = 0;
    int invited = 0;
    std::vector<ShownFigure> figures;
    std::vector<int> cellSizes;
    std::map<std::string, int> extras; ///< Kind and place of shares, agreement, "do not know", sentences; and n behind it.
    People lenders;                    ///< Whose profiles were opened.
};
Shown readShown(const nlohmann::json& picture, const Truth& truth, const std::vector<std::size_t>& lentSheets);

/// How the program says that it rounds and limits; public knowledge.
struct Grid
{
    double step = 1;
    double lowest = 5;
    double highest = 95;
    double rangeLowest = 0;
    double rangeHighest = 100;
    double tenth() const { return (rangeHighest - rangeLowest) / 10; }
};
Grid gridOf(const questionnaire::Questionnaire& questionnaire, const std::string& variable, int n);

} // namespace leerspiegel::attack
