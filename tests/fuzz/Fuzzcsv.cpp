// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvReader.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace leerspiegel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto path = std::filesystem::temp_directory_path() / ("leerspiegel-fuzz-" + std::to_string(getpid()) + ".csv");
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    auto reader = exchange::CsvReader::open(path);
    std::vector<std::string_view> cells;
    while (reader) {
        const auto more = reader->next(cells);
        if (!more || !*more) {
            break;
        }
        if (cells.size() != reader->header().size()) {
            std::abort();
        }
    }
    return 0;
}
