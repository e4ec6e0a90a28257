// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"

namespace leerspiegel::privacy {

/// The system's random bytes through libsodium. Keys and codes always come from here.
class SystemRandom final : public base::Random
{
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace leerspiegel::privacy
