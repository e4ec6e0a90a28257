// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace leerspiegel::scoring {

/// One answer of many: a step, or one of two values that no step has.
using Cell = std::int16_t;
inline constexpr Cell missingCell = INT16_MIN;
inline constexpr Cell dontKnowCell = INT16_MIN + 1;

/// Scores of one scale for a block of respondents. Where `valid` is 0 there is no score and `mean` is 0.
struct ScaleColumn
{
    std::vector<double> mean;
    std::vector<std::uint8_t> valid;
    std::vector<std::int32_t> answered;
    std::vector<std::int32_t> dontKnow;
};

/// How a questionnaire is scored, compiled once and used for many sheets over columns. The same rules as score(), exactly.
class ScoringPlan
{
public:
    /// `items` are the items in the order of the columns; all items of all scales are among them. The questionnaire outlives the plan.
    ScoringPlan(const questionnaire::Questionnaire& questionnaire, const std::vector<const questionnaire::Item*>& items);

    /// Scores `rows` respondents. `columns[i]` holds the answers to item i, already within its range. One result for each
    /// scale, in the order of the questionnaire.
    void score(std::span<const Cell* const> columns, std::size_t rows, std::vector<ScaleColumn>& results) const;

    /// Percent of range of a mean of this scale.
    double percent(std::size_t scale, double mean) const;
    int itemCount(std::size_t scale) const { return m_scales[scale].itemCount; }
    std::size_t scaleCount() const { return m_scales.size(); }
    const questionnaire::Questionnaire& questionnaire() const { return *m_questionnaire; }

private:
    using Columns = std::unordered_map<questionnaire::ItemId, std::size_t>;
    struct ItemPlan
    {
        std::size_t column;
        int sign; ///< -1: reversed.
        int base; ///< lowest + highest of a reversed item, else 0.
    };
    struct ScalePlan
    {
        std::vector<ItemPlan> items;
        std::vector<std::size_t> parts;
        int minimumAnswered = 0;
        int itemCount = 0;
        double lowest = 0;
        double highest = 0;
    };
    void scoreItems(const ScalePlan& scale, std::span<const Cell* const> columns, std::size_t rows, ScaleColumn& result) const;
    static void scoreParts(const ScalePlan& scale, std::size_t rows, const std::vector<ScaleColumn>& results, ScaleColumn& result);
    void planItems(const questionnaire::Scale& scale, const std::vector<const questionnaire::Item*>& items, const Columns& columns,
                   ScalePlan& plan) const;

    const questionnaire::Questionnaire* m_questionnaire;
    std::vector<ScalePlan> m_scales;
    std::vector<std::size_t> m_order; ///< Scales with items first, then those with parts.
};

} // namespace leerspiegel::scoring
