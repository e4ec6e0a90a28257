// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace leerspiegel::questionnaire {

/// Whether a text in valid UTF-8 holds a character that nobody sees but that changes what is read: a control character
/// other than a line end or a tab, a zero-width character, a direction mark, a tag.
bool hasHiddenCharacter(std::string_view text);

/// One key or index of a JSON pointer: ~ and / written as RFC 6901 says, control characters as \u00XX, so that a
/// pointer can be printed in one line.
std::string pointerToken(std::string_view key);

} // namespace leerspiegel::questionnaire
