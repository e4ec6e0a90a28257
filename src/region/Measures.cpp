// SPDX-License-Identifier: EUPL-1.2
#include "region/Measures.h"

#include "region/Contribution.h"

#include <algorithm>

namespace leerspiegel::region {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 1> nothing{""};
constexpr std::array<Words, 5> sizes{"1", "2-9", "10-49", "50-249", ""};
constexpr std::array<Words, 20> sectors{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", ""};
constexpr std::array<Words, 3> owners{"yes", "no", ""};
constexpr std::array<Words, 5> transfers{"yes", "maybe", "no", "unknown", ""};

constexpr std::array groupings{
    GroupingKind{Grouping::All, nothing, Joining::SmallOnes},        GroupingKind{Grouping::Size, sizes, Joining::Neighbour},
    GroupingKind{Grouping::Sector, sectors, Joining::SmallOnes},     GroupingKind{Grouping::Owners, owners, Joining::SmallOnes},
    GroupingKind{Grouping::Transfer, transfers, Joining::SmallOnes},
};

constexpr Place bySize(Question question) { return {question, Grouping::Size}; }

constexpr Measure condition(Words id)
{
    return {{Side::Employees, What::Scale, id}, {bySize(Question::Q1), Place{Question::Q1, Grouping::Sector}, std::nullopt}, true};
}

constexpr Measure byOwners(Words id)
{
    return {{Side::Company, What::Wish, id}, {Place{Question::Q4, Grouping::Owners}, std::nullopt, std::nullopt}};
}

constexpr Measure byTransfer(What what, Words id)
{
    return {{Side::Employees, what, id}, {Place{Question::Q7, Grouping::Transfer}, std::nullopt, std::nullopt}, what == What::Scale};
}

constexpr Measure overall(What what, Words id)
{
    return {{Side::Employees, what, id}, {Place{Question::Q8, Grouping::All}, std::nullopt, std::nullopt}, what == What::Scale};
}

constexpr std::array table{
    condition("c1"),
    condition("c2"),
    Measure{{Side::Employees, What::Scale, "c3"},
            {bySize(Question::Q1), Place{Question::Q1, Grouping::Sector}, Place{Question::Q8, Grouping::All}},
            true},
    condition("c4"),
    condition("c5"),
    Measure{{Side::Employees, What::SizeOfWish, ""}, {bySize(Question::Q2), Place{Question::Q2, Grouping::Sector}, std::nullopt}},
    Measure{{Side::Employees, What::Now, "k6"}, {bySize(Question::Q3), std::nullopt, std::nullopt}},
    Measure{{Side::Employees, What::Wish, "k6"}, {bySize(Question::Q3), Place{Question::Q8, Grouping::All}, std::nullopt}},
    Measure{{Side::Company, What::Now, "k6"}, {bySize(Question::Q3), std::nullopt, std::nullopt}},
    Measure{{Side::Company, What::Wish, "k6"}, {bySize(Question::Q3), Place{Question::Q4, Grouping::Owners}, std::nullopt}},
    byOwners("k1"),
    byOwners("k2"),
    byOwners("k3"),
    byOwners("k4"),
    byOwners("k5"),
    byOwners("k7"),
    Measure{{Side::Company, What::Scale, "c1"},
            {Place{Question::Q4, Grouping::Owners}, Place{Question::Q7, Grouping::Transfer}, std::nullopt}},
    byTransfer(What::Scale, "c2a"),
    byTransfer(What::Item, "c2a-4"),
    byTransfer(What::Item, "c5-4"),
    overall(What::Scale, useForOneself),
    overall(What::Item, "c2b-4"),
    overall(What::Wish, "k1"),
    overall(What::Wish, "k2"),
    overall(What::Wish, "k3"),
    overall(What::Wish, "k4"),
    overall(What::Wish, "k5"),
    overall(What::Wish, "k7"),
    overall(What::Shift, "k1"),
    overall(What::Shift, "k2"),
    overall(What::Shift, "k3"),
    overall(What::Shift, "k4"),
    overall(What::Shift, "k5"),
    overall(What::Shift, "k6"),
    overall(What::Shift, "k7"),
};

constexpr AgeMeasure byAge(Question question, What what, Words id, AgePair pair) { return {question, {Side::Employees, what, id}, pair}; }

constexpr std::array ageTable{
    byAge(Question::Q5, What::Scale, "c4core", AgePair::YoungAndOld), byAge(Question::Q5, What::Now, "k5", AgePair::YoungAndOld),
    byAge(Question::Q5, What::Wish, "k5", AgePair::YoungAndOld),      byAge(Question::Q6, What::Scale, "c2b", AgePair::OldAndOthers),
    byAge(Question::Q6, What::Scale, "c3", AgePair::OldAndOthers),    byAge(Question::Q6, What::Scale, "c4", AgePair::OldAndOthers),
    byAge(Question::Q6, What::Now, "k1", AgePair::OldAndOthers),      byAge(Question::Q6, What::Wish, "k1", AgePair::OldAndOthers),
    byAge(Question::Q6, What::Now, "k2", AgePair::OldAndOthers),      byAge(Question::Q6, What::Wish, "k2", AgePair::OldAndOthers),
    byAge(Question::Q6, What::Now, "k4", AgePair::OldAndOthers),      byAge(Question::Q6, What::Wish, "k4", AgePair::OldAndOthers),
};

constexpr std::array<Words, 5> fiveConditions{"c1", "c2", "c3", "c4", "c5"};

std::optional<Field> fieldOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::All: return std::nullopt;
    case Grouping::Size: return Field::Size;
    case Grouping::Sector: return Field::Sector;
    case Grouping::Owners: return Field::Owners;
    case Grouping::Transfer: return Field::Transfer;
    }
    return std::nullopt;
}

} // namespace

const GroupingKind& kindOf(Grouping grouping) { return *std::ranges::find(groupings, grouping, &GroupingKind::grouping); }

std::size_t categoryOf(const Contribution& firm, Grouping grouping)
{
    const auto categories = kindOf(grouping).categories;
    const auto field = fieldOf(grouping);
    const auto said = field ? firm.background.find(*field) : firm.background.end();
    const auto found = said == firm.background.end() ? categories.end() : std::ranges::find(categories, Words(said->second));
    return found == categories.end() ? categories.size() - 1 : static_cast<std::size_t>(found - categories.begin());
}

std::span<const Measure> measures() { return table; }

std::span<const AgeMeasure> ageMeasures() { return ageTable; }

std::span<const Words> conditions() { return fiveConditions; }

} // namespace leerspiegel::region
