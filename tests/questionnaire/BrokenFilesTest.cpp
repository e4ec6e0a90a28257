// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/Support.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <set>

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

std::vector<std::string> expectedOf(std::filesystem::path file)
{
    return readLines(file.replace_extension(".expected"));
}

std::string fieldBehindPlace(const std::string& line)
{
    return line.substr(line.rfind(' ') + 1);
}

} // namespace

TEST_CASE("Every broken file is refused with all its problems, each at its place", "[questionnaire]")
{
    const auto files = filesIn("broken");
    REQUIRE(files.size() >= 60);
    for (const auto& file : files) {
        INFO(file.filename().string());
        const auto read = readQuestionnaire(readText(file));
        CHECK_FALSE(read.questionnaire.has_value());
        CHECK(linesOf(read.problems) == expectedOf(file));
    }
}

TEST_CASE("Two questionnaires that do not mirror each other are told apart at their places", "[questionnaire]")
{
    const auto other = readQuestionnaire(readText(leerspiegel::tests::dataFolder() + "/questionnaire/mirror/owner.json"));
    REQUIRE(other.questionnaire.has_value());
    for (const auto& file : filesIn("mirror")) {
        if (file.filename() == "owner.json") {
            continue;
        }
        INFO(file.filename().string());
        const auto text = readText(file);
        const auto mine = readQuestionnaire(text);
        REQUIRE(linesOf(mine.problems).empty());
        CHECK(linesOf(checkMirror(text, *mine.questionnaire, *other.questionnaire)) == expectedOf(file));
    }
}

TEST_CASE("Every problem code is shown by a file, but for the limits that need a large one", "[questionnaire]")
{
    std::set<std::string> shown{"TooLarge", "TooManyValues",                                             // DocumentTest
                                "NotInQuestionnaires", "MinutesDoNotFit", "TooManyQuestions", "NoTopicsStep", // tests/advice
                                "NumberNotRounded", "TooFewPeople", "SpreadOfFewPeople", "DifferentPeople", "GroupIncomplete"}; // tests/region
    for (const std::string folder : {"broken", "mirror"}) {
        for (const auto& file : filesIn(folder)) {
            if (file.filename() == "owner.json") {
                continue;
            }
            for (const auto& line : expectedOf(file)) {
                shown.insert(fieldBehindPlace(line));
            }
        }
    }
    for (int code = 0; code <= static_cast<int>(ProblemCode::Last); ++code) {
        const std::string name(nameOf(static_cast<ProblemCode>(code)));
        INFO(name);
        CHECK(shown.contains(name));
    }
}
