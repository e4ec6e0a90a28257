// SPDX-License-Identifier: EUPL-1.2
// Writes a table of hostile texts in every format into a folder, for other programs to read.
#include "exchange/Books.h"
#include "exchange/SafeFile.h"
#include "exchange/book/TextWriters.h"
#include "exchange/office/OfficeWriters.h"

#include <cstdlib>

using namespace leerspiegel;
using namespace leerspiegel::exchange;

int main(int argc, char** argv)
{
    if (argc != 2) {
        return EXIT_FAILURE;
    }
    const std::filesystem::path folder = argv[1];
    const auto book = tests::bookOf(tests::hostileTable());
    const auto& table = book.tables.front();
    const auto words = tests::plainWords();
    const auto save = [&](const char* name, const base::Result<base::Bytes>& bytes) { return bytes && writeFileSafely(folder / name, *bytes); };
    const bool saved = save("hostile.csv", csvBytes(table, CsvForm::Plain, words)) && save("hostile-nl.csv", csvBytes(table, CsvForm::DutchExcel, words))
                       && save("hostile.json", jsonBytes(book)) && save("hostile.sav", savBytes(table, book, words))
                       && save("hostile.xlsx", xlsxBytes(book, {}, words, folder));
    return saved ? EXIT_SUCCESS : EXIT_FAILURE;
}
