// SPDX-License-Identifier: EUPL-1.2
#include "support/Places.h"
#include "questionnaire/Support.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace leerspiegel::tests {

using questionnaire::Problem;
using questionnaire::ProblemCode;

namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, static_cast<std::size_t>(ProblemCode::Last) + 1> names{
    "NotJson", "NotUtf8", "TooLarge", "TooDeep", "TooManyValues", "StringTooLong", "DuplicateKey", "HiddenCharacter",
    "NumberTooLarge", "MissingKey", "UnknownKey", "WrongType", "EmptyText", "TextTooLong", "TooFewEntries",
    "TooManyEntries", "NotInList", "BadId", "BadEdition", "BadLanguage", "UnknownFormat", "NewerFormat", "BadStep",
    "DuplicateId", "MissingTranslation", "UnknownLanguage", "UnknownReference", "RangeEmpty", "RangeTooWide",
    "LabelOutsideRange", "MinimumOutOfRange", "ItemsAndParts", "NoItemsOrParts", "PartHasParts", "PartUsedTwice",
    "ItemInScaleTwice", "ScaleOfOtherKind", "MixedRanges", "ContrastNotBipolar", "ContrastSameItem",
    "ContrastRangeAsymmetric", "ContrastRangesDiffer", "ItemInTwoContrasts", "AskWhenNotBefore", "AskWhenNotChoice",
    "AskWhenUnknownOption", "OrderUnknownOption", "OrderIncomplete", "CutWithoutOrder", "KeyDoesNotFitType",
    "ReversedNotRated", "BackgroundNotChoice", "OpenNotText", "PlaceholderUnknown", "MirrorsItself",
    "MirrorSamePerspective", "MirrorItemMissing", "MirrorScaleDiffers", "MirrorContrastDiffers", "MirrorNotMutual",
    "NotInQuestionnaires", "MinutesDoNotFit", "TooManyQuestions", "NoTopicsStep",
    "NumberNotRounded", "TooFewPeople", "SpreadOfFewPeople", "DifferentPeople", "GroupIncomplete"};

} // namespace

std::string_view nameOf(ProblemCode code)
{
    return names.at(static_cast<std::size_t>(code));
}

std::vector<std::string> linesOf(const std::vector<Problem>& problems)
{
    std::vector<std::string> lines;
    for (const auto& problem : problems) {
        lines.push_back(std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column) + ": " + problem.pointer
                        + (problem.pointer.empty() ? "" : " ") + std::string(nameOf(problem.code)));
    }
    return lines;
}

std::string readText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> readLines(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::filesystem::path> filesIn(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(leerspiegel::tests::dataFolder() + "/questionnaire/" + folder)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::string instrument(const std::string& name)
{
    return readText(leerspiegel::tests::sourceFolder() + "/questionnaires/" + name + ".json");
}

std::string longQuestionnaire(int items)
{
    std::string asked;
    std::string scored;
    for (int number = 0; number < items; ++number) {
        const auto id = "\"i" + std::to_string(number) + '"';
        const auto* comma = number == 0 ? "" : ",\n";
        asked += comma;
        asked += R"({"id": )" + id
                 + R"(, "answerScale": "a", "text": {"nl": "Bij ons weten mensen wat ze willen leren.", "en": "Here, people know what to learn."}})";
        scored += comma + id;
    }
    return R"({"format": "leerspiegel-questionnaire/1", "id": "long", "edition": "1", "languages": ["nl", "en"],
"perspective": "individual", "title": {"nl": "Lang", "en": "Long"},
"answerScales": {"a": {"type": "rating", "lowest": 1, "highest": 5}},
"sections": [{"id": "s", "title": {"nl": "Alles", "en": "All"}, "items": [
)" + asked + R"(]}],
"scales": [{"id": "all", "title": {"nl": "Alles", "en": "All"}, "items": [
)" + scored + "]}]}\n";
}

} // namespace leerspiegel::tests
