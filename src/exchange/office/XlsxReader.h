// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace leerspiegel::exchange {

/// How many rows with cells the first `sheets` sheets of a spreadsheet hold, in order; shorter when the file cannot be read.
std::vector<std::size_t> rowsOfSheets(const std::string& file, std::size_t sheets);

} // namespace leerspiegel::exchange
