// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AdviceRules.h"
#include "advice/Facts.h"

#include <string>

namespace leerspiegel::advice {

/// How a rule came out. Only Holds lets an option, a topic or a special case appear.
enum class Verdict {
    NoFigure,    ///< Silent: there is no figure, or too few people for one.
    Not,         ///< The figures say no.
    MayBeChance, ///< The bare figure says yes, but chance alone could make it so.
    Holds,
};

/// Whose figure it is.
enum class Seer { Employees, Company, Both };

/// One figure that a rule read, with the limit it was held against and how sure it is. Units: points of 100, per cents,
/// positions, numbers of scales, days or people, as the rule has it.
struct Reading
{
    std::string subject; ///< Id of the scale, contrast or item; may be empty.
    Seer seer = Seer::Employees;
    double value = 0;
    double noise = 0; ///< By how much chance alone may move it, at 95 %.
    double limit = 0;
    int n = 0;
    Verdict verdict = Verdict::NoFigure;
};

/// Below this a position counts as "both equally"; positions. The report's words have the same limit.
inline constexpr double evenPosition = 0.5;

/// L(x): the score is below `low` with its whole interval, and the interval reaches the second lowest score of that side
/// (`lowest`; ties and what cannot be told from them count). A top scale is held against the top scales, a part against
/// all spokes.
Reading lowOf(const Facts& facts, const AxisFacts& axis, Seer seer, const Thresholds& thresholds);
/// G(x): at least `gap` apart, and more than the gap's noise. `looks`: on how many scales one gap is looked for; the more,
/// the larger the noise (Bonferroni), for the largest of many chance gaps is large.
Reading gapOf(const AxisFacts& axis, Higher higher, const Thresholds& thresholds, int looks = 1);
/// W(k): mean |wish - now| at least `shift`, with its whole interval above what chance alone gives; with a pole, the mean
/// of wish - now is on that side with its whole interval.
Reading wishOf(const ContrastFacts& contrast, Seer seer, Towards towards, const Thresholds& thresholds);
/// X(k): the two wishes differ by `wishDistance` or point to opposite poles, and lie further apart than chance.
Reading wishesApartOf(const ContrastFacts& contrast, const Thresholds& thresholds);
/// The item's whole interval lies below `item`.
Reading lowItemOf(const Facts& facts, const std::string& item, const Thresholds& thresholds);
/// More than `dontKnow` per cent, with the interval of a share over as many people as there are sheets.
Reading dontKnowOf(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds);
/// A strength that lies above every other spoke by more than the noise of the difference.
Reading strongestOf(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds);
/// Every top scale: employees' and company's score at least `strength`, the employees' interval above `low`, and on average
/// less than `alike` between the sides. `value` is that average.
Reading highAndAlikeOf(const Facts& facts, const Thresholds& thresholds);

/// Half the width of the 95 % interval of a company's mean position.
double positionNoise(int n, const Thresholds& thresholds);
/// Whether a score, in whole points as it is shown, is a strength.
bool isStrength(double points, const Thresholds& thresholds);

} // namespace leerspiegel::advice
