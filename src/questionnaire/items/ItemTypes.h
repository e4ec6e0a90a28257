// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "questionnaire/json/FileReader.h"

#include <span>
#include <string_view>

namespace leerspiegel::questionnaire {

/// One way of answering: its name in a questionnaire file, the keys it has of its own, and what reads them.
struct ItemType
{
    std::string_view name;
    AnswerKind kind;
    std::span<const std::string_view> keys;
    void (*read)(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale);
};

/// The table of item types: a new one is a file pair here, a file pair in ui/widgets/items, and a line in each table.
std::span<const ItemType> itemTypes();
const ItemType* findItemType(std::string_view name);

} // namespace leerspiegel::questionnaire
