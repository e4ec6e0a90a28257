// SPDX-License-Identifier: EUPL-1.2
#include "region/SimulatedRegion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace leerspiegel::tests {

using questionnaire::ContrastId;
using questionnaire::ItemId;
using questionnaire::ScaleId;
using region::Contribution;
using region::Field;

namespace {

constexpr double middle = 60;
constexpr double withinFirm = 18;
constexpr std::array sizes{"1", "2-9", "10-49", "50-249"};
constexpr std::array scales{"c1", "c2a", "c2b", "c3", "c4core", "c4a", "c5"};
constexpr std::array contrasts{"k1", "k2", "k3", "k4", "k5", "k6", "k7"};

double stepped(double value, double step, double lowest, double highest)
{
    return std::clamp(std::round(value / step) * step, lowest, highest);
}

} // namespace

struct SimulatedRegion::Levels
{
    std::map<std::string, double> scales;
};

double SimulatedRegion::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - m_random.fraction()));
    return radius * std::cos(2 * std::numbers::pi * m_random.fraction());
}

void SimulatedRegion::describe(Contribution& firm)
{
    static constexpr std::array sectors{"C", "F", "G", "I", "Q"};
    static constexpr std::array drivers{"owner", "manager", "people", "nobody"};
    std::array<std::uint8_t, 16> bytes{};
    m_random.fill(bytes);
    for (const auto byte : bytes) {
        firm.id += "0123456789abcdef"[byte >> 4U];
        firm.id += "0123456789abcdef"[byte & 15U];
    }
    firm.year = 2027;
    firm.round = 1;
    firm.company = company();
    firm.individual = individual();
    const double drawn = m_random.fraction();
    m_size = drawn < 0.08 ? 0 : drawn < 0.38 ? 1 : drawn < 0.82 ? 2 : 3;
    firm.background[Field::Size] = sizes.at(static_cast<std::size_t>(m_size));
    firm.background[Field::Sector] = sectors.at(m_random.below(5));
    m_owners = chance(0.6);
    firm.background[Field::Owners] = m_owners ? "yes" : "no";
    m_transfer = chance(0.3);
    firm.background[Field::Transfer] = m_transfer ? "yes" : "no";
    const bool owner = m_truth.ownersDriveSmallFirms && m_size <= 1 && chance(0.6);
    firm.background[Field::Driver] = owner ? "owner" : drivers.at(m_random.below(4));
}

region::ScaleMean SimulatedRegion::scale(double level, int people)
{
    region::ScaleMean scale;
    scale.n = people;
    scale.mean = stepped(level + withinFirm / std::sqrt(people) * normal(), people < 10 ? 5 : 1, 5, 95);
    if (people >= 10) {
        scale.sd = stepped(withinFirm * (1 + normal() / std::sqrt(2.0 * people)), 1, 5, 60);
    }
    return scale;
}

region::ContrastMean SimulatedRegion::contrast(double now, double wish, double distance, int people)
{
    const double step = people < 10 ? 0.5 : 0.1;
    const auto position = [&](double value, double lowest, double highest) {
        return region::Position{stepped(value, step, lowest, highest), people < 10 ? std::nullopt : std::optional(1.2)};
    };
    return {people, position(now, -2.5, 2.5), position(wish, -2.5, 2.5), position(wish - now, -5, 5), position(distance, 0.5, 5.5)};
}

void SimulatedRegion::addCompany(Contribution& firm, const Levels& levels)
{
    for (const auto& [id, level] : levels.scales) {
        firm.companyView.scales[ScaleId{id}] = stepped(level + 9 * normal(), 1, 0, 100);
    }
    auto& c1 = firm.companyView.scales[ScaleId{"c1"}];
    c1 = stepped(c1 + (m_transfer ? m_truth.transferC1 : 0), 1, 0, 100);
    for (const auto* id : contrasts) {
        const double bySize = std::string(id) == "k6" ? m_truth.k6PerSize * m_size : 0;
        const double byOwner = std::string(id) == "k2" && m_owners ? m_truth.ownersWishK2 : 0;
        firm.companyView.contrasts[ContrastId{id}] = {stepped(-1 + bySize + normal(), 0.1, -3, 3), stepped(-0.5 + bySize + byOwner + normal(), 0.1, -3, 3)};
    }
}

void SimulatedRegion::addEmployees(Contribution& firm, const Levels& levels, int people)
{
    auto& employees = firm.employees.emplace();
    auto& means = employees.everyone;
    for (const auto& [id, level] : levels.scales) {
        means.scales[ScaleId{id}] = scale(level, people);
    }
    const auto whole = [&](const char* id, const char* one, const char* other) {
        auto& mean = means.scales[ScaleId{id}];
        mean = means.scales[ScaleId{one}];
        mean.mean = stepped((mean.mean + means.scales[ScaleId{other}].mean) / 2, people < 10 ? 5 : 1, 5, 95);
        if (mean.sd) {
            mean.sd = std::round(*mean.sd / std::numbers::sqrt2); // two parts that are independent within a firm
        }
    };
    whole("c2", "c2a", "c2b");
    whole("c4", "c4core", "c4a");
    for (const auto* id : contrasts) {
        const double bySize = std::string(id) == "k6" ? m_truth.k6PerSize * m_size : 0;
        const double now = -1 + bySize + 0.4 * normal();
        means.contrasts[ContrastId{id}] = contrast(now, now + 0.5 + 0.2 * normal(), (m_wishing ? 2.1 : 0.9) + 0.35 * normal(), people);
    }
    if (people >= 20) {
        employees.items[ItemId{"c2a-4"}] = scale(levels.scales.at("c2a") + (m_transfer ? m_truth.transferC2a4 : 0), people);
        employees.items[ItemId{"c2b-4"}] = scale(levels.scales.at("c2b"), people);
        employees.items[ItemId{"c5-4"}] = scale(levels.scales.at("c5"), people);
        addAges(employees, people);
    }
}

void SimulatedRegion::addAges(region::EmployeesView& employees, int people)
{
    const int young = std::max(5, people / 4);
    const int old = std::max(5, people / 5);
    const std::array groups{std::pair{"to34", young}, std::pair{"35-54", people - young - old}, std::pair{"from55", old}};
    for (const auto& [age, n] : groups) {
        region::AgeGroup group{{age}, {}};
        const bool isOld = std::string(age) == "from55";
        for (const auto id : region::scalesByAge()) {
            const double shift = !isOld ? 0 : id == "c4core" ? m_truth.oldC4core : id == "c2b" ? m_truth.oldC2b : 0;
            auto& figure = group.means.scales[ScaleId{std::string(id)}];
            figure = scale(employees.everyone.scales[ScaleId{std::string(id)}].mean + shift, n);
            figure.sd.reset();
        }
        for (const auto id : region::contrastsByAge()) {
            auto& figure = group.means.contrasts[ContrastId{std::string(id)}];
            figure = contrast(-1 + 0.4 * normal(), -0.5 + 0.4 * normal(), 1, n);
            for (auto* position : {&figure.now, &figure.wish, &figure.shift, &figure.distance}) {
                position->sd.reset();
            }
        }
        employees.ages.push_back(std::move(group));
    }
}

Contribution SimulatedRegion::next()
{
    Contribution firm;
    describe(firm);
    const bool wanting = chance(m_truth.wishingShare); // low level and large wish
    const bool otherwise = m_truth.wishingShare > 0 && !wanting;
    const bool content = otherwise && chance(0.3);     // low level and small wish
    m_wishing = wanting || (otherwise && !content && chance(0.4));
    const double ofLevel = wanting || content ? -20 : otherwise ? 15 : 0;
    const double sector = firm.background[Field::Sector] == "C" ? m_truth.sectorC : 0;
    Levels levels;
    for (const auto* id : scales) {
        levels.scales[id] = middle + ofLevel + m_truth.perSize * m_size + sector + m_truth.betweenFirms * normal();
    }
    levels.scales["c2b"] += m_truth.c3WithC2b * (levels.scales["c3"] - middle);
    addCompany(firm, levels);
    static constexpr std::array fewest{0, 5, 12, 40};
    static constexpr std::array more{1, 4, 30, 90};
    const auto size = static_cast<std::size_t>(m_size);
    if (m_size > 0) {
        addEmployees(firm, levels, fewest.at(size) + static_cast<int>(m_random.below(static_cast<std::uint32_t>(more.at(size)))));
    }
    return firm;
}

std::vector<Contribution> SimulatedRegion::firms(int count, std::uint64_t seed, const Truth& truth)
{
    SimulatedRegion region(seed, truth);
    std::vector<Contribution> all;
    for (int firm = 0; firm < count; ++firm) {
        all.push_back(region.next());
    }
    return all;
}

region::Findings pooled(const std::vector<Contribution>& firms)
{
    region::Pool pool(SimulatedRegion::company(), SimulatedRegion::individual());
    for (const auto& firm : firms) {
        pool.add(firm);
    }
    return pool.findings();
}

} // namespace leerspiegel::tests
