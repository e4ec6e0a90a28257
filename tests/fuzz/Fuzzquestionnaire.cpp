// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/QuestionnaireReader.h"

#include <cstdlib>

using namespace leerspiegel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = questionnaire::readQuestionnaire(base::textOf({data, size}));
    if (read.questionnaire.has_value() != read.problems.empty()) {
        std::abort(); // a questionnaire or problems, never both, never neither
    }
    return 0;
}
