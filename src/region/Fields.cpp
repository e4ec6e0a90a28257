// SPDX-License-Identifier: EUPL-1.2
#include "region/Fields.h"

#include <algorithm>
#include <array>

namespace leerspiegel::region {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 4> sizes{"1", "2-9", "10-49", "50-249"};
constexpr std::array<Words, 19> sectors{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"};
constexpr std::array<Words, 14> regions{"groningen-assen", "groningen",     "drenthe", "friesland",     "overijssel",
                                        "flevoland",       "gelderland",    "utrecht", "noord-holland", "zuid-holland",
                                        "zeeland",         "noord-brabant", "limburg", "other"};
constexpr std::array<Words, 5> shares{"almost-none", "quarter", "half", "three-quarters", "almost-all"};
constexpr std::array<Words, 4> plans{"plan", "money", "both", "neither"};
constexpr std::array<Words, 6> drivers{"owner", "manager", "hr", "people", "outside", "nobody"};
constexpr std::array<Words, 4> transfers{"yes", "maybe", "no", "unknown"};
constexpr std::array<Words, 2> yesOrNo{"yes", "no"};
constexpr std::array<Words, 4> allAges{"to34", "35-54", "from55", "notsaid"};
constexpr std::array<Words, 3> items{"c2a-4", "c2b-4", "c5-4"};
constexpr std::array<Words, 4> ageScales{"c2b", "c3", "c4", "c4core"};
constexpr std::array<Words, 4> ageContrasts{"k1", "k2", "k4", "k5"};
constexpr std::array<Words, 2> partsOfC2{"c2a", "c2b"};
constexpr std::array<Words, 2> partsOfC4{"c4core", "c4a"};

constexpr std::array kinds{
    FieldKind{Field::Size, "size", sizes},
    FieldKind{Field::Sector, "sector", sectors},
    FieldKind{Field::Region, "region", regions},
    FieldKind{Field::Practical, "practical", shares},
    FieldKind{Field::Plan, "plan", plans},
    FieldKind{Field::Driver, "driver", drivers},
    FieldKind{Field::Transfer, "transfer", transfers, true},
    FieldKind{Field::Older, "older", shares},
    FieldKind{Field::Owners, "owners", yesOrNo},
};

constexpr std::array wholes{Family{"c2", partsOfC2}, Family{"c4", partsOfC4}};

} // namespace

std::span<const FieldKind> fields() { return kinds; }

const FieldKind& kindOf(Field field) { return *std::ranges::find(kinds, field, &FieldKind::field); }

const FieldKind* findField(std::string_view id)
{
    const auto found = std::ranges::find(kinds, id, &FieldKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

std::span<const Words> ages() { return allAges; }

std::span<const Words> neededItems() { return items; }

std::span<const Words> scalesByAge() { return ageScales; }

std::span<const Words> contrastsByAge() { return ageContrasts; }

std::span<const Family> families() { return wholes; }

} // namespace leerspiegel::region
