// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/items/ItemTypes.h"

#include <array>

namespace leerspiegel::questionnaire {

inline constexpr std::array<std::string_view, 4> stepKeys{"lowest", "highest", "labels", "dontKnow"};

/// Ratings and positions between two poles: a whole number from lowest to highest, with words at some or all steps.
void readSteps(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale);

} // namespace leerspiegel::questionnaire
