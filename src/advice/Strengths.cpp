// SPDX-License-Identifier: EUPL-1.2
#include "advice/Strengths.h"

#include <algorithm>

namespace leerspiegel::advice {

namespace {

Reading lowOfEither(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds)
{
    const auto employees = lowOf(facts, axis, Seer::Employees, thresholds);
    const auto company = lowOf(facts, axis, Seer::Company, thresholds);
    return company.verdict > employees.verdict ? company : employees;
}

bool isDoubted(const Facts& facts, const AxisFacts& axis, const Thresholds& thresholds)
{
    return lowOfEither(facts, axis, thresholds).verdict == Verdict::Holds
        || gapOf(axis, Higher::Either, thresholds).verdict == Verdict::Holds;
}

std::vector<Strength> scored(const Facts& facts, const Thresholds& thresholds, bool doubtedToo)
{
    const auto seer = facts.hasPicture ? Seer::Employees : Seer::Company;
    std::vector<Strength> found;
    for (const auto& axis : facts.axes) {
        const auto& score = seer == Seer::Employees ? axis.employees : axis.company;
        if (score && (doubtedToo || !isDoubted(facts, axis, thresholds))) {
            found.push_back({axis.id, seer, *score, axis.top, isStrength(score->value, thresholds)});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), [](const Strength& strength) { return strength.score.value; });
    return found;
}

} // namespace

std::vector<Strength> strengthsOf(const Facts& facts, const Thresholds& thresholds)
{
    const auto undoubted = scored(facts, thresholds, false);
    auto strengths = undoubted;
    std::erase_if(strengths, [](const auto& strength) { return !strength.sturdy; });
    if (std::ranges::any_of(strengths, &Strength::top)) {
        return strengths;
    }
    auto highest = std::ranges::find_if(undoubted, &Strength::top);
    if (highest != undoubted.end()) {
        strengths.push_back(*highest);
        return strengths;
    }
    const auto all = scored(facts, thresholds, true);
    if (const auto any = std::ranges::find_if(all, &Strength::top); any != all.end()) {
        strengths.push_back(*any);
        strengths.back().sturdy = false; // one of the sides would not say so
    }
    return strengths;
}

const Strength* openingOf(const std::vector<Strength>& strengths, const std::vector<questionnaire::ScaleId>& levers)
{
    for (const auto& lever : levers) {
        const auto found = std::ranges::find(strengths, lever, &Strength::scale);
        if (found != strengths.end() && found->sturdy) {
            return &*found;
        }
    }
    const auto sturdy = std::ranges::find_if(strengths, &Strength::sturdy);
    if (sturdy != strengths.end()) {
        return &*sturdy;
    }
    return strengths.empty() ? nullptr : &strengths.front();
}

std::vector<RoomToGrow> roomToGrowOf(const Facts& facts, const Thresholds& thresholds, const std::vector<Strength>& strengths)
{
    std::vector<RoomToGrow> rooms;
    std::vector<questionnaire::ScaleId> said;
    for (const bool tops : {true, false}) {
        for (const auto& axis : facts.axes) {
            const auto low = lowOfEither(facts, axis, thresholds);
            if (axis.top != tops || low.verdict != Verdict::Holds || std::ranges::find(said, axis.id) != said.end()) {
                continue;
            }
            const auto* lever = openingOf(strengths, {});
            rooms.push_back({axis.id, low, lever && lever->sturdy ? std::optional(*lever) : std::nullopt});
            said.insert(said.end(), axis.parts.begin(), axis.parts.end());
        }
    }
    std::ranges::stable_sort(rooms, {}, [](const RoomToGrow& room) { return room.low.value; });
    return rooms;
}

} // namespace leerspiegel::advice
