// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace leerspiegel;

namespace {

std::filesystem::path pathOfThisProcess()
{
    const std::filesystem::path memory = "/dev/shm";
    const auto folder = std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
    return folder / ("leerspiegel-fuzz-" + std::to_string(getpid()) + ".leerspiegel");
}

/// Reads everything, and writes once.
void use(dossier::Dossier& dossier)
{
    (void)dossier.header();
    (void)dossier.verifyFile();
    const auto rounds = dossier.rounds();
    if (!rounds) {
        return;
    }
    for (const auto& round : *rounds) {
        (void)dossier.sheets(round.id);
        (void)dossier.draftCount(round.id);
        (void)dossier.lentProfiles(round.id);
        (void)dossier.saveDraft(round.id, {}, privacy::SealedBytes::fromStored(base::Bytes(64, 1)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto path = pathOfThisProcess();
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    if (auto opened = dossier::Dossier::open(path)) {
        use(**opened);
    }
    for (const auto* ending : {"", "-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + ending, ignored);
    }
    return 0;
}
