// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace leerspiegel::base {

/// Either a value or the reason why there is none. Expected failure is a value; no exception crosses a module border.
template <typename T> using Result = tl::expected<T, Error>;

using Outcome = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where = {}, std::vector<std::string> arguments = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(arguments), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace leerspiegel::base
