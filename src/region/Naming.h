// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Measures.h"

#include <string>
#include <utility>
#include <vector>

namespace leerspiegel::region {

/// The keys of joined categories.
inline std::vector<std::string> namesOf(const std::vector<std::size_t>& part, std::span<const std::string_view> categories)
{
    std::vector<std::string> names;
    names.reserve(part.size());
    for (const auto index : part) {
        names.emplace_back(categories[index]);
    }
    return names;
}

/// The at most two groupings of a measure beside "all".
inline std::pair<Grouping, Grouping> groupingsOf(const Measure& measure)
{
    std::pair result{Grouping::All, Grouping::All};
    for (const auto& place : measure.places) {
        if (place && place->grouping != Grouping::All) {
            (result.first == Grouping::All ? result.first : result.second) = place->grouping;
        }
    }
    return result;
}

} // namespace leerspiegel::region
