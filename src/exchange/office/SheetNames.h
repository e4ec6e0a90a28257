// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>

namespace leerspiegel::exchange {

/// Names of sheets that a spreadsheet accepts: at most 31 bytes, none of []:*?/\, no apostrophe at the ends, unique
/// without case.
class SheetNames
{
public:
    std::string nameFor(std::string wanted);

private:
    std::set<std::string> m_taken; ///< In lower case.
};

} // namespace leerspiegel::exchange
