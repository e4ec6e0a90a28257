// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace leerspiegel::region {

/// What a firm may tell of itself beside its figures.
enum class Field { Size, Sector, Region, Practical, Plan, Driver, Transfer, Older, Owners };

/// One field: its key in the file and the only values it can have, so that no free text ever travels.
struct FieldKind
{
    Field field;
    std::string_view id; ///< Also the id of the background question, but for Owners.
    std::span<const std::string_view> options;
    bool leftOutAtFirst = false; ///< Goes along only when someone says so.
};

/// In the order in which they are shown. Owners says whether all who answered for the company are its owners.
std::span<const FieldKind> fields();
const FieldKind& kindOf(Field field);
const FieldKind* findField(std::string_view id);

/// Ages in order; the last is "not said".
std::span<const std::string_view> ages();

/// Items and, per age, scales and contrasts that a question of the region needs; no others travel.
std::span<const std::string_view> neededItems();
std::span<const std::string_view> scalesByAge();
std::span<const std::string_view> contrastsByAge();

/// A scale and its parts rest on the same people.
struct Family
{
    std::string_view whole;
    std::span<const std::string_view> parts;
};
std::span<const Family> families();

} // namespace leerspiegel::region
