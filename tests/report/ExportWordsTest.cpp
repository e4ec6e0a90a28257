// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/Words.h"
#include "report/ExportWords.h"
#include "report/Translations.h"
#include "support/Catch.h"

#include <QCoreApplication>

using namespace leerspiegel;

TEST_CASE("Exported tables have a word for every key, in both languages, and no word too many", "[report]")
{
    int count = 1;
    char name[] = "test";
    char* arguments[] = {name, nullptr};
    QCoreApplication application(count, arguments);
    report::Translations translations;
    std::map<std::string, std::string, std::less<>> dutch;
    for (const auto* language : {"nl", "en"}) {
        translations.use(language);
        const auto words = report::exportWords();
        CHECK(words.size() == exchange::wordKeys.size());
        for (const auto key : exchange::wordKeys) {
            INFO(language << ' ' << key);
            CHECK_FALSE(exchange::wordFor(words, key).empty());
        }
        if (dutch.empty()) {
            dutch = words;
            continue;
        }
        int same = 0;
        for (const auto& [key, word] : words) {
            same += dutch.at(key) == word ? 1 : 0;
        }
        CHECK(same == 0);
    }
}
