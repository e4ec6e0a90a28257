// SPDX-License-Identifier: EUPL-1.2
#include "scoring/ScoringPlan.h"

#include <algorithm>
#include <unordered_map>

namespace leerspiegel::scoring {

namespace {

void prepare(ScaleColumn& column, std::size_t rows)
{
    column.mean.assign(rows, 0);
    column.valid.assign(rows, 0);
    column.answered.assign(rows, 0);
    column.dontKnow.assign(rows, 0);
}

} // namespace

ScoringPlan::ScoringPlan(const questionnaire::Questionnaire& questionnaire, const std::vector<const questionnaire::Item*>& items)
    : m_questionnaire(&questionnaire)
{
    Columns columns;
    for (std::size_t column = 0; column < items.size(); ++column) {
        columns.emplace(items[column]->id, column);
    }
    std::unordered_map<std::string, std::size_t> index;
    for (std::size_t at = 0; at < questionnaire.scales.size(); ++at) {
        index[questionnaire.scales[at].id.text()] = at;
        ScalePlan plan;
        plan.minimumAnswered = questionnaire.scales[at].minimumAnswered;
        planItems(questionnaire.scales[at], items, columns, plan);
        m_scales.push_back(std::move(plan));
    }
    for (std::size_t at = 0; at < questionnaire.scales.size(); ++at) {
        for (const auto& part : questionnaire.scales[at].parts) {
            const auto where = index.at(part.text());
            m_scales[at].parts.push_back(where);
            m_scales[at].itemCount += m_scales[where].itemCount;
            m_scales[at].lowest = m_scales[where].lowest;
            m_scales[at].highest = m_scales[where].highest;
        }
    }
    for (const bool withParts : {false, true}) {
        for (std::size_t at = 0; at < m_scales.size(); ++at) {
            if (m_scales[at].parts.empty() != withParts) {
                m_order.push_back(at);
            }
        }
    }
}

void ScoringPlan::planItems(const questionnaire::Scale& scale, const std::vector<const questionnaire::Item*>& items, const Columns& columns,
                            ScalePlan& plan) const
{
    for (const auto& id : scale.items) {
        const auto column = columns.at(id);
        const auto& answers = m_questionnaire->answerScaleOf(*items[column]);
        const bool reversed = items[column]->reversed;
        plan.items.push_back({column, reversed ? -1 : 1, reversed ? answers.lowest + answers.highest : 0});
        plan.lowest = answers.lowest;
        plan.highest = answers.highest;
    }
    plan.itemCount = static_cast<int>(scale.items.size());
}

double ScoringPlan::percent(std::size_t scale, double mean) const
{
    const auto& plan = m_scales[scale];
    return 100 * (mean - plan.lowest) / (plan.highest - plan.lowest);
}

void ScoringPlan::scoreItems(const ScalePlan& scale, std::span<const Cell* const> columns, std::size_t rows, ScaleColumn& result) const
{
    std::vector<std::int32_t> sum(rows, 0);
    for (const auto& item : scale.items) {
        const auto* cells = columns[item.column];
        auto* sums = sum.data();
        auto* answered = result.answered.data();
        auto* unknown = result.dontKnow.data();
        for (std::size_t row = 0; row < rows; ++row) {
            const std::int32_t cell = cells[row];
            const std::int32_t given = cell > dontKnowCell ? 1 : 0;
            sums[row] += given * (item.base + item.sign * cell);
            answered[row] += given;
            unknown[row] += cell == dontKnowCell ? 1 : 0;
        }
    }
    const int least = std::max(1, scale.minimumAnswered);
    for (std::size_t row = 0; row < rows; ++row) {
        const bool valid = result.answered[row] >= least;
        result.valid[row] = valid ? 1 : 0;
        result.mean[row] = valid ? static_cast<double>(sum[row]) / result.answered[row] : 0;
    }
}

void ScoringPlan::scoreParts(const ScalePlan& scale, std::size_t rows, const std::vector<ScaleColumn>& results, ScaleColumn& result)
{
    std::ranges::fill(result.valid, std::uint8_t{1});
    for (const auto part : scale.parts) {
        const auto& own = results[part];
        for (std::size_t row = 0; row < rows; ++row) {
            result.valid[row] &= own.valid[row];
            result.mean[row] += own.mean[row];
            result.answered[row] += own.answered[row];
            result.dontKnow[row] += own.dontKnow[row];
        }
    }
    const auto count = static_cast<double>(scale.parts.size());
    for (std::size_t row = 0; row < rows; ++row) {
        result.mean[row] = result.valid[row] ? result.mean[row] / count : 0;
    }
}

void ScoringPlan::score(std::span<const Cell* const> columns, std::size_t rows, std::vector<ScaleColumn>& results) const
{
    results.resize(m_scales.size());
    for (const auto at : m_order) {
        prepare(results[at], rows);
        if (m_scales[at].parts.empty()) {
            scoreItems(m_scales[at], columns, rows, results[at]);
        } else {
            scoreParts(m_scales[at], rows, results, results[at]);
        }
    }
}

} // namespace leerspiegel::scoring
