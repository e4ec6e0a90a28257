// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/Figures.h"

#include "statistics/Agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leerspiegel::grouppicture {

namespace {

constexpr int tens = 10;
constexpr double mostWhoDoNotKnow = 0.9; // share of people; above, it would be said of nearly everyone

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
    if (agreement->rStarWgJ >= alikeFrom) {
        return Agreement::ThinkAlike;
    }
    return agreement->rStarWgJ < differentBelow ? std::optional(Agreement::ThinkDifferently) : std::nullopt;
}

/// Share of "I do not know" in tens of per cents.
std::optional<int> dontKnowPercent(const Crowd& crowd, const questionnaire::Scale& scale, const People& people)
{
    if (people.size() < static_cast<std::size_t>(leastForSpread)) {
        return std::nullopt;
    }
    const auto items = crowd.questionnaire.itemsOf(scale);
    std::size_t unknown = 0;
    std::size_t who = 0;
    for (const auto person : people) {
        const auto given = static_cast<std::size_t>(std::ranges::count_if(items, [&](const auto& item) {
            return std::holds_alternative<questionnaire::DontKnow>(crowd.sheets[person].response.answer(item));
        }));
        unknown += given;
        who += given > 0 ? 1 : 0;
    }
    if (static_cast<double>(who) > mostWhoDoNotKnow * static_cast<double>(people.size())) {
        return std::nullopt;
    }
    const double share = 100.0 * static_cast<double>(unknown) / static_cast<double>(people.size() * items.size());
    return static_cast<int>(std::lround(share / tens)) * tens;
}

template <typename Select>
Earlier earlierOf(const std::vector<EarlierPlace>& places, const Select& select)
{
    Earlier earlier;
    for (const auto& place : places) {
        if (const std::optional<Figure> figure = select(place)) {
            earlier.push_back(*figure);
        }
    }
    return earlier;
}

/// One scale; gives back the mean as it is told.
std::optional<double> putScale(const Crowd& crowd, const questionnaire::Scale& scale, const People& valid,
                               const FigureMaker& make, const Place& place, const std::vector<EarlierPlace>& places,
                               std::optional<double> mean)
{
    const auto earlier = earlierOf(places, [&](const EarlierPlace& before) {
        const auto found = before.scales->find(scale.id);
        return found == before.scales->end() ? std::nullopt : found->second.figure;
    });
    const auto told = make.make(percentsOf(crowd, scale.id, valid), grainOfPoints, earlier, mean);
    ScalePicture picture;
    if (told) {
        picture.figure = told->figure;
    }
    if (told && !make.forCells()) {
        picture.agreement = agreementOf(crowd, scale, valid);
        picture.dontKnowPercent = dontKnowPercent(crowd, scale, valid);
    }
    (*place.scales)[scale.id] = picture;
    return told ? std::optional(told->mean) : std::nullopt;
}

void putScales(const Crowd& crowd, const Family& family, const People& valid, const FigureMaker& make, const Place& place,
               const std::vector<EarlierPlace>& earlier)
{
    std::vector<double> parts;
    for (std::size_t at = 1; at < family.scales.size(); ++at) {
        if (const auto told = putScale(crowd, *family.scales[at], valid, make, place, earlier, std::nullopt)) {
            parts.push_back(*told);
        }
    }
    // From the parts as they are told: else twice the whole less one part would tell the other beyond its limits.
    const bool fromParts = make.switches().limitedWholes && !parts.empty();
    const auto mean = fromParts ? std::optional(std::reduce(parts.begin(), parts.end()) / static_cast<double>(parts.size())) : std::nullopt;
    putScale(crowd, *family.scales.front(), valid, make, place, earlier, mean);
}

void putContrast(const Crowd& crowd, const questionnaire::Contrast& contrast, const People& valid, const FigureMaker& make,
                 const Place& place, const std::vector<EarlierPlace>& places)
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
    const auto figure = [&](const std::vector<double>& values, double from, double to, std::optional<Figure> ContrastPicture::*member,
                            std::optional<double> mean = std::nullopt) {
        const auto earlier = earlierOf(places, [&](const EarlierPlace& before) {
            const auto found = before.contrasts->find(contrast.id);
            return found == before.contrasts->end() ? std::nullopt : found->second.*member;
        });
        return make.make(values, [=](int n) { return grainOfPosition(n, from, to); }, earlier, mean);
    };
    const auto toldNow = figure(now, low, high, &ContrastPicture::now);
    const auto toldWish = figure(wish, low, high, &ContrastPicture::wish);
    auto& picture = (*place.contrasts)[contrast.id];
    picture = {};
    if (!toldNow || !toldWish) {
        return;
    }
    const auto mean = make.switches().limitedWholes ? std::optional(toldWish->mean - toldNow->mean) : std::nullopt;
    const auto toldShift = figure(shift, low - high, high - low, &ContrastPicture::shift, mean);
    const auto toldDistance = figure(distance, 0, high - low, &ContrastPicture::distance);
    picture.now = toldNow->figure;
    picture.wish = toldWish->figure;
    picture.shift = toldShift ? std::optional(toldShift->figure) : std::nullopt;
    picture.distance = toldDistance ? std::optional(toldDistance->figure) : std::nullopt;
    picture.sharesNow = make.shares(now);
    picture.sharesWish = make.shares(wish);
}

} // namespace

void putFigures(const Crowd& crowd, const Family& family, const People& valid, const FigureMaker& make, const Place& place,
                const std::vector<EarlierPlace>& earlier)
{
    if (family.contrast) {
        putContrast(crowd, *family.contrast, valid, make, place, earlier);
    } else {
        putScales(crowd, family, valid, make, place, earlier);
    }
}

} // namespace leerspiegel::grouppicture
