// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/items/ItemTypes.h"

#include "questionnaire/items/ChoiceItem.h"
#include "questionnaire/items/StepItem.h"
#include "questionnaire/items/TextItem.h"

#include <algorithm>
#include <array>

namespace leerspiegel::questionnaire {

std::span<const ItemType> itemTypes()
{
    static constexpr std::array types{
        ItemType{"rating", AnswerKind::Rating, stepKeys, readSteps},
        ItemType{"bipolar", AnswerKind::Bipolar, stepKeys, readSteps},
        ItemType{"choice", AnswerKind::Choice, choiceKeys, readChoice},
        ItemType{"text", AnswerKind::Text, textKeys, readText},
    };
    return types;
}

const ItemType* findItemType(std::string_view name)
{
    const auto types = itemTypes();
    const auto found = std::ranges::find(types, name, &ItemType::name);
    return found == types.end() ? nullptr : &*found;
}

} // namespace leerspiegel::questionnaire
