// SPDX-License-Identifier: EUPL-1.2
#include "advice/Readings.h"

#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leerspiegel::advice {

namespace {

const std::optional<Score>& scoreOf(const AxisFacts& axis, Seer seer) { return seer == Seer::Company ? axis.company : axis.employees; }

/// The score that is `rank`th from below among the scales of the same kind; the highest when there are fewer.
double lowestButOne(const Facts& facts, const AxisFacts& axis, Seer seer, int rank)
{
    std::vector<double> scores;
    for (const auto& other : facts.axes) {
        if ((axis.top ? other.top : other.spoke) && scoreOf(other, seer)) {
            scores.push_back(scoreOf(other, seer)->value);
        }
    }
    std::ranges::sort(scores);
    return scores.empty() ? 0 : scores[std::min(scores.size(), static_cast<std::size_t>(std::max(1, rank))) - 1];
}

Verdict verdictOf(bool bare, bool sure) { return !bare ? Verdict::Not : sure ? Verdict::Holds : Verdict::MayBeChance; }

/// Half the width of the interval of a company's mean |wish - now|: the spread of the size of a chance difference, and half
/// a position because an answer is a whole one.
double distanceNoise(int n, const Thresholds& thresholds)
{
    const double ofOne = std::numbers::sqrt2 * thresholds.positionError * std::sqrt(1 - 2 / std::numbers::pi);
    return (1.96 * ofOne + 0.5) / std::sqrt(n);
}

/// By how much the interval of one of several gaps is wider, so that together they are as sure as one.
double manyLooks(int looks)
{
    constexpr double manyPeople = 1e6; // Student's distribution is the normal one here
    return looks <= 1 ? 1 : statistics::studentQuantile(1 - 0.025 / looks, manyPeople) / 1.96;
}

bool movesTo(Towards towards, double shift) { return towards == Towards::Either || (towards == Towards::Left ? shift < 0 : shift > 0); }

} // namespace

double positionNoise(int n, const Thresholds& thresholds) { return 1.96 * thresholds.positionError / std::sqrt(std::max(1, n)); }

bool isStrength(double points, const Thresholds& thresholds) { return std::round(points) >= thresholds.strength; }

Reading lowOf(const Facts& facts, const AxisFacts& axis, Seer seer, const Thresholds& thresholds)
{
    Reading reading{axis.id.text(), seer, 0, 0, thresholds.low, 0, Verdict::NoFigure};
    const auto& score = scoreOf(axis, seer);
    if (!score) {
        return reading;
    }
    reading.value = score->value;
    reading.noise = score->halfWidth;
    reading.n = score->n;
    const double rank = lowestButOne(facts, axis, seer, thresholds.lowest);
    const bool amongLowest = score->low() <= rank;
    reading.verdict = verdictOf(score->value < thresholds.low && amongLowest, score->high() < thresholds.low);
    return reading;
}

Reading gapOf(const AxisFacts& axis, Higher higher, const Thresholds& thresholds, int looks)
{
    Reading reading{axis.id.text(), Seer::Both, 0, 0, thresholds.gap, 0, Verdict::NoFigure};
    const auto gap = axis.gap();
    if (!gap) {
        return reading;
    }
    reading.value = *gap;
    reading.noise = axis.noise() * manyLooks(looks);
    reading.n = axis.employees->n;
    const bool side = higher == Higher::Either || (higher == Higher::Company ? *gap < 0 : *gap > 0);
    reading.verdict = verdictOf(side && std::abs(*gap) >= thresholds.gap, std::abs(*gap) > reading.noise);
    return reading;
}

Reading wishOf(const ContrastFacts& contrast, Seer seer, Towards towards, const Thresholds& thresholds)
{
    Reading reading{contrast.id.text(), seer, 0, 0, thresholds.shift, 0, Verdict::NoFigure};
    const auto& side = seer == Seer::Company ? contrast.company : contrast.employees;
    if (!side.distance || !side.shift) {
        return reading;
    }
    const bool company = seer == Seer::Company;
    reading.n = side.distance->n;
    reading.value = side.distance->value;
    reading.noise = company ? distanceNoise(reading.n, thresholds) : side.distance->halfWidth;
    const double shiftNoise = company ? std::numbers::sqrt2 * positionNoise(reading.n, thresholds) : side.shift->halfWidth;
    const bool moves = movesTo(towards, side.shift->value);
    const bool surelyMoves = towards == Towards::Either || std::abs(side.shift->value) > shiftNoise;
    const bool beyondChance = reading.value - reading.noise > thresholds.chanceShift;
    reading.verdict = verdictOf(moves && reading.value >= thresholds.shift, surelyMoves && beyondChance);
    return reading;
}

Reading wishesApartOf(const ContrastFacts& contrast, const Thresholds& thresholds)
{
    Reading reading{contrast.id.text(), Seer::Both, 0, 0, thresholds.wishDistance, 0, Verdict::NoFigure};
    const auto& company = contrast.company.wish;
    const auto& employees = contrast.employees.wish;
    if (!company || !employees) {
        return reading;
    }
    reading.n = employees->n;
    reading.value = employees->value - company->value;
    reading.noise = std::hypot(positionNoise(company->n, thresholds), employees->halfWidth);
    const bool opposite =
        employees->value * company->value < 0 && std::min(std::abs(employees->value), std::abs(company->value)) >= evenPosition;
    const bool far = std::abs(reading.value) >= thresholds.wishDistance;
    reading.verdict = verdictOf(far || opposite, std::abs(reading.value) > reading.noise);
    return reading;
}

Reading lowItemOf(const Facts& facts, const std::string& item, const Thresholds& thresholds)
{
    Reading reading{item, Seer::Employees, 0, 0, thresholds.item, 0, Verdict::NoFigure};
    const auto found = facts.items.find(questionnaire::ItemId{item});
    if (found == facts.items.end()) {
        return reading;
    }
    const auto& score = found->second;
    reading.value = score.value;
    reading.noise = score.halfWidth;
    reading.n = score.n;
    reading.verdict = verdictOf(score.value < thresholds.item, score.high() < thresholds.item);
    return reading;
}

Reading dontKnowOf(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds)
{
    Reading reading{axis.id.text(), Seer::Employees, 0, 0, thresholds.dontKnow, 0, Verdict::NoFigure};
    if (!axis.dontKnowPercent || facts.sheets < 1) {
        return reading;
    }
    reading.value = *axis.dontKnowPercent;
    reading.n = facts.sheets;
    reading.noise = 1.96 * std::sqrt(reading.value * (100 - reading.value) / reading.n);
    reading.verdict = verdictOf(reading.value > thresholds.dontKnow, reading.value - reading.noise > thresholds.dontKnow);
    return reading;
}

Reading strongestOf(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds)
{
    const auto seer = facts.hasPicture ? Seer::Employees : Seer::Company;
    Reading reading{axis.id.text(), seer, 0, 0, thresholds.strength, 0, Verdict::NoFigure};
    const auto& score = scoreOf(axis, seer);
    if (!score) {
        return reading;
    }
    reading.value = score->value;
    reading.n = score->n;
    bool highest = true;
    bool surely = true;
    int others = 0;
    for (const auto& other : facts.axes) {
        const auto& theirs = scoreOf(other, seer);
        if (!(axis.top ? other.top : other.spoke) || other.id == axis.id || !theirs) {
            continue;
        }
        ++others;
        const double noise = std::hypot(score->halfWidth, theirs->halfWidth);
        reading.noise = std::max(reading.noise, noise);
        highest = highest && score->value >= theirs->value;
        surely = surely && score->value - theirs->value > noise;
    }
    reading.verdict = verdictOf(others > 0 && highest && isStrength(score->value, thresholds), surely);
    return reading;
}

Reading highAndAlikeOf(const Facts& facts, const Thresholds& thresholds)
{
    Reading reading{{}, Seer::Both, 0, 0, thresholds.alike, facts.sheets, Verdict::NoFigure};
    int axes = 0;
    bool high = true;
    bool surely = true;
    for (const auto& axis : facts.axes) {
        if (!axis.top) {
            continue;
        }
        if (!axis.gap()) {
            return reading;
        }
        ++axes;
        reading.value += std::abs(*axis.gap());
        high = high && isStrength(axis.employees->value, thresholds) && isStrength(axis.company->value, thresholds);
        surely = surely && axis.employees->low() >= thresholds.low;
    }
    if (axes == 0) {
        return reading;
    }
    reading.value /= axes;
    reading.verdict = verdictOf(high && reading.value < thresholds.alike, surely);
    return reading;
}

} // namespace leerspiegel::advice
