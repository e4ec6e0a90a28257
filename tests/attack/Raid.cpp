// SPDX-License-Identifier: EUPL-1.2
#include "attack/Raid.h"

#include "app/Environment.h"

#include <algorithm>
#include <array>

namespace leerspiegel::attack {

namespace {

/// The only place that knows the product: it gives sheets in and takes the stored bytes out.
std::optional<Shown> countRound(const Truth& truth, std::vector<grouppicture::GroupPicture>& earlier,
                                const grouppicture::RuleSwitches& switches, std::uint64_t seed)
{
    grouppicture::CountRules rules;
    rules.invited = truth.round().invited;
    rules.threshold = truth.round().threshold;
    for (const auto& cut : truth.round().cuts) {
        rules.cuts.emplace_back(cut);
    }
    rules.earlier = earlier;
    rules.switches = switches;
    std::vector<session::Sheet> sheets;
    std::ranges::transform(truth.round().employees, std::back_inserter(sheets), &Employee::sheet);
    base::SeededRandom random(seed);
    const auto counted = grouppicture::count(truth.questionnaire(), sheets, rules, random);
    if (!counted.picture) {
        return std::nullopt; // nothing but lent profiles: everyone speaks for themselves
    }
    earlier.push_back(*counted.picture);
    return readShown(nlohmann::json::parse(base::textOf(grouppicture::encode(*counted.picture))), truth, counted.lentSheets);
}

void add(Findings& all, const std::string& where, Findings more)
{
    for (auto& finding : more) {
        all.push_back(where + std::move(finding));
    }
}

using grouppicture::RuleSwitches;
constexpr std::array all{Rule{"threshold", &RuleSwitches::threshold, 1},
                         Rule{"joinSmallCells", &RuleSwitches::joinSmallCells, 1},
                         Rule{"samePeopleForParts", &RuleSwitches::samePeopleForParts, 1},
                         Rule{"cellsHoldOnEveryAxis", &RuleSwitches::cellsHoldOnEveryAxis, 1},
                         Rule{"noSmallDifferences", &RuleSwitches::noSmallDifferences, 93},
                         Rule{"samePeopleForItems", &RuleSwitches::samePeopleForItems, 1},
                         Rule{"itemsFromTwenty", &RuleSwitches::itemsFromTwenty, 1},
                         Rule{"rounding", &RuleSwitches::rounding, 1},
                         Rule{"limiting", &RuleSwitches::limiting, 1},
                         Rule{"lendersLeaveFive", &RuleSwitches::lendersLeaveFive, 1},
                         Rule{"limitedWholes", &RuleSwitches::limitedWholes, 1},
                         Rule{"leaveDoubt", &RuleSwitches::leaveDoubt, 1},
                         Rule{"apartFromEarlier", &RuleSwitches::apartFromEarlier, 59}};

} // namespace

std::span<const Rule> rules()
{
    return all;
}

void Raider::see(const std::string& where, const Truth& truth, Shown shown)
{
    if (m_movesFigures) {
        std::vector<const Shown*> earlier;
        std::ranges::transform(m_rounds, std::back_inserter(earlier), [](const auto& round) { return &round.shown; });
        findPlaces(shown, earlier, truth.questionnaire());
        add(m_loot.findings, where, brokenPlaces(shown, truth));
    }
    add(m_loot.findings, where, brokenPromises(shown, truth));
    add(m_loot.findings, where, sumsOfFew(shown, truth));
    add(m_loot.findings, where, scoresGivenAway(shown, truth, m_wholesFromLimited));
    add(m_loot.findings, where, scoresFromSpread(shown, truth));
    for (const auto& before : m_rounds) {
        add(m_loot.findings, where, scoresOfJoiners(before.shown, before.truth, shown, truth));
    }
    m_loot.figures += static_cast<int>(shown.figures.size());
    m_loot.lent += static_cast<int>(shown.lenders.size());
    m_loot.cells += static_cast<int>(shown.cellSizes.size());
    m_rounds.push_back({truth, std::move(shown)});
}

Loot raid(std::uint64_t firm, const RuleSwitches& switches)
{
    const auto& asked = app::builtInInstrument().individual->questionnaire;
    base::SeededRandom random(firm);
    const auto made = makeFirm(asked, random);
    Raider raider(switches.limitedWholes, switches.apartFromEarlier);
    std::vector<grouppicture::GroupPicture> earlier;
    for (const auto& round : made.rounds) {
        const Truth truth(asked, round);
        if (const auto shown = countRound(truth, earlier, switches, firm)) {
            raider.see("firm " + std::to_string(firm) + ", round of " + std::to_string(truth.people()) + ": ", truth, *shown);
        }
    }
    return raider.loot();
}

} // namespace leerspiegel::attack
