// SPDX-License-Identifier: EUPL-1.2
#include "base/Random.h"
#include "questionnaire/Support.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"
#include "support/Places.h"
#include "support/TempFolder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace leerspiegel;
using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

/// What must hold of every outcome, whatever was read.
void checkSound(const ReadQuestionnaire& read)
{
    if (read.questionnaire.has_value() == read.problems.empty()) {
        const bool ordered = std::ranges::is_sorted(read.problems, {}, &Problem::place);
        const bool placed = std::ranges::all_of(read.problems, [](const Problem& p) { return p.place.line > 0 && p.place.column > 0; });
        if (ordered && placed) {
            return; // one assertion per thousand readings keeps the report readable
        }
    }
    FAIL("a questionnaire beside problems, or problems out of order");
}

base::ErrorCode refusal(const std::filesystem::path& path)
{
    const auto bytes = readQuestionnaireFile(path);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().where == path.string());
    return bytes.error().code;
}

void write(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

TEST_CASE("B1 Nothing at all is not JSON", "[questionnaire]")
{
    for (const std::string text : {"", " ", "\n\n", "\xEF\xBB\xBF", "\xEF\xBB", "\xEF"}) {
        const auto read = readQuestionnaire(text);
        CHECK_FALSE(read.questionnaire.has_value());
        REQUIRE(read.problems.size() == 1);
        CHECK(read.problems[0].pointer.empty());
    }
}

TEST_CASE("B2 Every beginning of the real instrument is refused as not JSON or cut UTF-8", "[questionnaire]")
{
    const auto whole = instrument("leercultuur-medewerker");
    const auto end = whole.find_last_of('}');
    for (std::size_t size = 0; size < end; size += size < 600 ? 1 : 23) {
        const auto read = readQuestionnaire(std::string_view(whole).substr(0, size));
        checkSound(read);
        if (read.problems.size() != 1 || read.problems[0].code > ProblemCode::NotUtf8) {
            FAIL("a beginning of " << size << " bytes was taken for a file");
        }
    }
    CHECK(readQuestionnaire(std::string_view(whole).substr(0, end + 1)).questionnaire.has_value());
}

TEST_CASE("B2 Every single beginning of a small file is refused", "[questionnaire]")
{
    const auto whole = readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/every-key.json");
    const auto end = whole.find_last_of('}');
    for (std::size_t size = 0; size < end; ++size) {
        const auto read = readQuestionnaire(std::string_view(whole).substr(0, size));
        checkSound(read);
        if (read.questionnaire) {
            FAIL("a beginning of " << size << " bytes was taken for a file");
        }
    }
    SUCCEED();
}

TEST_CASE("B3 Two thousand changed bytes of the real instrument give an error or a questionnaire, never a crash", "[questionnaire]")
{
    const auto whole = instrument("leercultuur-bedrijf");
    base::SeededRandom random(20270312);
    int refused = 0;
    for (int change = 0; change < 2000; ++change) {
        auto text = whole;
        const auto at = random.below(static_cast<std::uint32_t>(text.size()));
        text[at] = static_cast<char>(random.below(256));
        const auto read = readQuestionnaire(text);
        checkSound(read);
        refused += read.questionnaire ? 0 : 1;
    }
    CHECK(refused > 500);
    CHECK(refused < 2000); // a letter of a sentence may become another letter
}

TEST_CASE("B3 Bytes cut out, doubled and swapped around never crash the reader", "[questionnaire]")
{
    const auto whole = readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/every-key.json");
    base::SeededRandom random(7);
    const auto any = [&] { return random.below(static_cast<std::uint32_t>(whole.size())); };
    for (int change = 0; change < 2000; ++change) {
        auto text = whole;
        const auto from = any();
        const auto size = 1 + random.below(60);
        const auto piece = whole.substr(from, size);
        if (change % 3 == 0) {
            text.erase(from, size);
        } else {
            text.insert(any(), piece);
        }
        checkSound(readQuestionnaire(text));
    }
    SUCCEED();
}

TEST_CASE("B7 A word of 200 kB and a thousand accents on one letter are refused or read, as their size says", "[questionnaire]")
{
    const auto whole = readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/no-contrasts.json");
    const auto with = [&](const std::string& words) {
        auto text = whole;
        return text.replace(text.find("Ik leer."), 8, words);
    };
    std::string accents = "e";
    for (int count = 0; count < 1000; ++count) {
        accents += "\xCC\x81";
    }
    CHECK(readQuestionnaire(with(accents)).questionnaire.has_value());
    CHECK(readQuestionnaire(with(std::string(200'000, 'w'))).problems.at(0).code == ProblemCode::StringTooLong);
    CHECK(readQuestionnaire(with(std::string(4000, 'w'))).questionnaire.has_value());
    CHECK(readQuestionnaire(with(std::string(4001, 'w'))).problems.at(0).code == ProblemCode::TextTooLong);
}

TEST_CASE("B8 Folders, pipes, devices and links in a circle are no questionnaire files", "[questionnaire]")
{
    const TempFolder folder;
    CHECK(refusal(folder / "missing.json") == base::ErrorCode::FileMissing);
    CHECK(refusal(folder.path()) == base::ErrorCode::FileUnreadable);
    CHECK(refusal("/dev/zero") == base::ErrorCode::FileUnreadable);
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(refusal(folder / "pipe") == base::ErrorCode::FileUnreadable);
    REQUIRE(symlink((folder / "b").c_str(), (folder / "a").c_str()) == 0);
    REQUIRE(symlink((folder / "a").c_str(), (folder / "b").c_str()) == 0);
    CHECK(refusal(folder / "a") == base::ErrorCode::FileUnreadable);
    write(folder / "empty.json", "");
    CHECK(refusal(folder / "empty.json") == base::ErrorCode::FileEmpty);
}

TEST_CASE("B8 A file beyond the limit is not read to its end", "[questionnaire]")
{
    const TempFolder folder;
    const auto path = folder / "large.json";
    write(path, "x");
    REQUIRE(truncate(path.c_str(), (4L << 20L)) == 0);
    CHECK(readQuestionnaireFile(path).has_value());
    REQUIRE(truncate(path.c_str(), (1L << 30L)) == 0); // sparse
    CHECK(refusal(path) == base::ErrorCode::FileTooLarge);
}

TEST_CASE("A file is read byte for byte", "[questionnaire]")
{
    const TempFolder folder;
    const std::string text("\xEF\xBB\xBF{\"a\":\r\n\0}\xFF", 13);
    write(folder / "file.json", text);
    const auto bytes = readQuestionnaireFile(folder / "file.json");
    REQUIRE(bytes.has_value());
    CHECK(base::textOf(*bytes) == text);
}

TEST_CASE("B11 Ids that only a normal form or a capital tells apart are refused", "[questionnaire]")
{
    const auto whole = readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/every-key.json");
    for (const std::string id : {"caf\xC3\xA9", "cafe\xCC\x81", "\xEF\xBC\xA1""1", "\xE2\x84\xAA""1"}) {
        auto text = whole;
        text.replace(text.find("\"tell\"") + 1, 4, id);
        const auto read = readQuestionnaire(text);
        REQUIRE(read.problems.size() == 1);
        CHECK(read.problems[0].code == ProblemCode::BadId);
    }
}

TEST_CASE("B12 Ten thousand questions are read, and every one of ten thousand faults is named", "[questionnaire]")
{
    const auto good = longQuestionnaire(10'000);
    const auto read = readQuestionnaire(good);
    REQUIRE(read.questionnaire.has_value());
    CHECK(read.questionnaire->sections[0].items.size() == 10'000);
    CHECK(read.questionnaire->scales[0].minimumAnswered == 5000);

    auto bad = good;
    for (auto at = bad.find("\"text\""); at != std::string::npos; at = bad.find("\"text\"", at + 6)) {
        bad.replace(at, 6, "\"txet\"");
    }
    const auto problems = readQuestionnaire(bad).problems;
    REQUIRE(problems.size() == 20'000); // an unknown key and a missing one
    CHECK(problems.front().place == Place{5, 1});
    CHECK(problems.front().code == ProblemCode::MissingKey);
    CHECK(problems.back().pointer == "/sections/0/items/9999/txet");
    CHECK(problems.back().place.line == 10'004);
}

TEST_CASE("Faults are named at the right place when the whole file is one line", "[questionnaire]")
{
    auto text = longQuestionnaire(5000);
    std::erase(text, '\n');
    const auto last = text.rfind("\"answerScale\": \"a\"") + 15;
    text.replace(last, 3, "\"b\"");
    const auto problems = readQuestionnaire(text).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place == Place{1, last + 1});
    CHECK(problems[0].pointer == "/sections/0/items/4999/answerScale");
}
