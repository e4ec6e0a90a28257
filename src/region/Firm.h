// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Contribution.h"
#include "region/Measures.h"

namespace leerspiegel::region {

/// A firm's number for a subject, in whole tenths; empty when it is hidden or missing. SizeOfWish needs at least half of the
/// contrasts that the picture could have.
std::optional<std::int64_t> tenthsOf(const Contribution& firm, const Subject& subject);

/// Whether the group picture shows all five conditions.
bool hasWholePicture(const Contribution& firm);

/// Level of the learning culture against the size of the wish, as the employees see it.
enum class Quadrant { HighContent, HighWishing, LowContent, LowWishing };
inline constexpr double lowLevel = 60;          ///< Points: a mean of the five conditions below this is low.
inline constexpr double largeWish = 1.5;        ///< Mean |wish - now| on one contrast, of 6.
inline constexpr int contrastsForLargeWish = 3; ///< On so many contrasts at least: a large wish.
/// Empty without the five conditions or with fewer than four contrasts.
std::optional<Quadrant> quadrantOf(const Contribution& firm);

/// A subject for three ages or for 55+ and the others of one firm, in whole tenths. Empty where an age is joined with
/// another, hidden or without people.
struct AgeTenths
{
    std::int64_t young = 0; ///< Up to 34; all others for AgePair::OldAndOthers (weighted by people, rounded to tenths).
    std::int64_t middle = 0;
    std::int64_t old = 0;
};
std::optional<AgeTenths> ageTenthsOf(const Contribution& firm, const AgeMeasure& measure);

} // namespace leerspiegel::region
