// SPDX-License-Identifier: EUPL-1.2
#include "app/DemoAnswers.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::app {

namespace {

constexpr double itemNoise = 17; // points of 100, within one person
constexpr double skipped = 0.02;
constexpr double unknown = 0.04;
constexpr double positionNoise = 0.9;

/// Nearly normal, mean 0, SD 1: twelve even numbers added, so the same on every machine.
double deviation(base::Random& random)
{
    double sum = -6;
    for (int draw = 0; draw < 12; ++draw) {
        sum += random.fraction();
    }
    return sum;
}

double at(const std::vector<double>& values, std::size_t index) { return values.empty() ? 0 : values[index % values.size()]; }

questionnaire::Answer stepNear(const questionnaire::AnswerScale& scale, double value)
{
    const int step = static_cast<int>(std::lround(value));
    return questionnaire::Step{std::clamp(step, scale.lowest, scale.highest)};
}

questionnaire::Answer ratingNear(const questionnaire::AnswerScale& scale, double percent, bool reversed)
{
    const double share = (reversed ? 100 - percent : percent) / 100;
    return stepNear(scale, scale.lowest + share * (scale.highest - scale.lowest));
}

class Maker
{
public:
    Maker(const questionnaire::Questionnaire& questionnaire, const DemoTargets& targets, base::Random& random)
        : m_questionnaire(questionnaire)
        , m_targets(targets)
        , m_random(random)
        , m_level(targets.spread * deviation(random))
    {
        m_response.questionnaire = questionnaire.id;
        m_response.edition = questionnaire.edition;
    }

    void answerScales()
    {
        std::size_t index = 0;
        for (const auto* scale : m_questionnaire.unfoldedScales()) {
            const double apart = m_targets.apart.empty() ? 1 : at(m_targets.apart, index);
            const double own = at(m_targets.scales, index++) + apart * (m_level + 0.5 * m_targets.spread * deviation(m_random));
            for (const auto& id : scale->items) {
                answerItem(*m_questionnaire.findItem(id), own, apart);
            }
        }
    }

    void answerContrasts()
    {
        std::size_t index = 0;
        for (const auto& contrast : m_questionnaire.contrasts) {
            const double noise = m_targets.spread > 0 ? positionNoise : 0;
            position(contrast.now, at(m_targets.now, index) + noise * deviation(m_random));
            position(contrast.wish, at(m_targets.wish, index) + noise * deviation(m_random));
            ++index;
        }
    }

    void answerBackground(const std::vector<questionnaire::ItemId>& asked)
    {
        for (const auto& id : asked) {
            const auto& options = m_questionnaire.answerScaleOf(*m_questionnaire.findItem(id)).options;
            if (!options.empty()) {
                m_response.answers[id] = questionnaire::Choice{options[m_random.below(static_cast<std::uint32_t>(options.size()))].id};
            }
        }
    }

    session::Response response() { return std::move(m_response); }

private:
    void answerItem(const questionnaire::Item& item, double own, double apart)
    {
        const auto& scale = m_questionnaire.answerScaleOf(item);
        const double noise = m_targets.spread > 0 ? itemNoise : itemNoise / 3;
        const double percent = own + apart * noise * deviation(m_random);
        const double fate = m_random.fraction();
        if (m_targets.spread > 0 && fate < skipped) {
            return;
        }
        const bool mayNotKnow = m_targets.spread > 0 && scale.dontKnow;
        m_response.answers[item.id] = mayNotKnow && fate < skipped + unknown ? questionnaire::Answer(questionnaire::DontKnow{})
                                                                             : ratingNear(scale, percent, item.reversed);
    }

    void position(const questionnaire::ItemId& id, double value)
    {
        m_response.answers[id] = stepNear(m_questionnaire.answerScaleOf(*m_questionnaire.findItem(id)), value);
    }

    const questionnaire::Questionnaire& m_questionnaire;
    const DemoTargets& m_targets;
    base::Random& m_random;
    double m_level;
    session::Response m_response;
};

} // namespace

session::Response demoResponse(const questionnaire::Questionnaire& questionnaire, const DemoTargets& targets,
                               const std::vector<questionnaire::ItemId>& background, base::Random& random)
{
    Maker maker(questionnaire, targets, random);
    maker.answerScales();
    maker.answerContrasts();
    maker.answerBackground(background);
    return maker.response();
}

} // namespace leerspiegel::app
