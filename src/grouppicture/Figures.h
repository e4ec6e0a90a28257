// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/Families.h"

#include <functional>
#include <map>
#include <vector>

namespace leerspiegel::grouppicture {

/// How a kind of figure is rounded and limited, by the number of people behind it.
struct Grain
{
    double step = 1;   ///< Values are rounded to this.
    double lowest = 5; ///< And kept between these.
    double highest = 95;
    double rangeLowest = 0; ///< What a single score can be.
    double rangeHighest = 100;
    double leastSpread = 5; ///< A smaller spread would tell that everyone is alike.
    double planned = 18;    ///< SD for groups below ten.
};
using GrainOf = std::function<Grain(int n)>;
Grain grainOfPoints(int n);
Grain grainOfPosition(int n, double lowest, double highest);

/// A figure and the mean behind it as far as it is told: limited, and moved away from what an earlier round would give away.
struct Told
{
    Figure figure;
    double mean = 0;
};

/// The same figure in the rounds before.
using Earlier = std::vector<Figure>;

/// Makes figures as they may be stored: rounded, limited, with the interval of a group in a firm of `invited`.
class FigureMaker
{
public:
    /// Cells have means only: no spread, shares or agreement, which could be subtracted from those of all.
    FigureMaker(const CountRules& rules, bool forCells)
        : m_rules(rules)
        , m_forCells(forCells)
    {
    }

    /// The mean of the values, or `mean` when it follows from others that are told. Empty below the threshold.
    std::optional<Told> make(const std::vector<double>& values, const GrainOf& grain, const Earlier& earlier,
                             std::optional<double> mean = std::nullopt) const;
    /// Shares of people left, in the middle and right; empty below ten people or when nearly all stand on one side.
    std::optional<Shares> shares(const std::vector<double>& values) const;
    bool forCells() const { return m_forCells; }
    const RuleSwitches& switches() const { return m_rules.switches; }

private:
    /// How many steps beside its own place a figure is stored: to the nearest, below first, that with none of the rounds before
    /// tells of few.
    int stepsFromEarlier(double place, int n, const GrainOf& grain, const Earlier& earlier) const;

    const CountRules& m_rules;
    bool m_forCells;
};

/// Figures of one group of people, all or a cell; of a picture or one of the rounds before.
struct Place
{
    std::map<questionnaire::ScaleId, ScalePicture>* scales = nullptr;
    std::map<questionnaire::ContrastId, ContrastPicture>* contrasts = nullptr;
};
struct EarlierPlace
{
    const std::map<questionnaire::ScaleId, ScalePicture>* scales = nullptr;
    const std::map<questionnaire::ContrastId, ContrastPicture>* contrasts = nullptr;
};

/// Puts the figures of a family over these people where they belong.
void putFigures(const Crowd& crowd, const Family& family, const People& valid, const FigureMaker& make, const Place& place,
                const std::vector<EarlierPlace>& earlier);

/// The shares that may be shown of these values; for lent profiles also asked about the others.
std::optional<Shares> sharesOf(const std::vector<double>& values);

} // namespace leerspiegel::grouppicture
