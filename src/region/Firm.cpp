// SPDX-License-Identifier: EUPL-1.2
#include "region/Firm.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::region {

namespace {

constexpr std::size_t leastContrasts = 4;

std::int64_t tenths(double value) { return std::llround(value * 10); }

template <typename Map> const typename Map::mapped_type* find(const Map& map, std::string_view id)
{
    const auto found = map.find(typename Map::key_type{std::string(id)});
    return found == map.end() ? nullptr : &found->second;
}

/// Mean of a group's figure and its people.
struct Shown
{
    double mean = 0;
    int n = 0;
};

std::optional<Shown> shown(const GroupMeans& group, const Subject& subject)
{
    if (subject.what == What::Scale) {
        const auto* scale = find(group.scales, subject.id);
        return scale ? std::optional(Shown{scale->mean, scale->n}) : std::nullopt;
    }
    const auto* contrast = find(group.contrasts, subject.id);
    if (!contrast) {
        return std::nullopt;
    }
    switch (subject.what) {
    case What::Now: return Shown{contrast->now.mean, contrast->n};
    case What::Wish: return Shown{contrast->wish.mean, contrast->n};
    case What::Shift: return Shown{contrast->shift.mean, contrast->n};
    default: return std::nullopt;
    }
}

std::optional<std::int64_t> sizeOfWish(const GroupMeans& group)
{
    if (group.contrasts.size() < leastContrasts) {
        return std::nullopt;
    }
    double sum = 0;
    for (const auto& [id, contrast] : group.contrasts) {
        sum += contrast.distance.mean;
    }
    return tenths(sum / static_cast<double>(group.contrasts.size()));
}

std::optional<std::int64_t> companyTenths(const CompanyView& view, const Subject& subject)
{
    if (subject.what == What::Scale) {
        const auto* scale = find(view.scales, subject.id);
        return scale ? std::optional(tenths(*scale)) : std::nullopt;
    }
    const auto* contrast = find(view.contrasts, subject.id);
    const auto* value = !contrast ? nullptr : subject.what == What::Now ? &contrast->now : &contrast->wish;
    return value && *value ? std::optional(tenths(**value)) : std::nullopt;
}

const AgeGroup* alone(const EmployeesView& employees, std::string_view age)
{
    const auto found =
        std::ranges::find_if(employees.ages, [&](const auto& group) { return group.ages.size() == 1 && group.ages.front() == age; });
    return found == employees.ages.end() ? nullptr : &*found;
}

std::optional<Shown> shownAlone(const EmployeesView& employees, std::string_view age, const Subject& subject)
{
    const auto* group = alone(employees, age);
    return group ? shown(group->means, subject) : std::nullopt;
}

std::optional<Shown> othersThan(const EmployeesView& employees, std::string_view age, const Subject& subject)
{
    Shown others;
    for (const auto& group : employees.ages) {
        if (std::ranges::find(group.ages, age) != group.ages.end()) {
            continue;
        }
        const auto figure = shown(group.means, subject);
        if (!figure) {
            return std::nullopt;
        }
        others.mean += figure->mean * figure->n;
        others.n += figure->n;
    }
    others.mean /= std::max(others.n, 1);
    return others.n > 0 ? std::optional(others) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> tenthsOf(const Contribution& firm, const Subject& subject)
{
    if (subject.side == Side::Company) {
        return companyTenths(firm.companyView, subject);
    }
    if (!firm.employees) {
        return std::nullopt;
    }
    if (subject.what == What::Item) {
        const auto* item = find(firm.employees->items, subject.id);
        return item ? std::optional(tenths(item->mean)) : std::nullopt;
    }
    if (subject.what == What::SizeOfWish) {
        return sizeOfWish(firm.employees->everyone);
    }
    const auto figure = shown(firm.employees->everyone, subject);
    return figure ? std::optional(tenths(figure->mean)) : std::nullopt;
}

bool hasWholePicture(const Contribution& firm)
{
    return firm.employees
        && std::ranges::all_of(conditions(), [&](std::string_view id) { return find(firm.employees->everyone.scales, id); });
}

std::optional<Quadrant> quadrantOf(const Contribution& firm)
{
    if (!hasWholePicture(firm) || firm.employees->everyone.contrasts.size() < leastContrasts) {
        return std::nullopt;
    }
    const auto& everyone = firm.employees->everyone;
    double level = 0;
    for (const auto id : conditions()) {
        level += find(everyone.scales, id)->mean / static_cast<double>(conditions().size());
    }
    const auto wishes =
        std::ranges::count_if(everyone.contrasts, [](const auto& entry) { return entry.second.distance.mean >= largeWish - 1e-9; });
    const bool wishing = wishes >= contrastsForLargeWish;
    if (level < lowLevel) {
        return wishing ? Quadrant::LowWishing : Quadrant::LowContent;
    }
    return wishing ? Quadrant::HighWishing : Quadrant::HighContent;
}

std::optional<AgeTenths> ageTenthsOf(const Contribution& firm, const AgeMeasure& measure)
{
    if (!firm.employees) {
        return std::nullopt;
    }
    const auto& employees = *firm.employees;
    const auto old = shownAlone(employees, "from55", measure.subject);
    if (measure.pair == AgePair::OldAndOthers) {
        const auto others = othersThan(employees, "from55", measure.subject);
        return old && others ? std::optional(AgeTenths{tenths(others->mean), 0, tenths(old->mean)}) : std::nullopt;
    }
    const auto young = shownAlone(employees, "to34", measure.subject);
    const auto middle = shownAlone(employees, "35-54", measure.subject);
    return old && young && middle ? std::optional(AgeTenths{tenths(young->mean), tenths(middle->mean), tenths(old->mean)}) : std::nullopt;
}

} // namespace leerspiegel::region
