// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace leerspiegel::exchange {

/// A text that no spreadsheet takes for a formula: a ' goes before = + - @ and their full-width forms at its beginning and
/// wherever a program that splits at another sign (, ; tab | " or a line end) would see a beginning, and before a tab or
/// line end at the very beginning. Blanks before such a sign do not hide it. Numbers are not texts and stay as they are.
std::string harmlessText(std::string_view text);

/// The same as one quoted cell: between quotes, inner quotes doubled.
void appendQuoted(std::string& csv, std::string_view text);

} // namespace leerspiegel::exchange
