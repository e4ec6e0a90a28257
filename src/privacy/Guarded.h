// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

#include <new>

namespace leerspiegel::privacy {

/// Runs what may be refused memory: locked pages are scarcer than others. The refusal comes out as OutOfMemory.
template <typename Body> auto guarded(Body body) noexcept -> decltype(body())
{
    try {
        return body();
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::OutOfMemory);
    }
}

} // namespace leerspiegel::privacy
