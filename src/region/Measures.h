// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Groups.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace leerspiegel::region {

struct Contribution;

/// The eight open questions (docs/region.md).
enum class Question { Q1 = 1, Q2, Q3, Q4, Q5, Q6, Q7, Q8 };

enum class Side { Employees, Company };

/// What a figure says of a firm. Scales and items in points of 100, the others in positions.
enum class What { Scale, Item, Now, Wish, Shift, SizeOfWish /* mean |wish - now| over the contrasts */ };

struct Subject
{
    Side side = Side::Employees;
    What what = What::Scale;
    std::string_view id; ///< Of the scale, item or contrast; empty for SizeOfWish.
    bool operator==(const Subject&) const = default;
};

/// By what firms are told apart.
enum class Grouping { All, Size, Sector, Owners, Transfer };

struct GroupingKind
{
    Grouping grouping;
    std::span<const std::string_view> categories; ///< The last, "", is "not said".
    Joining joining;
};
const GroupingKind& kindOf(Grouping grouping);
std::size_t categoryOf(const Contribution& firm, Grouping grouping);

/// Where a figure is shown.
struct Place
{
    Question question;
    Grouping grouping;
};

/// One number of each firm and where its means are shown. By at most two groupings beside "all": for two it is known exactly
/// what follows from them together (MinimumCut.h).
struct Measure
{
    Subject subject;
    std::array<std::optional<Place>, 3> places;
    bool wholePicture = false; ///< Only firms that show all five conditions: figures that make up one another rest on the same firms.
};
std::span<const Measure> measures();

/// 55 and older beside others in the same firm.
enum class AgePair { YoungAndOld /* up to 34, 35-54, 55+ */, OldAndOthers };
struct AgeMeasure
{
    Question question;
    Subject subject;
    AgePair pair;
};
std::span<const AgeMeasure> ageMeasures();

/// What goes together with use and joy for oneself (q8).
inline constexpr std::string_view useForOneself = "c2b";
std::span<const std::string_view> conditions();

} // namespace leerspiegel::region
