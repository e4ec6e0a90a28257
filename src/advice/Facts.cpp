// SPDX-License-Identifier: EUPL-1.2
#include "advice/Facts.h"

#include "statistics/Change.h"
#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::advice {

using questionnaire::ContrastId;
using questionnaire::ScaleId;

namespace {

std::optional<Score> scoreOf(const std::optional<grouppicture::Figure>& figure)
{
    return figure ? std::optional(Score{figure->value, figure->halfWidth, figure->n}) : std::nullopt;
}

/// A company form is as sure as its standard error of measurement allows.
double companyHalfWidth(int n) { return 1.96 * statistics::standardErrorOfMeasurement / std::sqrt(n); }

/// One sentence is less reliable than a scale, so its mean is less sure than its stored half width says, which is planned
/// for scales: .375 by Spearman and Brown for one of five items that together have .75.
double itemHalfWidth(const grouppicture::Figure& figure, int invited)
{
    constexpr double itemReliability = 0.375;
    const double share = invited > figure.n ? static_cast<double>(figure.n) / invited : 1;
    return figure.halfWidth * std::sqrt((1 - itemReliability * share) / (1 - statistics::planningReliability * share));
}

void addSum(std::optional<Score>& sum, double value)
{
    sum = sum.value_or(Score{});
    sum->value += value;
    ++sum->n;
}

void divide(std::optional<Score>& sum)
{
    if (sum) {
        sum->value /= sum->n;
    }
}

class Collector
{
public:
    explicit Collector(const FactsInput& input)
        : m_input(input)
    {
    }

    Facts collect()
    {
        m_facts.hasPicture = m_input.picture != nullptr;
        m_facts.companyRespondents = static_cast<int>(m_input.companyProfiles->size());
        m_facts.invited = m_input.invited;
        m_facts.sheets = m_input.picture ? m_input.picture->sheets : 0;
        m_facts.daysSinceClosed = m_input.daysSinceClosed;
        addAxes();
        for (const auto& contrast : m_input.individual->contrasts) {
            m_facts.contrasts.push_back(contrastFacts(contrast.id));
        }
        if (m_input.picture) {
            for (const auto& [item, figure] : m_input.picture->items) {
                m_facts.items[item] = {figure.value, itemHalfWidth(figure, m_input.invited), figure.n};
            }
        }
        addBackground();
        return std::move(m_facts);
    }

private:
    void addAxes()
    {
        const auto tops = m_input.individual->topScales();
        const auto spokes = m_input.individual->unfoldedScales();
        for (const auto& scale : m_input.individual->scales) {
            AxisFacts axis;
            axis.id = scale.id;
            axis.parts = scale.parts;
            axis.top = std::ranges::find(tops, &scale) != tops.end();
            axis.spoke = std::ranges::find(spokes, &scale) != spokes.end();
            axis.company = companyScore(scale.id);
            if (const auto* picture = scalePicture(scale.id)) {
                axis.employees = scoreOf(picture->figure);
                axis.dontKnowPercent = picture->dontKnowPercent;
            }
            m_facts.axes.push_back(std::move(axis));
        }
    }

    std::optional<Score> companyScore(const ScaleId& id) const
    {
        std::optional<Score> sum;
        for (const auto& profile : *m_input.companyProfiles) {
            const auto found = profile.scales.find(id);
            if (found != profile.scales.end() && found->second) {
                addSum(sum, found->second->percent);
            }
        }
        divide(sum);
        if (sum) {
            sum->halfWidth = companyHalfWidth(sum->n);
        }
        return sum;
    }

    const grouppicture::ScalePicture* scalePicture(const ScaleId& id) const
    {
        if (!m_input.picture) {
            return nullptr;
        }
        const auto found = m_input.picture->scales.find(id);
        return found == m_input.picture->scales.end() ? nullptr : &found->second;
    }

    ContrastFacts contrastFacts(const ContrastId& id) const
    {
        ContrastFacts facts{id, {}, {}};
        for (const auto& profile : *m_input.companyProfiles) {
            if (const auto found = profile.contrasts.find(id); found != profile.contrasts.end()) {
                addCompany(found->second, facts.company);
            }
        }
        for (auto* sum : {&facts.company.now, &facts.company.wish, &facts.company.shift, &facts.company.distance}) {
            divide(*sum);
        }
        if (m_input.picture) {
            if (const auto found = m_input.picture->contrasts.find(id); found != m_input.picture->contrasts.end()) {
                const auto& picture = found->second;
                facts.employees = {picture.now ? picture.now->n : 0, scoreOf(picture.now), scoreOf(picture.wish), scoreOf(picture.shift),
                                   scoreOf(picture.distance)};
            }
        }
        return facts;
    }

    static void addCompany(const scoring::ContrastScore& score, ContrastFacts::Side& side)
    {
        if (score.now) {
            addSum(side.now, *score.now);
        }
        if (score.wish) {
            addSum(side.wish, *score.wish);
            side.n = side.wish->n;
        }
        if (score.shift) {
            addSum(side.shift, *score.shift);
            addSum(side.distance, std::abs(*score.shift));
        }
    }

    void addBackground()
    {
        if (!m_input.company || !m_input.companyResponses) {
            return;
        }
        for (const auto& response : *m_input.companyResponses) {
            for (const auto& question : m_input.company->background) {
                if (const auto* choice = std::get_if<questionnaire::Choice>(&response.answer(question.id))) {
                    m_facts.background[question.id].push_back(choice->option);
                }
            }
        }
    }

    const FactsInput& m_input;
    Facts m_facts;
};

} // namespace

std::optional<double> AxisFacts::gap() const
{
    return company && employees ? std::optional(employees->value - company->value) : std::nullopt;
}

double AxisFacts::noise() const { return statistics::noiseOfGap(company->n, employees->halfWidth); }

const AxisFacts* Facts::axis(const ScaleId& id) const
{
    const auto found = std::ranges::find(axes, id, &AxisFacts::id);
    return found == axes.end() ? nullptr : &*found;
}

const ContrastFacts* Facts::contrast(const ContrastId& id) const
{
    const auto found = std::ranges::find(contrasts, id, &ContrastFacts::id);
    return found == contrasts.end() ? nullptr : &*found;
}

Facts factsOf(const FactsInput& input) { return Collector(input).collect(); }

} // namespace leerspiegel::advice
