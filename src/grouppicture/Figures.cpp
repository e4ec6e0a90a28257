// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Figures.h"

#include "grouppicture/Doubt.h"
#include "grouppicture/Earlier.h"
#include "statistics/Summary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leerspiegel::grouppicture {

namespace {

constexpr int mostOnOneSide = 90;   // per cent
constexpr double finestStep = 1e-6; // when rounding is switched off
constexpr double nothing = 1e-9;

double rounded(double value, double step) { return std::round(value / step) * step; }

} // namespace

Grain grainOfPoints(int n)
{
    Grain grain;
    grain.step = n < leastForSpread ? 5 : 1;
    grain.planned = statistics::planningSd;
    return grain;
}

Grain grainOfPosition(int n, double lowest, double highest)
{
    const double unit = (highest - lowest) / 100; // points of 100 in this unit
    const double margin = (highest - lowest) * limitedShare;
    Grain grain;
    grain.step = n < leastForSpread ? 0.5 : 0.1;
    grain.lowest = std::ceil((lowest + margin) / grain.step - nothing) * grain.step;
    grain.highest = std::floor((highest - margin) / grain.step + nothing) * grain.step;
    grain.rangeLowest = lowest;
    grain.rangeHighest = highest;
    grain.leastSpread *= unit;
    grain.planned = statistics::planningSd * unit;
    return grain;
}

int FigureMaker::stepsFromEarlier(double place, int n, const GrainOf& grainOf, const Earlier& earlier) const
{
    if (!m_rules.switches.apartFromEarlier || earlier.empty()) {
        return 0;
    }
    const auto grain = grainOf(n);
    for (int distance = 0; distance * grain.step < grain.highest - grain.lowest; ++distance) {
        for (const int steps : {-distance, distance}) {
            const Stored now{std::clamp(place + steps * grain.step, grain.lowest, grain.highest), n, grain};
            const auto tells = [&](const Figure& before) { return tellsOfFew({before.value, before.n, grainOf(before.n)}, now); };
            if (std::ranges::none_of(earlier, tells)) {
                return steps;
            }
        }
    }
    return 0;
}

std::optional<Told> FigureMaker::make(const std::vector<double>& values, const GrainOf& grainOf, const Earlier& earlier,
                                      std::optional<double> mean) const
{
    const int n = static_cast<int>(values.size());
    if (n == 0 || (m_rules.switches.threshold && n < m_rules.threshold)) {
        return std::nullopt;
    }
    const auto summary = statistics::summarise(values);
    const auto grain = grainOf(n);
    const double step = m_rules.switches.rounding ? grain.step : finestStep;
    double told = mean.value_or(summary.mean);
    if (m_rules.switches.limiting) {
        told = std::clamp(told, grain.lowest, grain.highest);
    }
    Figure figure;
    figure.n = n;
    figure.value = rounded(told, step);
    if (const int steps = stepsFromEarlier(figure.value, n, grainOf, earlier); steps != 0) {
        const auto moved = [&](double value) { return std::clamp(value + steps * grain.step, grain.lowest, grain.highest); };
        figure.value = rounded(moved(figure.value), step);
        told = moved(told);
    }
    if (n >= leastForSpread && summary.sd && !m_forCells) {
        figure.spread = rounded(std::max(*summary.sd, grain.leastSpread), step);
    }
    // From the stored spread, so that the interval tells nothing more.
    const double half = statistics::groupHalfWidth(n, m_rules.invited, figure.spread, grain.planned);
    figure.halfWidth = std::ceil(half / step - nothing) * step;
    return Told{figure, told};
}

std::optional<Shares> sharesOf(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    const auto percent = [&](auto side) {
        return static_cast<int>(std::lround(100 * static_cast<double>(std::ranges::count_if(values, side)) / n));
    };
    Shares shares{percent([](double v) { return v < 0; }), 0, percent([](double v) { return v > 0; })};
    shares.middle = 100 - shares.left - shares.right;
    if (std::max({shares.left, shares.middle, shares.right}) > mostOnOneSide) {
        return std::nullopt;
    }
    return shares;
}

std::optional<Shares> FigureMaker::shares(const std::vector<double>& values) const
{
    return m_forCells || values.size() < static_cast<std::size_t>(leastForSpread) ? std::nullopt : sharesOf(values);
}

} // namespace leerspiegel::grouppicture
