// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/People.h"

#include <algorithm>
#include <numeric>

namespace leerspiegel::grouppicture {

namespace {

bool hasScore(const scoring::Profile& profile, const questionnaire::ScaleId& id)
{
    const auto found = profile.scales.find(id);
    return found != profile.scales.end() && found->second.has_value();
}

std::string optionOf(const session::Sheet& sheet, const questionnaire::ItemId& variable)
{
    const auto* choice = std::get_if<questionnaire::Choice>(&sheet.response.answer(variable));
    return choice ? choice->option : std::string();
}

/// One category for each option in its order, and one for those who gave none, placed last.
std::vector<CellPeople> categories(const Crowd& crowd, const questionnaire::Item& variable)
{
    std::vector<CellPeople> cells;
    for (const auto& option : variable.order) {
        cells.push_back({{option}, {}});
    }
    cells.push_back({{""}, {}});
    for (std::size_t person = 0; person < crowd.sheets.size(); ++person) {
        const auto option = optionOf(crowd.sheets[person], variable.id);
        const auto found = std::ranges::find_if(cells, [&](const auto& cell) { return cell.options.front() == option; });
        (found == cells.end() ? cells.back() : *found).people.push_back(person);
    }
    if (cells.back().people.empty()) {
        cells.pop_back();
    }
    return cells;
}

void join(std::vector<CellPeople>& cells, std::size_t first)
{
    auto& cell = cells[first];
    auto& next = cells[first + 1];
    cell.options.insert(cell.options.end(), next.options.begin(), next.options.end());
    cell.people.insert(cell.people.end(), next.people.begin(), next.people.end());
    std::ranges::sort(cell.people);
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(first) + 1);
}

} // namespace

Crowd::Crowd(const questionnaire::Questionnaire& asked, const std::vector<session::Sheet>& filledIn)
    : questionnaire(asked)
    , sheets(filledIn)
{
    profiles.reserve(sheets.size());
    for (const auto& sheet : sheets) {
        profiles.push_back(scoring::score(questionnaire, sheet.response));
    }
}

People Crowd::everyone() const
{
    People people(sheets.size());
    std::iota(people.begin(), people.end(), 0U);
    return people;
}

const questionnaire::Scale& Crowd::wholeOf(const questionnaire::Scale& scale) const
{
    const auto found = std::ranges::find_if(
        questionnaire.scales, [&](const auto& whole) { return std::ranges::find(whole.parts, scale.id) != whole.parts.end(); });
    return found == questionnaire.scales.end() ? scale : *found;
}

People Crowd::validFor(const questionnaire::Scale& scale, const People& among, const RuleSwitches& switches) const
{
    const auto& needed = switches.samePeopleForParts ? wholeOf(scale) : scale;
    People valid;
    std::ranges::copy_if(among, std::back_inserter(valid), [&](std::size_t person) { return hasScore(profiles[person], needed.id); });
    return valid;
}

People Crowd::validFor(const questionnaire::Contrast& contrast, const People& among, const RuleSwitches& switches) const
{
    People valid;
    std::ranges::copy_if(among, std::back_inserter(valid), [&](std::size_t person) {
        const auto& score = profiles[person].contrasts.at(contrast.id);
        return switches.samePeopleForParts ? score.shift.has_value() : score.now.has_value();
    });
    return valid;
}

People Crowd::completeFor(const questionnaire::Scale& scale, const People& among) const
{
    const auto items = questionnaire.itemsOf(scale);
    People complete;
    std::ranges::copy_if(among, std::back_inserter(complete), [&](std::size_t person) {
        return std::ranges::all_of(
            items, [&](const auto& item) { return questionnaire::numericValue(sheets[person].response.answer(item)).has_value(); });
    });
    return complete;
}

std::vector<CellPeople> cellsOf(const Crowd& crowd, const questionnaire::ItemId& variable, int threshold, const RuleSwitches& switches)
{
    const auto* item = crowd.questionnaire.findItem(variable);
    if (!item || item->order.empty()) {
        return {};
    }
    auto cells = categories(crowd, *item);
    const auto size = [](const CellPeople& cell) { return cell.people.size(); };
    while (switches.joinSmallCells && cells.size() > 1) {
        const auto smallest = std::ranges::min_element(cells, {}, size);
        if (smallest->people.size() >= static_cast<std::size_t>(threshold)) {
            break;
        }
        const auto at = static_cast<std::size_t>(smallest - cells.begin());
        const bool left = at > 0 && (at + 1 == cells.size() || size(cells[at - 1]) <= size(cells[at + 1]));
        join(cells, left ? at - 1 : at);
    }
    if (!switches.joinSmallCells) {
        std::erase_if(cells, [](const auto& cell) { return cell.people.empty(); });
    }
    return cells.size() < 2 ? std::vector<CellPeople>() : cells;
}

} // namespace leerspiegel::grouppicture
