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

template <typename Select> Earlier earlierOf(const std::vector<EarlierPlace>& places, const Select& select)
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
std::optional<double> putScale(const Crowd& crowd, const questionnaire::Scale& scale, const People& valid, const FigureMaker& make,
                               const Place& place, const std::vector<EarlierPlace>& places, std::optional<double> mean)
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

/// The figures of one contrast: now, wish, and what follows from them.
class ContrastFigures
{
public:
    ContrastFigures(const Crowd& crowd, const questionnaire::Contrast& contrast, const People& valid, const FigureMaker& make,
                    const std::vector<EarlierPlace>& places)
        : m_contrast(contrast)
        , m_make(make)
        , m_places(places)
        , m_now(valuesOf(crowd, contrast.id, valid, &scoring::ContrastScore::now))
        , m_wish(valuesOf(crowd, contrast.id, valid, &scoring::ContrastScore::wish))
        , m_shift(valuesOf(crowd, contrast.id, valid, &scoring::ContrastScore::shift))
    {
        const auto& answers = crowd.questionnaire.answerScaleOf(*crowd.questionnaire.findItem(contrast.now));
        m_low = answers.lowest;
        m_high = answers.highest;
    }

    ContrastPicture picture() const
    {
        const auto now = figure(m_now, m_low, m_high, &ContrastPicture::now);
        const auto wish = figure(m_wish, m_low, m_high, &ContrastPicture::wish);
        if (!now || !wish) {
            return {};
        }
        const double span = m_high - m_low;
        const auto mean = m_make.switches().limitedWholes ? std::optional(wish->mean - now->mean) : std::nullopt;
        auto distances = m_shift;
        std::ranges::transform(distances, distances.begin(), [](double value) { return std::abs(value); });
        const auto shift = figure(m_shift, -span, span, &ContrastPicture::shift, mean);
        const auto distance = figure(distances, 0, span, &ContrastPicture::distance);
        return {now->figure,
                wish->figure,
                shift ? std::optional(shift->figure) : std::nullopt,
                distance ? std::optional(distance->figure) : std::nullopt,
                m_make.shares(m_now),
                m_make.shares(m_wish)};
    }

private:
    std::optional<Told> figure(const std::vector<double>& values, double low, double high, std::optional<Figure> ContrastPicture::*member,
                               std::optional<double> mean = std::nullopt) const
    {
        const auto earlier = earlierOf(m_places, [&](const EarlierPlace& before) {
            const auto found = before.contrasts->find(m_contrast.id);
            return found == before.contrasts->end() ? std::nullopt : found->second.*member;
        });
        return m_make.make(
            values, [=](int n) { return grainOfPosition(n, low, high); }, earlier, mean);
    }

    const questionnaire::Contrast& m_contrast;
    const FigureMaker& m_make;
    const std::vector<EarlierPlace>& m_places;
    std::vector<double> m_now;
    std::vector<double> m_wish;
    std::vector<double> m_shift;
    double m_low = 0;
    double m_high = 0;
};

} // namespace

void putFigures(const Crowd& crowd, const Family& family, const People& valid, const FigureMaker& make, const Place& place,
                const std::vector<EarlierPlace>& earlier)
{
    if (family.contrast) {
        (*place.contrasts)[family.contrast->id] = ContrastFigures(crowd, *family.contrast, valid, make, earlier).picture();
    } else {
        putScales(crowd, family, valid, make, place, earlier);
    }
}

} // namespace leerspiegel::grouppicture
