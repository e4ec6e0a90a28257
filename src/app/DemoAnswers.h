// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <vector>

namespace leerspiegel::app {

/// What a made-up respondent answers around: points of 100 per unfolded scale, positions per contrast. A list that is
/// shorter than the questionnaire is used again from its start.
struct DemoTargets
{
    std::vector<double> scales;
    std::vector<double> now;
    std::vector<double> wish;
    double spread = 0;              ///< SD between people, points of 100. 0: one careful company respondent.
    std::vector<double> apart = {}; ///< Per unfolded scale: all that lies between people times this. Empty: 1.
};

/// A believable response: the same for the same random numbers. Some items skipped, some "I do not know".
session::Response demoResponse(const questionnaire::Questionnaire& questionnaire, const DemoTargets& targets,
                               const std::vector<questionnaire::ItemId>& background, base::Random& random);

} // namespace leerspiegel::app
