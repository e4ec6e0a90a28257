// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/Families.h"

#include <vector>

namespace leerspiegel::grouppicture {

/// Figures are limited to this share of the range from either end; beyond it they do not change any more.
inline constexpr double limitedShare = 0.05;
/// Every single score must stay possible over more than this share of its range.
inline constexpr double leastDoubt = 0.10;

/// Whether each single value could be another one, over more than a tenth of its range, without changing any mean over
/// `groups` (lists of positions in `variable.values`; the whole must be among them) as far as it is shown. A mean beyond
/// the limits may move there, all others stand still to the last digit: so rounding need not be counted on.
/// `known`: positions of those who lend their profile; their values stand still and are not asked about.
bool leavesDoubt(const Variable& variable, const std::vector<People>& groups, const People& known);

/// Whether the stored spread of these values is their own; a smaller one is stored as a twentieth of the range.
bool isSpreadTold(const Variable& variable);
/// Whether what the means over `groups` leave unexplained still has a spread of at least a twentieth of the range. Were
/// it less, the stored spread of all would give everybody's score away. `known` as above.
bool leavesSpread(const Variable& variable, const std::vector<People>& groups, const People& known);

} // namespace leerspiegel::grouppicture
