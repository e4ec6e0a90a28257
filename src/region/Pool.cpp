// SPDX-License-Identifier: EUPL-1.2
#include "region/Pool.h"

#include "region/Firm.h"
#include "region/Naming.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::region {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t quadrants = 4;

std::size_t categoriesOf(Grouping grouping) { return kindOf(grouping).categories.size(); }

FirmTable emptyTable(std::size_t rows, std::size_t columns) { return FirmTable(rows, std::vector<std::int64_t>(columns, 0)); }

Subject ofEmployees(std::string_view scale) { return {Side::Employees, What::Scale, scale}; }

} // namespace

std::span<const std::string_view> quadrantNames()
{
    static constexpr std::array<std::string_view, quadrants> names{"highContent", "highWishing", "lowContent", "lowWishing"};
    return names;
}

Pool::Pool(AskedEdition company, AskedEdition individual)
    : m_company(std::move(company))
    , m_individual(std::move(individual))
    , m_variances(conditions().size())
    , m_quadrants(emptyTable(categoriesOf(Grouping::Size), quadrants))
    , m_drivers(emptyTable(categoriesOf(Grouping::Size), kindOf(Field::Driver).options.size()))
    , m_ages(ageMeasures().size())
    , m_connections(conditions().size())
{
    for (const auto& measure : measures()) {
        const auto [first, second] = groupingsOf(measure);
        m_grids.emplace_back(categoriesOf(first), std::vector<Tally>(categoriesOf(second)));
    }
}

base::Outcome Pool::fits(const Contribution& firm) const
{
    if (firm.company != m_company || firm.individual != m_individual) {
        return fail(ErrorCode::OtherEdition, {},
                    {m_company.id.text() + ' ' + m_company.edition, m_individual.id.text() + ' ' + m_individual.edition});
    }
    return {};
}

void Pool::add(const Contribution& firm)
{
    ++m_firms;
    addMeasures(firm);
    addVariance(firm);
    addCounts(firm);
    addAges(firm);
    addConnections(firm);
}

void Pool::addMeasures(const Contribution& firm)
{
    const bool whole = hasWholePicture(firm);
    const auto all = measures();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const auto value = all[index].wholePicture && !whole ? std::nullopt : tenthsOf(firm, all[index].subject);
        if (value) {
            const auto [first, second] = groupingsOf(all[index]);
            m_grids[index][categoryOf(firm, first)][categoryOf(firm, second)].add(*value);
        }
    }
}

void Pool::addVariance(const Contribution& firm)
{
    if (!hasWholePicture(firm)) {
        return;
    }
    for (std::size_t index = 0; index < conditions().size(); ++index) {
        const auto& scale = firm.employees->everyone.scales.at(questionnaire::ScaleId{std::string(conditions()[index])});
        if (scale.sd) {
            m_variances[index].add(scale.n, std::llround(scale.mean * 10), std::llround(*scale.sd * 10));
        }
    }
}

void Pool::addCounts(const Contribution& firm)
{
    const auto size = categoryOf(firm, Grouping::Size);
    if (const auto quadrant = quadrantOf(firm)) {
        ++m_quadrants[size][static_cast<std::size_t>(*quadrant)];
    }
    const auto said = firm.background.find(Field::Driver);
    const auto options = kindOf(Field::Driver).options;
    if (said != firm.background.end()) {
        const auto driver = std::ranges::find(options, std::string_view(said->second));
        if (driver != options.end()) {
            ++m_drivers[size][static_cast<std::size_t>(driver - options.begin())];
        }
    }
}

void Pool::addAges(const Contribution& firm)
{
    for (std::size_t index = 0; index < ageMeasures().size(); ++index) {
        if (const auto values = ageTenthsOf(firm, ageMeasures()[index])) {
            m_ages[index].young.add(values->young);
            m_ages[index].middle.add(values->middle);
            m_ages[index].old.add(values->old);
            m_ages[index].difference.add(values->old - values->young);
        }
    }
}

void Pool::addConnections(const Contribution& firm)
{
    if (!hasWholePicture(firm)) {
        return;
    }
    const auto joy = tenthsOf(firm, ofEmployees(useForOneself));
    for (std::size_t index = 0; joy && index < conditions().size(); ++index) {
        m_connections[index].add(*tenthsOf(firm, ofEmployees(conditions()[index])), *joy);
    }
}

} // namespace leerspiegel::region
