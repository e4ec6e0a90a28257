// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace leerspiegel::exchange {

/// Pieces of JSON for results that are too long to hold as a tree. Numbers are the shortest text that reads back as the
/// same double; what is not finite becomes null.
void appendNumber(std::string& text, double number);
void appendNumber(std::string& text, std::integral auto number) { text += std::to_string(number); }
/// null when there is no value.
void appendNumber(std::string& text, const std::optional<double>& number);
/// A string with its quotes. `value` is UTF-8.
void appendJsonText(std::string& text, std::string_view value);

} // namespace leerspiegel::exchange
