// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/items/ItemTypes.h"

#include <array>

namespace leerspiegel::questionnaire {

inline constexpr std::array<std::string_view, 1> textKeys{"maximumBytes"};

/// Own words, at most 2,000 bytes of UTF-8.
void readText(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale);

} // namespace leerspiegel::questionnaire
