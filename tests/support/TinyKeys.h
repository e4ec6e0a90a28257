// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "privacy/KeyPolicy.h"

namespace leerspiegel::tests {

/// Key derivation that costs almost nothing. Only tests name it; the program's policy refuses such costs.
inline privacy::KeyPolicy tinyKeys()
{
    return {{1, 8192}, {1, 8192}, {1, 8192}};
}

} // namespace leerspiegel::tests
