// SPDX-License-Identifier: EUPL-1.2
#include "scoring/Profile.h"

#include <algorithm>

namespace leerspiegel::scoring {

using questionnaire::Questionnaire;
using session::Response;

namespace {

ItemStep stepOf(const Questionnaire& questionnaire, const Response& response, const questionnaire::ItemId& id)
{
    const auto& item = *questionnaire.findItem(id);
    const auto& scale = questionnaire.answerScaleOf(item);
    const auto& answer = response.answer(id);
    ItemStep step;
    step.item = id;
    step.given = questionnaire::numericValue(answer);
    step.dontKnow = std::holds_alternative<questionnaire::DontKnow>(answer);
    if (step.given) {
        step.counted = item.reversed ? scale.lowest + scale.highest - *step.given : *step.given;
    }
    return step;
}

double percentOf(const Questionnaire& questionnaire, const questionnaire::ItemId& first, double mean)
{
    const auto& scale = questionnaire.answerScaleOf(*questionnaire.findItem(first));
    return 100 * (mean - scale.lowest) / (scale.highest - scale.lowest);
}

void scoreItems(const Questionnaire& questionnaire, const questionnaire::Scale& scale, Explanation& explanation)
{
    ScaleScore score;
    score.items = static_cast<int>(explanation.items.size());
    int sum = 0;
    for (const auto& step : explanation.items) {
        score.dontKnow += step.dontKnow ? 1 : 0;
        if (step.counted) {
            ++score.answered;
            sum += *step.counted;
        }
    }
    if (score.answered == 0 || score.answered < scale.minimumAnswered) {
        return;
    }
    score.mean = static_cast<double>(sum) / score.answered;
    score.percent = percentOf(questionnaire, scale.items.front(), score.mean);
    explanation.score = score;
}

/// The mean of the parts' scores; none when a part has none.
void scoreParts(Explanation& explanation)
{
    ScaleScore score;
    for (const auto& part : explanation.parts) {
        if (!part.score) {
            return;
        }
        score.mean += part.score->mean;
        score.percent += part.score->percent;
        score.answered += part.score->answered;
        score.items += part.score->items;
        score.dontKnow += part.score->dontKnow;
    }
    const auto count = static_cast<double>(explanation.parts.size());
    score.mean /= count;
    score.percent /= count;
    explanation.score = score;
}

std::optional<double> position(const Response& response, const questionnaire::ItemId& item)
{
    const auto value = questionnaire::numericValue(response.answer(item));
    return value ? std::optional<double>(*value) : std::nullopt;
}

/// A mean of those who have a value.
class Mean
{
public:
    void add(const std::optional<double>& value)
    {
        if (value) {
            m_sum += *value;
            ++m_count;
        }
    }
    std::optional<double> value() const { return m_count > 0 ? std::optional<double>(m_sum / m_count) : std::nullopt; }

private:
    double m_sum = 0;
    int m_count = 0;
};

std::optional<ScaleScore> meanScore(const std::vector<Profile>& profiles, const questionnaire::ScaleId& id)
{
    ScaleScore sum;
    int count = 0;
    for (const auto& profile : profiles) {
        const auto found = profile.scales.find(id);
        if (found == profile.scales.end() || !found->second) {
            continue;
        }
        ++count;
        sum.mean += found->second->mean;
        sum.percent += found->second->percent;
        sum.answered += found->second->answered;
        sum.items += found->second->items;
        sum.dontKnow += found->second->dontKnow;
    }
    if (count == 0) {
        return std::nullopt;
    }
    sum.mean /= count;
    sum.percent /= count;
    return sum;
}

ContrastScore meanContrast(const std::vector<Profile>& profiles, const questionnaire::ContrastId& id)
{
    Mean now;
    Mean wish;
    Mean shift;
    for (const auto& profile : profiles) {
        const auto found = profile.contrasts.find(id);
        if (found != profile.contrasts.end()) {
            now.add(found->second.now);
            wish.add(found->second.wish);
            shift.add(found->second.shift);
        }
    }
    return {now.value(), wish.value(), shift.value()};
}

} // namespace

Explanation explain(const Questionnaire& questionnaire, const Response& response, const questionnaire::ScaleId& id)
{
    const auto& scale = *questionnaire.findScale(id);
    Explanation explanation;
    explanation.scale = id;
    explanation.minimumAnswered = scale.minimumAnswered;
    if (scale.parts.empty()) {
        for (const auto& item : scale.items) {
            explanation.items.push_back(stepOf(questionnaire, response, item));
        }
        scoreItems(questionnaire, scale, explanation);
        return explanation;
    }
    for (const auto& part : scale.parts) {
        explanation.parts.push_back(explain(questionnaire, response, part));
    }
    scoreParts(explanation);
    return explanation;
}

Profile score(const Questionnaire& questionnaire, const Response& response)
{
    Profile profile;
    for (const auto& scale : questionnaire.scales) {
        profile.scales[scale.id] = explain(questionnaire, response, scale.id).score;
    }
    for (const auto& contrast : questionnaire.contrasts) {
        ContrastScore score{position(response, contrast.now), position(response, contrast.wish), std::nullopt};
        if (score.now && score.wish) {
            score.shift = *score.wish - *score.now;
        }
        profile.contrasts[contrast.id] = score;
    }
    return profile;
}

Profile meanOf(const std::vector<Profile>& profiles)
{
    Profile mean;
    if (profiles.empty()) {
        return mean;
    }
    for (const auto& [id, score] : profiles.front().scales) {
        mean.scales[id] = meanScore(profiles, id);
    }
    for (const auto& [id, score] : profiles.front().contrasts) {
        mean.contrasts[id] = meanContrast(profiles, id);
    }
    return mean;
}

} // namespace leerspiegel::scoring
