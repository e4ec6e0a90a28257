// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Readings.h"

#include <vector>

namespace leerspiegel::advice {

/// Something that goes well, as the employees see it; without a group picture, as the company does.
struct Strength
{
    questionnaire::ScaleId scale;
    Seer seer = Seer::Employees;
    Score score;
    bool top = false;    ///< A spoke of the folded radar.
    bool sturdy = false; ///< At least `strength`. False: only the highest of what there is.
};

/// Strengths, highest first. Left out is what one of the sides sees as low for certain, and where they lie apart for
/// certain. Where nothing reaches `strength`, the highest top scale alone, as not sturdy. Empty only without any score.
std::vector<Strength> strengthsOf(const Facts& facts, const Thresholds& thresholds);

/// The strength to begin with: the first of `levers` that is sturdy, else the highest sturdy one, else the highest.
const Strength* openingOf(const std::vector<Strength>& strengths, const std::vector<questionnaire::ScaleId>& levers);

/// A scale that both or one of the sides see as low, with a strength as lever.
struct RoomToGrow
{
    questionnaire::ScaleId scale;
    Reading low;
    std::optional<Strength> lever; ///< A sturdy strength; empty when there is none.
};
/// Top scales that are low for certain, and parts whose whole is not, lowest first.
std::vector<RoomToGrow> roomToGrowOf(const Facts& facts, const Thresholds& thresholds, const std::vector<Strength>& strengths);

} // namespace leerspiegel::advice
