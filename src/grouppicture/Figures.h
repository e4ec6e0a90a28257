// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/People.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// Makes figures as they may be stored: rounded, limited, with the interval of a group in a firm of `invited`.
class FigureMaker
{
public:
    FigureMaker(const CountRules& rules)
        : m_rules(rules)
    {
    }

    /// A scale's or an item's mean, points of 100. Empty below the threshold.
    std::optional<Figure> points(const std::vector<double>& percents) const;
    /// A mean position or shift between -span and span (a distance: from 0 to span), units of the contrast.
    std::optional<Figure> position(const std::vector<double>& values, double lowest, double highest) const;
    /// Shares of people left, in the middle and right; empty below ten people or when nearly all stand on one side.
    std::optional<Shares> shares(const std::vector<double>& values) const;

private:
    struct Grain
    {
        double step;        ///< Values are rounded to this.
        double lowest;      ///< And kept between these.
        double highest;
        double leastSpread; ///< A smaller spread would tell that everyone is alike.
        double planned;     ///< SD for groups below ten.
    };
    std::optional<Figure> figure(const std::vector<double>& values, const Grain& grain) const;

    CountRules m_rules;
};

/// The figures of one group of people: the whole crowd or a cell.
ScalePicture scalePicture(const Crowd& crowd, const questionnaire::Scale& scale, const People& valid, const FigureMaker& make);
ContrastPicture contrastPicture(const Crowd& crowd, const questionnaire::Contrast& contrast, const People& valid,
                                const FigureMaker& make);

} // namespace leerspiegel::grouppicture
