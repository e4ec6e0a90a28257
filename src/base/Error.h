// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/ErrorCode.h"

#include <string>
#include <vector>

namespace leerspiegel::base {

/// Why an operation was refused. It never holds an answer, a person's name or a code.
struct Error
{
    ErrorCode code;
    std::string where = {};                  ///< File, line, JSON pointer or table: the place to look.
    std::vector<std::string> arguments = {}; ///< Names and limits that may be shown.
    std::string detail = {};                 ///< English, for the log only.

    bool operator==(const Error&) const = default;
};

} // namespace leerspiegel::base
