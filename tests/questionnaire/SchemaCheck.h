// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::tests {

/// What a published schema ("questionnaire" or "advies") says of a JSON text; empty when it is valid. "not JSON" when it
/// cannot be parsed.
std::vector<std::string> schemaFindings(std::string_view text, const std::string& schema = "questionnaire");

} // namespace leerspiegel::tests
