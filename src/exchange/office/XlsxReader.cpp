// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/XlsxReader.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace leerspiegel::exchange {

namespace {

/// How often a row begins in the part that is open now. A mark may lie over the border of two pieces.
std::optional<std::size_t> countRows(unzFile file)
{
    static constexpr std::string_view mark = "<row ";
    std::string text;
    std::size_t rows = 0;
    std::array<char, 64U << 10U> piece{};
    for (;;) {
        const int got = unzReadCurrentFile(file, piece.data(), static_cast<unsigned>(piece.size()));
        if (got < 0) {
            return std::nullopt;
        }
        text.append(piece.data(), static_cast<std::size_t>(got));
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
            ++rows;
        }
        text.erase(0, text.size() - std::min(text.size(), mark.size() - 1));
        if (got == 0) {
            return rows;
        }
    }
}

} // namespace

std::vector<std::size_t> rowsOfSheets(const std::string& file, std::size_t sheets)
{
    std::vector<std::size_t> rows;
    const std::unique_ptr<void, decltype(&unzClose)> zip(unzOpen64(file.c_str()), unzClose);
    for (std::size_t sheet = 1; zip && sheet <= sheets; ++sheet) {
        const auto part = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
        if (unzLocateFile(zip.get(), part.c_str(), 1) != UNZ_OK || unzOpenCurrentFile(zip.get()) != UNZ_OK) {
            break;
        }
        const auto counted = countRows(zip.get());
        if (unzCloseCurrentFile(zip.get()) != UNZ_OK || !counted) { // also says whether the checksum fits
            break;
        }
        rows.push_back(*counted);
    }
    return rows;
}

} // namespace leerspiegel::exchange
