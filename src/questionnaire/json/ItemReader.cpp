// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/ItemReader.h"

#include "questionnaire/items/ItemTypes.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostSections = 1000;
constexpr std::size_t mostItems = 20'000;
constexpr std::size_t mostBackground = 100;

bool isRated(const AnswerScale& scale) { return scale.kind == AnswerKind::Rating || scale.kind == AnswerKind::Bipolar; }

} // namespace

const AnswerScale* ItemReader::scaleOfSectionItem(const std::string& item) const
{
    const auto found = m_itemScale.find(item);
    if (found == m_itemScale.end() || !m_sectionItems.contains(item)) {
        return nullptr;
    }
    const auto scale = m_scales.find(found->second);
    return scale == m_scales.end() ? nullptr : &scale->second;
}

void ItemReader::checkPlace(const AnswerScale& scale, const Node& node, const Path& path, Place place)
{
    if (place == Place::Background && scale.kind != AnswerKind::Choice) {
        m_reader.note(ProblemCode::BackgroundNotChoice, node.offset, path, {scale.id.text()});
    }
    if (place == Place::Open && scale.kind != AnswerKind::Text) {
        m_reader.note(ProblemCode::OpenNotText, node.offset, path, {scale.id.text()});
    }
}

void ItemReader::readAskWhen(const Node& node, const Path& path, Item& item)
{
    if (!m_reader.isObject(node, path, {"item", "is"})) {
        return;
    }
    const Path itemPath(path, "item");
    const Path isPath(path, "is");
    const auto* other = m_reader.need(node, path, "item");
    const auto* is = m_reader.need(node, path, "is");
    const auto id = other ? m_reader.id(*other, itemPath) : std::string();
    const auto option = is ? m_reader.id(*is, isPath) : std::string();
    if (id.empty() || option.empty()) {
        return;
    }
    const auto known = m_itemScale.find(id);
    if (known == m_itemScale.end()) {
        m_reader.note(ProblemCode::AskWhenNotBefore, other->offset, itemPath, {id});
        return;
    }
    const auto scale = m_scales.find(known->second);
    if (scale == m_scales.end()) {
        return; // said where that item is
    }
    if (scale->second.kind != AnswerKind::Choice) {
        m_reader.note(ProblemCode::AskWhenNotChoice, other->offset, itemPath, {id});
    } else if (std::ranges::find(scale->second.options, option, &ChoiceOption::id) == scale->second.options.end()) {
        m_reader.note(ProblemCode::AskWhenUnknownOption, is->offset, isPath, {option, id});
    }
    item.askWhen = AskWhen{ItemId{id}, option};
}

void ItemReader::readOrder(const Node& order, const Path& path, const AnswerScale& scale, Item& item)
{
    if (!m_reader.isArray(order, path, 2, scale.options.size() + 1)) {
        return;
    }
    const auto problemsBefore = m_reader.problems().size();
    std::unordered_set<std::string> seen;
    for (std::size_t index = 0; index < order.elements.size(); ++index) {
        const Path own(path, index);
        const auto& element = order.elements[index];
        auto option = m_reader.id(element, own);
        m_reader.unique(seen, option, element.offset, own);
        if (!option.empty() && std::ranges::find(scale.options, option, &ChoiceOption::id) == scale.options.end()) {
            m_reader.note(ProblemCode::OrderUnknownOption, element.offset, own, {option});
        }
        item.order.push_back(std::move(option));
    }
    if (m_reader.problems().size() == problemsBefore && seen.size() < scale.options.size()) {
        m_reader.note(ProblemCode::OrderIncomplete, order.offset, path);
    }
}

void ItemReader::readCut(const Node& object, const Path& path, const AnswerScale* scale, Item& item)
{
    if (const auto* cut = FileReader::maybe(object, "cut")) {
        item.cut = m_reader.boolean(*cut, Path(path, "cut"));
    }
    const auto* order = FileReader::maybe(object, "order");
    if (order && scale && scale->kind == AnswerKind::Choice) {
        readOrder(*order, Path(path, "order"), *scale, item);
    } else if (item.cut && scale && !order) {
        m_reader.note(ProblemCode::CutWithoutOrder, object.offset, path);
    }
}

bool ItemReader::isItem(const Node& node, const Path& path, Place place)
{
    switch (place) {
    case Place::Background: return m_reader.isObject(node, path, {"id", "answerScale", "text", "hint", "askWhen", "cut", "order"});
    case Place::Open: return m_reader.isObject(node, path, {"id", "answerScale", "text", "hint"});
    case Place::Section: break;
    }
    return m_reader.isObject(node, path, {"id", "answerScale", "text", "hint", "reversed", "askWhen"});
}

const AnswerScale* ItemReader::readReference(const Node& node, const Path& path, Place place, Item& item)
{
    const auto* reference = m_reader.need(node, path, "answerScale");
    const Path own(path, "answerScale");
    item.answerScale = AnswerScaleId{reference ? m_reader.id(*reference, own) : std::string()};
    const auto& id = item.answerScale.text();
    if (id.empty() || !m_scalesRead || m_unknownScales.contains(id)) {
        return nullptr; // said already
    }
    const auto found = m_scales.find(id);
    if (found == m_scales.end()) {
        m_reader.note(ProblemCode::UnknownReference, reference->offset, own, {id});
        return nullptr;
    }
    checkPlace(found->second, *reference, own, place);
    return &found->second;
}

void ItemReader::readReversed(const Node& object, const Path& path, const AnswerScale* scale, Item& item)
{
    const Path own(path, "reversed");
    if (const auto* reversed = FileReader::maybe(object, "reversed")) {
        item.reversed = m_reader.boolean(*reversed, own);
        if (item.reversed && scale && !isRated(*scale)) {
            m_reader.note(ProblemCode::ReversedNotRated, reversed->offset, own);
        }
    }
}

Item ItemReader::readItem(const Node& node, const Path& path, Place place)
{
    Item item;
    if (!isItem(node, path, place)) {
        return item;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        item.id = ItemId{m_reader.id(*id, Path(path, "id"))};
        m_reader.unique(m_itemIds, item.id.text(), id->offset, Path(path, "id"));
    }
    const auto* scale = readReference(node, path, place, item);
    if (const auto* text = m_reader.need(node, path, "text")) {
        item.text = m_reader.localized(*text, Path(path, "text"));
    }
    item.hint = m_reader.maybeLocalized(node, path, "hint");
    if (place == Place::Section) {
        readReversed(node, path, scale, item);
    }
    if (const auto* askWhen = place == Place::Open ? nullptr : FileReader::maybe(node, "askWhen")) {
        readAskWhen(*askWhen, Path(path, "askWhen"), item);
    }
    if (place == Place::Background) {
        readCut(node, path, scale, item);
    }
    return item;
}

void ItemReader::readItems(const Node& node, const Path& path, Place place, std::vector<Item>& items)
{
    const std::size_t least = place == Place::Section ? 1 : 0;
    if (!m_reader.isArray(node, path, least, place == Place::Section ? mostItems : mostBackground)) {
        return;
    }
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        items.push_back(readItem(node.elements[index], Path(path, index), place));
        const auto& id = items.back().id.text();
        m_itemScale.emplace(id, items.back().answerScale.text());
        if (place == Place::Section) {
            m_sectionItems.insert(id);
        }
    }
}

Section ItemReader::readSection(const Node& node, const Path& path, std::unordered_set<std::string>& seen)
{
    Section section;
    if (!m_reader.isObject(node, path, {"id", "title", "intro", "items"})) {
        return section;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        section.id = SectionId{m_reader.id(*id, Path(path, "id"))};
        m_reader.unique(seen, section.id.text(), id->offset, Path(path, "id"));
    }
    if (const auto* title = m_reader.need(node, path, "title")) {
        section.title = m_reader.localized(*title, Path(path, "title"));
    }
    section.intro = m_reader.maybeLocalized(node, path, "intro");
    if (const auto* items = m_reader.need(node, path, "items")) {
        readItems(*items, Path(path, "items"), Place::Section, section.items);
    }
    return section;
}

void ItemReader::readSections(const Node& node, const Path& path, std::vector<Section>& sections)
{
    if (!m_reader.isArray(node, path, 1, mostSections)) {
        return;
    }
    m_sectionsRead = true;
    std::unordered_set<std::string> seen;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        sections.push_back(readSection(node.elements[index], Path(path, index), seen));
    }
}

void ItemReader::readBackground(const Node& node, const Path& path, std::vector<Item>& items)
{
    readItems(node, path, Place::Background, items);
}

void ItemReader::readOpen(const Node& node, const Path& path, std::vector<Item>& items) { readItems(node, path, Place::Open, items); }

} // namespace leerspiegel::questionnaire
