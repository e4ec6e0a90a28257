// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Travel.h"

#include <algorithm>
#include <cstdlib>

using namespace leerspiegel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = exchange::decodeInvitation({data, size});
    if (read && !std::ranges::equal(exchange::encode(*read), base::ByteView(data, size))) {
        std::abort(); // one spelling only
    }
    return 0;
}
