// SPDX-License-Identifier: EUPL-1.2
#include "app/Files.h"

#include "exchange/SafeFile.h"

namespace leerspiegel::app {

base::Outcome saveFile(const std::filesystem::path& path, base::ByteView bytes)
{
    return exchange::writeFileSafely(path, bytes);
}

} // namespace leerspiegel::app
