// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/Problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::tests {

/// The name of a code as the .expected files write it.
std::string_view nameOf(questionnaire::ProblemCode code);

/// One line per problem: "12:5: /sections/0/id BadId", without the pointer when it is empty.
std::vector<std::string> linesOf(const std::vector<questionnaire::Problem>& problems);

std::string readText(const std::filesystem::path& path);
std::vector<std::string> readLines(const std::filesystem::path& path);

/// All .json files of a folder of tests/data/questionnaire, by name.
std::vector<std::filesystem::path> filesIn(const std::string& folder);

/// A file of questionnaires/.
std::string instrument(const std::string& name);

/// A good questionnaire with so many items in one section and one scale.
std::string longQuestionnaire(int items);

} // namespace leerspiegel::tests
