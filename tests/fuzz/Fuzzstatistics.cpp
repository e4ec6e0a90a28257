// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvStatistics.h"
#include "exchange/json/StatisticsJson.h"
#include "tests/support/Asked.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace leerspiegel;

/// Answers to two scales and their whole, with a column for the group: what is read gives JSON, and no figure leaves the contract.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto asked = tests::Asked(-3, 3).scale("a", 3, 2, 1).scale("b", 1, 1).whole("w", {"a", "b"});
    static const auto path = std::filesystem::temp_directory_path() / ("leerspiegel-fuzz-" + std::to_string(getpid()) + ".csv");
    std::ofstream file(path, std::ios::binary);
    file << "respondent,g,a1,a2,a3,b1\n";
    file.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    file.close();
    const auto figures = exchange::statisticsOfCsv(asked.questionnaire, path, "g");
    if (!figures) {
        return 0;
    }
    std::ostringstream out;
    exchange::writeStatistics(*figures, true, out);
    const auto read = nlohmann::json::parse(out.str(), nullptr, false);
    if (read.is_discarded() || read.at("scales").size() != asked.questionnaire.scales.size()) {
        std::abort();
    }
    return 0;
}
