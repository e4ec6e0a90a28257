// SPDX-License-Identifier: EUPL-1.2
#include "FirmFacts.h"
#include "support/Places.h"
#include "support/Catch.h"
#include "questionnaire/SchemaCheck.h"
#include "questionnaire/Support.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace leerspiegel;
using namespace leerspiegel::advice;
using namespace leerspiegel::tests;
using leerspiegel::questionnaire::ProblemCode;

namespace {

std::vector<std::filesystem::path> brokenFiles()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(dataFolder() + "/advice/broken")) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::string small()
{
    return readText(dataFolder() + "/advice/small.json");
}

} // namespace

TEST_CASE("The advice file that comes with the program is good, by the reader and by the schema", "[advice]")
{
    const auto read = readAdvice(rulesText(), references());
    CHECK(linesOf(read.problems) == std::vector<std::string>{});
    CHECK(schemaFindings(rulesText(), "advies") == std::vector<std::string>{});
    REQUIRE(read.rules.has_value());
    CHECK(read.rules->options.size() == 10);
}

TEST_CASE("The smallest advice file is good, with and without its questionnaires", "[advice]")
{
    CHECK(linesOf(readAdvice(small(), references()).problems) == std::vector<std::string>{});
    CHECK(readAdvice(small()).rules.has_value());
    CHECK(schemaFindings(small(), "advies") == std::vector<std::string>{});
}

TEST_CASE("Every scale and contrast of the questionnaires has a question to talk with", "[advice]")
{
    const auto& individual = asked("leercultuur-medewerker");
    for (const auto& scale : individual.scales) {
        INFO(scale.id.text());
        REQUIRE(rules().findSubject(scale.id.text()) != nullptr);
        CHECK_FALSE(rules().findSubject(scale.id.text())->lever.empty());
    }
    for (const auto& contrast : individual.contrasts) {
        CHECK(rules().findSubject(contrast.id.text()) != nullptr);
    }
}

TEST_CASE("Every broken advice file is refused with all its problems, each at its place", "[advice]")
{
    const auto files = brokenFiles();
    REQUIRE(files.size() >= 30);
    std::set<ProblemCode> seen;
    for (auto file : files) {
        INFO(file.filename().string());
        const auto text = readText(file);
        const auto read = readAdvice(text, references());
        CHECK_FALSE(read.rules.has_value());
        CHECK(linesOf(read.problems) == readLines(file.replace_extension(".expected")));
        std::ranges::transform(read.problems, std::inserter(seen, seen.end()), &questionnaire::Problem::code);
    }
    for (const auto code : {ProblemCode::NotInQuestionnaires, ProblemCode::MinutesDoNotFit, ProblemCode::TooManyQuestions, ProblemCode::NoTopicsStep}) {
        CHECK(seen.contains(code));
    }
}

TEST_CASE("Whatever the schema refuses of an advice file, the reader refuses", "[advice]")
{
    int refused = 0;
    for (const auto& file : brokenFiles()) {
        INFO(file.filename().string());
        const auto text = readText(file);
        const bool bySchema = !schemaFindings(text, "advies").empty();
        refused += bySchema ? 1 : 0;
        CHECK((!bySchema || !readAdvice(text).problems.empty()));
    }
    CHECK(refused >= 20);
}

TEST_CASE("An advice file cut at any byte is refused and never crashes", "[advice]")
{
    const auto text = small();
    for (std::size_t length = 0; length + 2 < text.size(); length += 7) {
        CHECK_FALSE(readAdvice(text.substr(0, length), references()).rules.has_value());
    }
}

TEST_CASE("An advice file with one byte changed is read or refused, never worse", "[advice]")
{
    auto text = small();
    int good = 0;
    for (std::size_t at = 0; at < text.size(); at += 5) {
        for (const char wrong : {'\0', '"', '{', '9', '\x7f', '\xff'}) {
            auto changed = text;
            changed[at] = wrong;
            const auto read = readAdvice(changed, references());
            CHECK(read.rules.has_value() == read.problems.empty());
            good += read.rules ? 1 : 0;
        }
    }
    CHECK(good > 0);
}

TEST_CASE("Conditions nested too deep are refused before they are read", "[advice]")
{
    std::string nested = R"({"rule": "low", "scale": "c1"})";
    for (int level = 0; level < 40; ++level) {
        nested = R"({"rule": "all", "of": [)" + nested + "]}";
    }
    auto text = small();
    const std::string trigger = R"({"rule": "low", "scale": "c4"})";
    text.replace(text.find(trigger), trigger.size(), nested);
    const auto read = readAdvice(text, references());
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().code == ProblemCode::TooDeep);
}

TEST_CASE("An advice file is known by its format, whatever else is wrong with it", "[advice]")
{
    CHECK(saysAdvice(small()));
    CHECK(saysAdvice(R"({"format": "leerspiegel-advice/9"})"));
    CHECK_FALSE(saysAdvice(R"({"format": "leerspiegel-questionnaire/1"})"));
    CHECK_FALSE(saysAdvice("[]"));
    CHECK(namedQuestionnaires(small()).individual.text() == "leercultuur-medewerker");
    CHECK(namedQuestionnaires("[]").company.empty());
}
