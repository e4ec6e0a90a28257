// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/SchemaCheck.h"
#include "questionnaire/Support.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <algorithm>
#include <array>
#include <set>

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

/// What the published schema says too (Problem.h, "Shape"), and what it says of numbers and of keys that exclude each other.
constexpr std::array saidBySchema{
    ProblemCode::MissingKey,     ProblemCode::UnknownKey,     ProblemCode::WrongType,         ProblemCode::EmptyText,
    ProblemCode::TextTooLong,    ProblemCode::TooFewEntries,  ProblemCode::TooManyEntries,    ProblemCode::NotInList,
    ProblemCode::BadId,          ProblemCode::BadEdition,     ProblemCode::BadLanguage,       ProblemCode::UnknownFormat,
    ProblemCode::NewerFormat,    ProblemCode::BadStep,        ProblemCode::ItemsAndParts,     ProblemCode::NoItemsOrParts,
    ProblemCode::KeyDoesNotFitType};

bool isSaidBySchema(const Problem& problem)
{
    return std::ranges::find(saidBySchema, problem.code) != saidBySchema.end();
}

} // namespace

TEST_CASE("Every file that the reader accepts is valid by the published schema", "[questionnaire]")
{
    for (const std::string folder : {"valid", "mirror"}) {
        for (const auto& file : filesIn(folder)) {
            INFO(file.filename().string());
            const auto text = readText(file);
            REQUIRE(readQuestionnaire(text).questionnaire.has_value());
            CHECK(schemaFindings(text) == std::vector<std::string>{});
        }
    }
    for (const std::string name : {"leercultuur-bedrijf", "leercultuur-medewerker"}) {
        INFO(name);
        CHECK(schemaFindings(instrument(name)) == std::vector<std::string>{});
    }
    CHECK(schemaFindings(longQuestionnaire(50)) == std::vector<std::string>{});
}

TEST_CASE("Whatever the schema refuses, the reader refuses, and the other way round for rules of shape", "[questionnaire]")
{
    std::set<ProblemCode> seen;
    for (const auto& file : filesIn("broken")) {
        INFO(file.filename().string());
        const auto text = readText(file);
        const auto problems = readQuestionnaire(text).problems;
        const bool refused = !schemaFindings(text).empty();
        const bool shape = std::ranges::any_of(problems, isSaidBySchema);
        CHECK((!refused || !problems.empty()));
        CHECK((!shape || refused));
        if (problems.size() == 1 && shape) {
            seen.insert(problems.front().code);
        }
    }
    for (const auto code : saidBySchema) {
        INFO(nameOf(code));
        CHECK(seen.contains(code));
    }
}

TEST_CASE("A file that breaks only what a schema cannot say is valid by the schema", "[questionnaire]")
{
    for (const std::string name : {"duplicate-item-id", "missing-translation", "unknown-item-in-scale", "mixed-ranges",
                                   "contrast-same-item", "ask-when-cycle", "minimum-above-items", "mirrors-itself"}) {
        INFO(name);
        const auto text = readText(leerspiegel::tests::dataFolder() + "/questionnaire/broken/" + name + ".json");
        CHECK(schemaFindings(text) == std::vector<std::string>{});
    }
}
