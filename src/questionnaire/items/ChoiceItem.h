// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/items/ItemTypes.h"

#include <array>

namespace leerspiegel::questionnaire {

inline constexpr std::array<std::string_view, 2> choiceKeys{"options", "dontKnow"};

/// One of two or more options, each with an id and words.
void readChoice(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale);

} // namespace leerspiegel::questionnaire
