// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/items/ChoiceItem.h"

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostOptions = 100;

} // namespace

void readChoice(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale)
{
    const auto* options = reader.need(node, path, "options");
    const Path own(path, "options");
    if (options && reader.isArray(*options, own, 2, mostOptions)) {
        std::unordered_set<std::string> seen;
        for (std::size_t index = 0; index < options->elements.size(); ++index) {
            const auto& element = options->elements[index];
            const Path here(own, index);
            if (!reader.isObject(element, here, {"id", "text"})) {
                continue;
            }
            ChoiceOption option;
            if (const auto* id = reader.need(element, here, "id")) {
                option.id = reader.id(*id, Path(here, "id"));
                reader.unique(seen, option.id, id->offset, Path(here, "id"));
            }
            if (const auto* text = reader.need(element, here, "text")) {
                option.text = reader.localized(*text, Path(here, "text"));
            }
            scale.options.push_back(std::move(option));
        }
    }
    if (FileReader::maybe(node, "dontKnow")) {
        scale.dontKnow = reader.maybeLocalized(node, path, "dontKnow");
    }
}

} // namespace leerspiegel::questionnaire
