// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"

#include "grouppicture/Choice.h"
#include "grouppicture/Figures.h"

#include <algorithm>

namespace leerspiegel::grouppicture {

namespace {

/// Computes everything of one round that may be shown together.
class Counting
{
public:
    Counting(const Crowd& crowd, const CountRules& rules)
        : m_crowd(crowd)
        , m_rules(rules)
        , m_choice(crowd, rules)
    {
        std::ranges::copy_if(rules.earlier, std::back_inserter(m_earlier),
                             [&](const auto& picture) { return picture.questionnaire == crowd.questionnaire.id; });
    }

    GroupPicture picture(base::Random& random) const
    {
        GroupPicture picture;
        picture.questionnaire = m_crowd.questionnaire.id;
        picture.edition = m_crowd.questionnaire.edition;
        picture.invited = m_rules.invited;
        picture.threshold = m_rules.threshold;
        picture.sheets = static_cast<int>(m_crowd.sheets.size());
        addCuts(picture);
        for (std::size_t family = 0; family < m_choice.families().size(); ++family) {
            addFamily(family, picture);
        }
        addSentences(picture, random);
        return picture;
    }

    bool lendersLeaveEnough(const People& lenders) const { return m_choice.lendersLeaveEnough(lenders); }

private:
    void addCuts(GroupPicture& picture) const
    {
        for (const auto& cut : m_choice.cuts()) {
            Cut shown{cut.variable, {}};
            for (const auto& cell : cut.cells) {
                shown.cells.push_back({cell.options, static_cast<int>(cell.people.size()), {}, {}});
            }
            picture.cuts.push_back(std::move(shown));
        }
    }

    void addFamily(std::size_t index, GroupPicture& picture) const
    {
        const auto& family = m_choice.families()[index];
        const auto valid = validFor(m_crowd, family, m_crowd.everyone(), m_rules.switches);
        putFigures(m_crowd, family, valid, FigureMaker(m_rules, false), {&picture.scales, &picture.contrasts}, before());
        for (const auto cut : m_choice.cutsOf(index)) {
            for (std::size_t cell = 0; cell < picture.cuts[cut].cells.size(); ++cell) {
                auto& shown = picture.cuts[cut].cells[cell];
                const auto people = validFor(m_crowd, family, m_choice.cuts()[cut].cells[cell].people, m_rules.switches);
                putFigures(m_crowd, family, people, FigureMaker(m_rules, true), {&shown.scales, &shown.contrasts},
                           before(picture.cuts[cut].variable, shown));
            }
        }
        for (const auto* scale : family.scales) {
            addItems(index, *scale, picture);
        }
    }

    void addItems(std::size_t family, const questionnaire::Scale& scale, GroupPicture& picture) const
    {
        const auto people = m_choice.peopleForItems(family, scale);
        for (const auto& id : people.empty() ? std::vector<questionnaire::ItemId>() : scale.items) {
            std::vector<double> percents;
            std::ranges::transform(people, std::back_inserter(percents),
                                   [&](std::size_t person) { return itemPercent(m_crowd.questionnaire, id, m_crowd.sheets[person]); });
            Earlier earlier;
            for (const auto& round : m_earlier) {
                if (const auto found = round.items.find(id); found != round.items.end()) {
                    earlier.push_back(found->second);
                }
            }
            if (const auto told = FigureMaker(m_rules, false).make(percents, grainOfPoints, earlier)) {
                picture.items[id] = told->figure;
            }
        }
    }

    std::vector<EarlierPlace> before() const
    {
        std::vector<EarlierPlace> places;
        for (const auto& round : m_earlier) {
            places.push_back({&round.scales, &round.contrasts});
        }
        return places;
    }

    /// The groups of the rounds before that may be the same people: of the same question, with an option in common, or of another
    /// edition, in which options may have had other names.
    std::vector<EarlierPlace> before(const questionnaire::ItemId& variable, const Cell& wanted) const
    {
        std::vector<EarlierPlace> places;
        for (const auto& round : m_earlier) {
            const bool renamed = round.edition != m_crowd.questionnaire.edition;
            for (const auto& cut : round.cuts) {
                for (const auto& cell : cut.cells) {
                    const bool common = std::ranges::any_of(cell.options, [&](const auto& option) {
                        return std::ranges::find(wanted.options, option) != wanted.options.end();
                    });
                    if (cut.variable == variable && (renamed || common)) {
                        places.push_back({&cell.scales, &cell.contrasts});
                    }
                }
            }
        }
        return places;
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
    Choice m_choice;
    std::vector<GroupPicture> m_earlier; ///< Of the same questionnaire, in any edition.
};

bool mayHavePicture(const CountRules& rules, std::size_t sheets)
{
    return !rules.switches.threshold || (rules.invited >= round::leastThreshold && sheets >= static_cast<std::size_t>(rules.threshold));
}

} // namespace

Certainty certaintyOf(int n)
{
    return n >= 20 ? Certainty::QuiteCertain : n >= 10 ? Certainty::ReasonablyCertain : Certainty::StillUncertain;
}

Counted count(const questionnaire::Questionnaire& questionnaire, const std::vector<session::Sheet>& sheets, const CountRules& rules,
              base::Random& random)
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
    const Counting counting(crowd, rules);
    counted.picture = counting.picture(random);
    if (!lenders.empty() && counting.lendersLeaveEnough(lenders)) {
        counted.lentSheets = std::move(lenders);
    }
    return counted;
}

} // namespace leerspiegel::grouppicture
