// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scoring/ScoringPlan.h"
#include "statistics/ItemTables.h"
#include "statistics/Moments.h"
#include "statistics/VarianceComponents.h"

#include <map>
#include <string>
#include <unordered_map>

namespace leerspiegel::statistics {

/// Figures of the members of one group on one scale.
struct GroupFigures
{
    Moments persons;                    ///< Of the persons' scores, in units of the answer scale.
    std::int64_t complete = 0;          ///< Persons who answered every item of the scale.
    std::optional<Agreement> agreement; ///< Of the complete cases.
};

/// Correlation of an item with the sum of the others of its scale.
struct ItemRest
{
    questionnaire::ItemId item;
    std::optional<double> correlation;
};

/// Figures of one scale over all persons. Scores follow the half rule of the questionnaire, as scoring::score() does;
/// figures of items rest on the complete cases of the scale. A scale with parts uses all items of its parts for figures
/// of items.
struct ScaleFigures
{
    questionnaire::ScaleId scale;
    Moments persons; ///< Of the persons' scores, in units of the answer scale.
    std::int64_t complete = 0;
    std::optional<double> alpha;
    std::optional<double> standardisedAlpha;
    std::optional<double> omegaTotal;
    std::vector<ItemRest> itemRest;             ///< Every item of the scale, in order.
    std::map<std::string, GroupFigures> groups; ///< Every group there is, also one in which nobody has a score.
    VarianceComponents components;              ///< Of the groups.
};

/// Larger scales have no figures of items, for these need a table of items by items. (α, ω and item-rest are then
/// empty.)
inline constexpr std::size_t mostItemsOfTable = 500;

/// Every figure of scoring.md for research on pooled answers, of any questionnaire. Takes the answers block by block
/// and keeps none of them: memory depends on items, groups and steps, not on the number of persons. The order of the
/// persons does not matter.
class QuestionnaireStatistics
{
public:
    using Group = std::uint32_t;
    static constexpr Group noGroup = UINT32_MAX;

    /// `items` are the items in the order of the columns. The questionnaire outlives this.
    QuestionnaireStatistics(const questionnaire::Questionnaire& questionnaire, const std::vector<const questionnaire::Item*>& items);

    /// Most groups that are kept apart: 100,000, and fewer when there are more than 20 scales.
    std::size_t mostGroups() const;
    /// The number of a group by its name; an empty name is no group. Empty when there are too many groups.
    std::optional<Group> groupOf(std::string_view name);

    /// Adds `rows` persons. `columns[i]` holds the answers to item i, already within its range; `groups` the group of
    /// each person and may be empty when nobody belongs to one.
    void add(std::span<const scoring::Cell* const> columns, std::size_t rows, std::span<const Group> groups);

    /// One result a scale, in the order of the questionnaire.
    std::vector<ScaleFigures> figures() const;

private:
    struct ItemColumn
    {
        const questionnaire::Item* item;
        std::size_t column;
    };
    using Columns = std::unordered_map<questionnaire::ItemId, ItemColumn>;
    struct GroupSums
    {
        Moments persons;
        StepCounts steps;
    };
    struct ScaleSums
    {
        std::vector<ItemColumn> items;
        int lowest = 0;
        int highest = 0;
        Moments persons;
        std::int64_t complete = 0;
        CrossProducts products{0};
        std::vector<GroupSums> groups;
        int steps() const { return highest - lowest + 1; }
    };
    ScaleSums prepare(const questionnaire::Scale& scale, const Columns& columns) const;
    static void addScores(ScaleSums& scale, const scoring::ScaleColumn& scores, std::span<const Group> groups);
    void addItems(ScaleSums& scale, std::span<const scoring::Cell* const> columns, std::size_t rows, std::span<const Group> groups);
    void findComplete(const ScaleSums& scale, std::span<const scoring::Cell* const> columns, std::size_t rows);
    ScaleFigures figuresOf(const ScaleSums& scale, const questionnaire::ScaleId& id) const;
    void addGroups(const ScaleSums& scale, ScaleFigures& figures) const;

    const questionnaire::Questionnaire* m_questionnaire;
    scoring::ScoringPlan m_plan;
    std::vector<ScaleSums> m_scales;
    std::map<std::string, Group, std::less<>> m_groups;
    std::vector<scoring::ScaleColumn> m_scores;
    std::vector<std::uint32_t> m_complete; ///< Rows of the block that are complete on the scale at hand.
    std::vector<std::vector<std::int32_t>> m_steps;
};

} // namespace leerspiegel::statistics
