// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace leerspiegel::exchange {

/// Gives every column a name that SPSS accepts: a letter first, then letters, digits, . and _ (every other character becomes
/// _), no . at the end, at most 64 characters, a reserved word gets a trailing _, unique without case.
class SpssNames
{
public:
    std::string nameFor(std::string_view wanted);

private:
    std::set<std::string> m_taken; ///< In lower case.
};

/// The longest beginning of `text` with at most `most` bytes that does not cut a character.
std::string_view utf8Prefix(std::string_view text, std::size_t most);

} // namespace leerspiegel::exchange
