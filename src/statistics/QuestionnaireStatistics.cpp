// SPDX-License-Identifier: EUPL-1.2
#include "statistics/QuestionnaireStatistics.h"

#include "statistics/Reliability.h"

#include <algorithm>
#include <unordered_set>

namespace leerspiegel::statistics {

using questionnaire::ItemId;
using scoring::Cell;

namespace {

constexpr std::size_t mostGroupsOfOneScale = 100'000;
constexpr std::size_t mostSums = 2'000'000; ///< Groups times scales.

} // namespace

QuestionnaireStatistics::QuestionnaireStatistics(const questionnaire::Questionnaire& questionnaire,
                                                 const std::vector<const questionnaire::Item*>& items)
    : m_questionnaire(&questionnaire)
    , m_plan(questionnaire, items)
{
    Columns columns;
    for (std::size_t column = 0; column < items.size(); ++column) {
        columns.emplace(items[column]->id, ItemColumn{items[column], column});
    }
    for (const auto& scale : questionnaire.scales) {
        m_scales.push_back(prepare(scale, columns));
    }
}

QuestionnaireStatistics::ScaleSums QuestionnaireStatistics::prepare(const questionnaire::Scale& scale, const Columns& columns) const
{
    ScaleSums sums;
    std::unordered_set<ItemId> seen;
    for (const auto& id : m_questionnaire->itemsOf(scale)) {
        if (seen.insert(id).second) { // parts may share an item
            sums.items.push_back(columns.at(id));
        }
    }
    const auto& range = m_questionnaire->answerScaleOf(*sums.items.front().item);
    sums.lowest = range.lowest;
    sums.highest = range.highest;
    sums.products = CrossProducts(sums.items.size() <= mostItemsOfTable ? sums.items.size() : 0);
    return sums;
}

std::size_t QuestionnaireStatistics::mostGroups() const
{
    return std::min(mostGroupsOfOneScale, mostSums / std::max<std::size_t>(1, m_scales.size()));
}

std::optional<QuestionnaireStatistics::Group> QuestionnaireStatistics::groupOf(std::string_view name)
{
    if (name.empty()) {
        return noGroup;
    }
    const auto found = m_groups.find(name);
    if (found != m_groups.end()) {
        return found->second;
    }
    if (m_groups.size() == mostGroups()) {
        return std::nullopt;
    }
    const auto group = static_cast<Group>(m_groups.size());
    m_groups.emplace(name, group);
    for (auto& scale : m_scales) {
        scale.groups.emplace_back();
    }
    return group;
}

void QuestionnaireStatistics::add(std::span<const Cell* const> columns, std::size_t rows, std::span<const Group> groups)
{
    m_plan.score(columns, rows, m_scores);
    for (std::size_t scale = 0; scale < m_scales.size(); ++scale) {
        addScores(m_scales[scale], m_scores[scale], groups);
        addItems(m_scales[scale], columns, rows, groups);
    }
}

void QuestionnaireStatistics::addScores(ScaleSums& scale, const scoring::ScaleColumn& scores, std::span<const Group> groups)
{
    for (std::size_t row = 0; row < scores.valid.size(); ++row) {
        if (!scores.valid[row]) {
            continue;
        }
        scale.persons.add(scores.mean[row]);
        if (!groups.empty() && groups[row] != noGroup) {
            scale.groups[groups[row]].persons.add(scores.mean[row]);
        }
    }
}

void QuestionnaireStatistics::findComplete(const ScaleSums& scale, std::span<const Cell* const> columns, std::size_t rows)
{
    std::vector<std::uint8_t> whole(rows, 1);
    for (const auto& item : scale.items) {
        const auto* cells = columns[item.column];
        for (std::size_t row = 0; row < rows; ++row) {
            whole[row] &= cells[row] > scoring::dontKnowCell ? 1 : 0;
        }
    }
    m_complete.clear();
    for (std::size_t row = 0; row < rows; ++row) {
        if (whole[row]) {
            m_complete.push_back(static_cast<std::uint32_t>(row));
        }
    }
}

void QuestionnaireStatistics::addItems(ScaleSums& scale, std::span<const Cell* const> columns, std::size_t rows,
                                       std::span<const Group> groups)
{
    findComplete(scale, columns, rows);
    scale.complete += static_cast<std::int64_t>(m_complete.size());
    m_steps.resize(std::max(m_steps.size(), scale.items.size()));
    std::vector<std::span<const std::int32_t>> steps;
    for (std::size_t index = 0; index < scale.items.size(); ++index) {
        const auto& item = scale.items[index];
        m_steps[index].clear();
        for (const auto row : m_complete) {
            const int cell = columns[item.column][row];
            m_steps[index].push_back(item.item->reversed ? scale.highest - cell : cell - scale.lowest);
        }
        steps.emplace_back(m_steps[index]);
    }
    scale.products.add(steps);
    std::vector<std::int32_t> person(scale.items.size());
    for (std::size_t at = 0; at < m_complete.size() && !groups.empty(); ++at) {
        const auto group = groups[m_complete[at]];
        if (group != noGroup) {
            std::ranges::transform(steps, person.begin(), [&](const auto& column) { return column[at]; });
            scale.groups[group].steps.add(person, scale.steps());
        }
    }
}

std::vector<ScaleFigures> QuestionnaireStatistics::figures() const
{
    std::vector<ScaleFigures> all;
    for (std::size_t scale = 0; scale < m_scales.size(); ++scale) {
        all.push_back(figuresOf(m_scales[scale], m_questionnaire->scales[scale].id));
    }
    return all;
}

ScaleFigures QuestionnaireStatistics::figuresOf(const ScaleSums& scale, const questionnaire::ScaleId& id) const
{
    ScaleFigures figures;
    figures.scale = id;
    figures.persons = scale.persons;
    figures.complete = scale.complete;
    const auto covariances = scale.products.covariances();
    figures.alpha = alpha(covariances);
    figures.standardisedAlpha = standardisedAlpha(covariances);
    figures.omegaTotal = omegaTotal(covariances);
    const auto rests = itemRestCorrelations(covariances);
    for (std::size_t item = 0; item < scale.items.size(); ++item) {
        figures.itemRest.push_back({scale.items[item].item->id, item < rests.size() ? rests[item] : std::nullopt});
    }
    addGroups(scale, figures);
    return figures;
}

void QuestionnaireStatistics::addGroups(const ScaleSums& scale, ScaleFigures& figures) const
{
    std::vector<Moments> moments;
    for (const auto& [name, group] : m_groups) {
        const auto& sums = scale.groups[group];
        moments.push_back(sums.persons);
        figures.groups.emplace(name, GroupFigures{sums.persons, sums.steps.n(), sums.steps.agreement(scale.steps())});
    }
    figures.components = varianceComponents(moments);
}

} // namespace leerspiegel::statistics
