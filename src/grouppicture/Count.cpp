// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"

#include "grouppicture/Figures.h"
#include "grouppicture/People.h"

#include <algorithm>

namespace leerspiegel::grouppicture {

namespace {

/// One cut with its people, before figures are chosen.
struct CutPeople
{
    questionnaire::ItemId variable;
    std::vector<CellPeople> cells;
};

/// Chooses and computes everything of one round.
class Counting
{
public:
    Counting(const Crowd& crowd, const CountRules& rules)
        : m_crowd(crowd)
        , m_rules(rules)
        , m_make(rules)
    {
        for (const auto& variable : rules.cuts) {
            auto cells = cellsOf(crowd, variable, rules.threshold, rules.switches);
            if (!cells.empty()) {
                m_cuts.push_back({variable, std::move(cells)});
            }
        }
    }

    GroupPicture picture(base::Random& random)
    {
        GroupPicture picture;
        picture.questionnaire = m_crowd.questionnaire.id;
        picture.edition = m_crowd.questionnaire.edition;
        picture.invited = m_rules.invited;
        picture.threshold = m_rules.threshold;
        picture.sheets = static_cast<int>(m_crowd.sheets.size());
        const auto everyone = m_crowd.everyone();
        for (const auto& scale : m_crowd.questionnaire.scales) {
            picture.scales[scale.id] =
                scalePicture(m_crowd, scale, m_crowd.validFor(scale, everyone, m_rules.switches), m_make);
            addItems(scale, picture);
        }
        for (const auto& contrast : m_crowd.questionnaire.contrasts) {
            picture.contrasts[contrast.id] =
                contrastPicture(m_crowd, contrast, m_crowd.validFor(contrast, everyone, m_rules.switches), m_make);
        }
        addCuts(picture);
        addSentences(picture, random);
        return picture;
    }

    /// Lent profiles may be opened when the others are still five behind every figure, and behind every difference.
    bool lendersLeaveEnough(const People& lenders) const
    {
        if (!m_rules.switches.lendersLeaveFive) {
            return true;
        }
        People others = m_crowd.everyone();
        std::erase_if(others, [&](std::size_t person) { return std::ranges::find(lenders, person) != lenders.end(); });
        const auto& asked = m_crowd.questionnaire;
        return std::ranges::all_of(asked.scales, [&](const auto& scale) { return leavesEnough(scale, others); })
               && std::ranges::all_of(asked.contrasts, [&](const auto& contrast) { return leavesEnough(contrast, others); });
    }

private:
    template <typename Axis>
    bool leavesEnough(const Axis& axis, const People& others) const
    {
        const auto everyone = m_crowd.everyone();
        if (!isShown(m_crowd.validFor(axis, everyone, m_rules.switches))) {
            return true;
        }
        const auto enough = [&](const People& people) {
            return m_crowd.validFor(axis, people, m_rules.switches).size() >= static_cast<std::size_t>(leastDifference);
        };
        if (!enough(others)) {
            return false;
        }
        for (const auto& cut : m_cuts) {
            for (const auto& cell : cut.cells) {
                People left;
                std::ranges::set_intersection(cell.people, others, std::back_inserter(left));
                if (!enough(left)) {
                    return false;
                }
            }
        }
        return !restsOnFew(partitions(m_cuts), m_crowd.validFor(axis, others, m_rules.switches));
    }

    bool isShown(const People& valid) const
    {
        return !m_rules.switches.threshold || valid.size() >= static_cast<std::size_t>(m_rules.threshold);
    }

    static std::vector<std::vector<People>> partitions(const std::vector<CutPeople>& cuts)
    {
        std::vector<std::vector<People>> all;
        for (const auto& cut : cuts) {
            all.emplace_back();
            std::ranges::transform(cut.cells, std::back_inserter(all.back()), &CellPeople::people);
        }
        return all;
    }

    /// Item results: on complete cases, never when they leave out one to four of those behind the scale's own figure.
    void addItems(const questionnaire::Scale& scale, GroupPicture& picture)
    {
        if (!scale.parts.empty()) {
            return;
        }
        const auto& whole = m_rules.switches.samePeopleForParts ? m_crowd.wholeOf(scale) : scale;
        const auto valid = m_crowd.validFor(scale, m_crowd.everyone(), m_rules.switches);
        const auto complete = m_crowd.completeFor(whole, valid);
        const auto least = static_cast<std::size_t>(m_rules.switches.itemsFromTwenty ? leastForItems : 1);
        const auto leftOut = valid.size() - complete.size();
        const bool tells = leftOut > 0 && leftOut < static_cast<std::size_t>(leastDifference);
        if (complete.size() < least || (m_rules.switches.samePeopleForItems && tells)) {
            return;
        }
        for (const auto& id : scale.items) {
            const auto& item = *m_crowd.questionnaire.findItem(id);
            const auto& answers = m_crowd.questionnaire.answerScaleOf(item);
            std::vector<double> percents;
            for (const auto person : complete) {
                const int given = *questionnaire::numericValue(m_crowd.sheets[person].response.answer(id));
                const int counted = item.reversed ? answers.lowest + answers.highest - given : given;
                percents.push_back(100.0 * (counted - answers.lowest) / (answers.highest - answers.lowest));
            }
            if (const auto figure = m_make.points(percents)) {
                picture.items[id] = *figure;
            }
        }
    }

    void addCuts(GroupPicture& picture)
    {
        for (const auto& cut : m_cuts) {
            Cut shown{cut.variable, {}};
            for (const auto& cell : cut.cells) {
                shown.cells.push_back({cell.options, static_cast<int>(cell.people.size()), {}, {}});
            }
            picture.cuts.push_back(std::move(shown));
        }
        for (const auto& scale : m_crowd.questionnaire.scales) {
            forShownCuts(scale, [&](std::size_t cut, std::size_t cell, const People& valid) {
                picture.cuts[cut].cells[cell].scales[scale.id] = scalePicture(m_crowd, scale, valid, m_make);
            });
        }
        for (const auto& contrast : m_crowd.questionnaire.contrasts) {
            forShownCuts(contrast, [&](std::size_t cut, std::size_t cell, const People& valid) {
                picture.cuts[cut].cells[cell].contrasts[contrast.id] = contrastPicture(m_crowd, contrast, valid, m_make);
            });
        }
    }

    template <typename Axis>
    bool everyCellHolds(const Axis& axis, const CutPeople& cut) const
    {
        return std::ranges::all_of(cut.cells, [&](const auto& cell) {
            return isShown(m_crowd.validFor(axis, cell.people, m_rules.switches));
        });
    }

    /// Calls `show` for the cells of every cut that shows the axis: every cell holds enough, and together with the cuts
    /// shown before it no combination of figures rests on one to four people.
    template <typename Axis, typename Show>
    void forShownCuts(const Axis& axis, const Show& show)
    {
        const auto valid = m_crowd.validFor(axis, m_crowd.everyone(), m_rules.switches);
        std::vector<CutPeople> shown;
        for (std::size_t index = 0; index < m_cuts.size(); ++index) {
            if (m_rules.switches.cellsHoldOnEveryAxis && !everyCellHolds(axis, m_cuts[index])) {
                continue;
            }
            shown.push_back(m_cuts[index]);
            if (m_rules.switches.noSmallDifferences && shown.size() > 1 && restsOnFew(partitions(shown), valid)) {
                shown.pop_back();
                continue;
            }
            for (std::size_t cell = 0; cell < m_cuts[index].cells.size(); ++cell) {
                show(index, cell, m_crowd.validFor(axis, m_cuts[index].cells[cell].people, m_rules.switches));
            }
        }
    }

    void addSentences(GroupPicture& picture, base::Random& random) const
    {
        if (m_crowd.sheets.size() < static_cast<std::size_t>(leastForSpread)) {
            return;
        }
        for (const auto& sheet : m_crowd.sheets) {
            if (!sheet.sharing.sentence.empty()) {
                picture.sentences.push_back(sheet.sharing.sentence);
            }
        }
        std::ranges::sort(picture.sentences); // so that the order in the box leaves no trace at all
        base::shuffle(picture.sentences, random);
    }

    const Crowd& m_crowd;
    const CountRules& m_rules;
    FigureMaker m_make;
    std::vector<CutPeople> m_cuts;
};

bool mayHavePicture(const CountRules& rules, std::size_t sheets)
{
    return !rules.switches.threshold
           || (rules.invited >= round::leastThreshold && sheets >= static_cast<std::size_t>(rules.threshold));
}

} // namespace

Certainty certaintyOf(int n)
{
    return n >= 20 ? Certainty::QuiteCertain : n >= 10 ? Certainty::ReasonablyCertain : Certainty::StillUncertain;
}

Counted count(const questionnaire::Questionnaire& questionnaire, const std::vector<session::Sheet>& sheets,
              const CountRules& rules, base::Random& random)
{
    Counted counted;
    People lenders;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (!sheets[index].sharing.lentUnderName.empty()) {
            lenders.push_back(index);
        }
    }
    if (!mayHavePicture(rules, sheets.size())) {
        counted.lentSheets = std::move(lenders);
        return counted;
    }
    const Crowd crowd(questionnaire, sheets);
    Counting counting(crowd, rules);
    counted.picture = counting.picture(random);
    if (!lenders.empty() && counting.lendersLeaveEnough(lenders)) {
        counted.lentSheets = std::move(lenders);
    }
    return counted;
}

} // namespace leerspiegel::grouppicture
