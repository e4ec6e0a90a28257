// SPDX-License-Identifier: EUPL-1.2
#include "app/Files.h"

#include "exchange/SafeFile.h"

namespace leerspiegel::app {

namespace {

constexpr std::size_t startBytes = 32;
constexpr std::string_view databaseStart("SQLite format 3\0", 16);

} // namespace

base::Outcome saveFile(const std::filesystem::path& path, base::ByteView bytes) { return exchange::writeFileSafely(path, bytes); }

FileKind kindOfFile(const std::filesystem::path& path)
{
    const auto bytes = exchange::readFileStart(path, startBytes);
    const auto start = base::textOf(bytes);
    if (start.starts_with(databaseStart)) {
        return FileKind::Dossier;
    }
    if (start.starts_with("leerspiegel-invitation/")) {
        return FileKind::Invitation;
    }
    return start.starts_with("leerspiegel-response/") ? FileKind::Response : FileKind::Unknown;
}

} // namespace leerspiegel::app
