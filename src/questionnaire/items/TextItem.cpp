// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/items/TextItem.h"

namespace leerspiegel::questionnaire {

void readText(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale)
{
    constexpr int mostBytes = 2000;
    if (const auto* maximum = FileReader::maybe(node, "maximumBytes")) {
        const int bytes = reader.integer(*maximum, Path(path, "maximumBytes"), 1, mostBytes, ProblemCode::RangeTooWide);
        scale.maximumBytes = bytes > 0 ? bytes : mostBytes;
    }
}

} // namespace leerspiegel::questionnaire
