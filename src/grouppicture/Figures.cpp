// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Figures.h"

#include "statistics/Agreement.h"
#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::grouppicture {

namespace {

constexpr double lowestShown = 5;  // points of 100
constexpr double highestShown = 95;
constexpr double leastSpread = 5;  // points of 100
constexpr double alike = 0.70;     // r*wg(J) from here: people think alike
constexpr double different = 0.50; // below: people think differently
constexpr int mostOnOneSide = 90;  // per cent

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

std::vector<double> percentsOf(const Crowd& crowd, const questionnaire::ScaleId& id, const People& people)
{
    std::vector<double> percents;
    for (const auto person : people) {
        if (const auto& score = crowd.profiles[person].scales.at(id)) {
            percents.push_back(score->percent);
        }
    }
    return percents;
}

std::vector<double> valuesOf(const Crowd& crowd, const questionnaire::ContrastId& id, const People& people,
                             std::optional<double> scoring::ContrastScore::*member)
{
    std::vector<double> values;
    for (const auto person : people) {
        if (const auto& value = crowd.profiles[person].contrasts.at(id).*member) {
            values.push_back(*value);
        }
    }
    return values;
}

std::optional<Agreement> agreementOf(const Crowd& crowd, const questionnaire::Scale& scale, const People& valid)
{
    const auto complete = crowd.completeFor(scale, valid);
    if (complete.size() < static_cast<std::size_t>(leastForItems)) {
        return std::nullopt;
    }
    const auto items = crowd.questionnaire.itemsOf(scale);
    statistics::Ratings ratings;
    for (const auto person : complete) {
        ratings.emplace_back();
        for (const auto& item : items) {
            ratings.back().push_back(*questionnaire::numericValue(crowd.sheets[person].response.answer(item)));
        }
    }
    const auto& answers = crowd.questionnaire.answerScaleOf(*crowd.questionnaire.findItem(items.front()));
    const auto agreement = statistics::agreementOf(ratings, answers.highest - answers.lowest + 1);
    if (!agreement) {
        return std::nullopt;
    }
    if (agreement->rStarWgJ >= alike) {
        return Agreement::ThinkAlike;
    }
    return agreement->rStarWgJ < different ? std::optional(Agreement::ThinkDifferently) : std::nullopt;
}

/// Share of "I do not know" in tens of per cents.
std::optional<int> dontKnowPercent(const Crowd& crowd, const questionnaire::Scale& scale, const People& people)
{
    if (people.size() < static_cast<std::size_t>(leastForSpread)) {
        return std::nullopt;
    }
    const auto items = crowd.questionnaire.itemsOf(scale);
    std::size_t unknown = 0;
    for (const auto person : people) {
        unknown += static_cast<std::size_t>(std::ranges::count_if(items, [&](const auto& item) {
            return std::holds_alternative<questionnaire::DontKnow>(crowd.sheets[person].response.answer(item));
        }));
    }
    const double share = 100.0 * static_cast<double>(unknown) / static_cast<double>(people.size() * items.size());
    return static_cast<int>(rounded(share, 10));
}

} // namespace

std::optional<Figure> FigureMaker::figure(const std::vector<double>& values, const Grain& grain) const
{
    const int n = static_cast<int>(values.size());
    if (n == 0 || (m_rules.switches.threshold && n < m_rules.threshold)) {
        return std::nullopt;
    }
    const auto summary = statistics::summarise(values);
    const double step = m_rules.switches.rounding ? grain.step : 1e-6;
    Figure figure;
    figure.n = n;
    figure.value = rounded(summary.mean, step);
    if (m_rules.switches.limiting) {
        figure.value = std::clamp(figure.value, grain.lowest, grain.highest);
    }
    if (n >= leastForSpread && summary.sd) {
        figure.spread = rounded(std::max(*summary.sd, grain.leastSpread), step);
    }
    // From the stored spread, so that the interval tells nothing more.
    const double half = statistics::groupHalfWidth(n, m_rules.invited, figure.spread, grain.planned);
    figure.halfWidth = std::ceil(half / step - 1e-9) * step;
    return figure;
}

std::optional<Figure> FigureMaker::points(const std::vector<double>& percents) const
{
    const bool few = percents.size() < static_cast<std::size_t>(leastForSpread);
    return figure(percents, {few ? 5.0 : 1.0, lowestShown, highestShown, leastSpread, statistics::planningSd});
}

std::optional<Figure> FigureMaker::position(const std::vector<double>& values, double lowest, double highest) const
{
    const bool few = values.size() < static_cast<std::size_t>(leastForSpread);
    const double step = few ? 0.5 : 0.1;
    const double margin = (highest - lowest) * lowestShown / 100;
    const double unit = (highest - lowest) / 100; // points of 100 in this unit
    return figure(values, {step, std::ceil((lowest + margin) / step - 1e-9) * step, std::floor((highest - margin) / step + 1e-9) * step,
                           leastSpread * unit, statistics::planningSd * unit});
}

std::optional<Shares> FigureMaker::shares(const std::vector<double>& values) const
{
    const auto n = static_cast<double>(values.size());
    if (values.size() < static_cast<std::size_t>(leastForSpread)) {
        return std::nullopt;
    }
    const auto percent = [&](auto side) {
        return static_cast<int>(std::lround(100 * static_cast<double>(std::ranges::count_if(values, side)) / n));
    };
    Shares shares{percent([](double v) { return v < 0; }), 0, percent([](double v) { return v > 0; })};
    shares.middle = 100 - shares.left - shares.right;
    if (m_rules.switches.limiting && std::max({shares.left, shares.middle, shares.right}) > mostOnOneSide) {
        return std::nullopt;
    }
    return shares;
}

ScalePicture scalePicture(const Crowd& crowd, const questionnaire::Scale& scale, const People& valid, const FigureMaker& make)
{
    ScalePicture picture;
    picture.figure = make.points(percentsOf(crowd, scale.id, valid));
    if (picture.figure) {
        picture.agreement = agreementOf(crowd, scale, valid);
        picture.dontKnowPercent = dontKnowPercent(crowd, scale, valid);
    }
    return picture;
}

ContrastPicture contrastPicture(const Crowd& crowd, const questionnaire::Contrast& contrast, const People& valid,
                                const FigureMaker& make)
{
    using Score = scoring::ContrastScore;
    const auto& answers = crowd.questionnaire.answerScaleOf(*crowd.questionnaire.findItem(contrast.now));
    const double low = answers.lowest;
    const double high = answers.highest;
    const auto now = valuesOf(crowd, contrast.id, valid, &Score::now);
    const auto wish = valuesOf(crowd, contrast.id, valid, &Score::wish);
    const auto shift = valuesOf(crowd, contrast.id, valid, &Score::shift);
    auto distance = shift;
    std::ranges::transform(distance, distance.begin(), [](double value) { return std::abs(value); });
    ContrastPicture picture;
    picture.now = make.position(now, low, high);
    picture.wish = make.position(wish, low, high);
    picture.shift = make.position(shift, low - high, high - low);
    picture.distance = make.position(distance, 0, high - low);
    if (picture.now && picture.wish) {
        picture.sharesNow = make.shares(now);
        picture.sharesWish = make.shares(wish);
    }
    return picture;
}

} // namespace leerspiegel::grouppicture
