// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"
#include "session/Response.h"

#include <algorithm>
#include <cstdlib>

using namespace leerspiegel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = session::decodeSheet({data, size}, app::builtInInstrument().individual->questionnaire);
    if (read && !std::ranges::equal(session::encode(*read), base::ByteView(data, size))) {
        std::abort(); // one spelling only
    }
    return 0;
}
