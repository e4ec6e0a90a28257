// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/ItemReader.h"

#include "questionnaire/items/ItemTypes.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostSections = 1000;
constexpr std::size_t mostItems = 20'000;
constexpr std::size_t mostBackground = 100;

std::string typeNames()
{
    std::string names;
    for (const auto& type : itemTypes()) {
        names += names.empty() ? "" : ", ";
        names += type.name;
    }
    return names;
}

bool isKeyOfSomeType(std::string_view key)
{
    return std::ranges::any_of(itemTypes(), [&](const ItemType& type) {
        return std::ranges::find(type.keys, key) != type.keys.end();
    });
}

bool isRated(const AnswerScale& scale)
{
    return scale.kind == AnswerKind::Rating || scale.kind == AnswerKind::Bipolar;
}

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

AnswerScale ItemReader::readAnswerScale(const std::string& id, const Node& node, const Path& path)
{
    AnswerScale scale;
    scale.id = AnswerScaleId{id};
    if (node.kind != Node::Kind::Object) {
        m_reader.note(ProblemCode::WrongType, node.offset, path, {"object", "other"});
        return scale;
    }
    const auto* typeNode = m_reader.need(node, path, "type");
    const auto* type = typeNode && typeNode->kind == Node::Kind::String ? findItemType(typeNode->text) : nullptr;
    if (typeNode && !type) {
        m_reader.note(ProblemCode::NotInList, typeNode->offset, Path(path, "type"), {typeNames()});
    }
    for (const auto& member : node.members) {
        const bool own = type && std::ranges::find(type->keys, std::string_view(member.key)) != type->keys.end();
        if (member.key == "type" || own || (!type && isKeyOfSomeType(member.key))) {
            continue;
        }
        const auto code = isKeyOfSomeType(member.key) ? ProblemCode::KeyDoesNotFitType : ProblemCode::UnknownKey;
        m_reader.note(code, member.keyOffset, Path(path, member.key), {member.key, type ? std::string(type->name) : std::string()});
    }
    if (type) {
        scale.kind = type->kind;
        type->read(m_reader, node, path, scale);
    }
    return scale;
}

void ItemReader::readAnswerScales(const Node& node, const Path& path, std::vector<AnswerScale>& scales)
{
    if (node.kind != Node::Kind::Object) {
        m_reader.note(ProblemCode::WrongType, node.offset, path, {"object", "other"});
        return;
    }
    if (node.members.empty()) {
        m_reader.note(ProblemCode::TooFewEntries, node.offset, path, {"1"});
    }
    std::unordered_set<std::string> seen;
    for (const auto& member : node.members) {
        const Path own(path, member.key);
        Node key;
        key.kind = Node::Kind::String;
        key.text = member.key;
        key.offset = member.keyOffset;
        const auto id = m_reader.id(key, own);
        m_reader.unique(seen, id, member.keyOffset, own);
        scales.push_back(readAnswerScale(id, member.value, own));
        m_scales[id] = scales.back();
    }
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
    const auto* other = m_reader.need(node, path, "item");
    const auto* is = m_reader.need(node, path, "is");
    if (!other || !is) {
        return;
    }
    const Path itemPath(path, "item");
    const auto id = m_reader.id(*other, itemPath);
    const auto option = m_reader.id(*is, Path(path, "is"));
    if (id.empty() || option.empty()) {
        return;
    }
    const auto known = m_itemScale.find(id);
    if (known == m_itemScale.end()) {
        m_reader.note(ProblemCode::AskWhenNotBefore, other->offset, itemPath, {id});
        return;
    }
    const auto scale = m_scales.find(known->second);
    if (scale == m_scales.end() || scale->second.kind != AnswerKind::Choice) {
        m_reader.note(ProblemCode::AskWhenNotChoice, other->offset, itemPath, {id});
        return;
    }
    if (std::ranges::find(scale->second.options, option, &ChoiceOption::id) == scale->second.options.end()) {
        m_reader.note(ProblemCode::AskWhenUnknownOption, is->offset, Path(path, "is"), {option, id});
        return;
    }
    item.askWhen = AskWhen{ItemId{id}, option};
}

void ItemReader::readOrder(const Node& order, const Path& path, const AnswerScale& scale, Item& item)
{
    if (!m_reader.isArray(order, path, 2, scale.options.size() + 1)) {
        return;
    }
    std::unordered_set<std::string> seen;
    for (std::size_t index = 0; index < order.elements.size(); ++index) {
        const Path own(path, index);
        const auto& element = order.elements[index];
        auto option = m_reader.id(element, own);
        m_reader.unique(seen, option, element.offset, own);
        if (!option.empty()
            && std::ranges::find(scale.options, option, &ChoiceOption::id) == scale.options.end()) {
            m_reader.note(ProblemCode::OrderUnknownOption, element.offset, own, {option});
        }
        item.order.push_back(std::move(option));
    }
    if (seen.size() < scale.options.size()) {
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

Item ItemReader::readItem(const Node& node, const Path& path, Place place)
{
    Item item;
    const bool background = place == Place::Background;
    const bool isObject = background
                              ? m_reader.isObject(node, path, {"id", "answerScale", "text", "hint", "askWhen", "cut", "order"})
                          : place == Place::Open
                              ? m_reader.isObject(node, path, {"id", "answerScale", "text", "hint"})
                              : m_reader.isObject(node, path, {"id", "answerScale", "text", "hint", "reversed", "askWhen"});
    if (!isObject) {
        return item;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        item.id = ItemId{m_reader.id(*id, Path(path, "id"))};
        m_reader.unique(m_itemIds, item.id.text(), id->offset, Path(path, "id"));
    }
    const AnswerScale* scale = nullptr;
    if (const auto* reference = m_reader.need(node, path, "answerScale")) {
        const Path own(path, "answerScale");
        item.answerScale = AnswerScaleId{m_reader.id(*reference, own)};
        const auto found = m_scales.find(item.answerScale.text());
        if (found != m_scales.end()) {
            scale = &found->second;
            checkPlace(*scale, *reference, own, place);
        } else if (!item.answerScale.empty()) {
            m_reader.note(ProblemCode::UnknownReference, reference->offset, own, {item.answerScale.text()});
        }
    }
    if (const auto* text = m_reader.need(node, path, "text")) {
        item.text = m_reader.localized(*text, Path(path, "text"));
    }
    item.hint = m_reader.maybeLocalized(node, path, "hint");
    if (const auto* reversed = place == Place::Section ? FileReader::maybe(node, "reversed") : nullptr) {
        item.reversed = m_reader.boolean(*reversed, Path(path, "reversed"));
        if (item.reversed && scale && !isRated(*scale)) {
            m_reader.note(ProblemCode::ReversedNotRated, reversed->offset, Path(path, "reversed"));
        }
    }
    if (const auto* askWhen = place == Place::Open ? nullptr : FileReader::maybe(node, "askWhen")) {
        readAskWhen(*askWhen, Path(path, "askWhen"), item);
    }
    if (background) {
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

void ItemReader::readSections(const Node& node, const Path& path, std::vector<Section>& sections)
{
    if (!m_reader.isArray(node, path, 1, mostSections)) {
        return;
    }
    std::unordered_set<std::string> seen;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        const auto& element = node.elements[index];
        const Path own(path, index);
        if (!m_reader.isObject(element, own, {"id", "title", "intro", "items"})) {
            continue;
        }
        Section section;
        if (const auto* id = m_reader.need(element, own, "id")) {
            section.id = SectionId{m_reader.id(*id, Path(own, "id"))};
            m_reader.unique(seen, section.id.text(), id->offset, Path(own, "id"));
        }
        if (const auto* title = m_reader.need(element, own, "title")) {
            section.title = m_reader.localized(*title, Path(own, "title"));
        }
        section.intro = m_reader.maybeLocalized(element, own, "intro");
        if (const auto* items = m_reader.need(element, own, "items")) {
            readItems(*items, Path(own, "items"), Place::Section, section.items);
        }
        sections.push_back(std::move(section));
    }
}

void ItemReader::readBackground(const Node& node, const Path& path, std::vector<Item>& items)
{
    readItems(node, path, Place::Background, items);
}

void ItemReader::readOpen(const Node& node, const Path& path, std::vector<Item>& items)
{
    readItems(node, path, Place::Open, items);
}

} // namespace leerspiegel::questionnaire
