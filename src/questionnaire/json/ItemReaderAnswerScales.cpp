// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/ItemReader.h"

#include "questionnaire/items/ItemTypes.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

std::string listed(std::span<const std::string_view> names)
{
    std::string list;
    for (const auto name : names) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return list;
}

std::string typeNames()
{
    std::vector<std::string_view> names;
    for (const auto& type : itemTypes()) {
        names.push_back(type.name);
    }
    return listed(names);
}

bool isKeyOfSomeType(std::string_view key)
{
    return std::ranges::any_of(itemTypes(), [&](const ItemType& type) { return std::ranges::find(type.keys, key) != type.keys.end(); });
}

} // namespace

const ItemType* ItemReader::readType(const Node& node, const Path& path)
{
    const auto* name = m_reader.need(node, path, "type");
    const Path own(path, "type");
    if (!name || !m_reader.is(Node::Kind::String, *name, own)) {
        return nullptr;
    }
    const auto* type = findItemType(name->text);
    if (!type) {
        m_reader.note(ProblemCode::NotInList, name->offset, own, {typeNames()});
    }
    return type;
}

void ItemReader::checkKeys(const Node& node, const Path& path, const ItemType* type)
{
    for (const auto& member : node.members) {
        const bool ofSome = isKeyOfSomeType(member.key);
        const bool ofThis = type && std::ranges::find(type->keys, std::string_view(member.key)) != type->keys.end();
        if (member.key == "type" || ofThis || (ofSome && !type)) {
            continue;
        }
        const Path own(path, member.key);
        if (ofSome) {
            m_reader.note(ProblemCode::KeyDoesNotFitType, member.keyOffset, own, {member.key, std::string(type->name)});
        } else {
            const auto keys = type ? "type, " + listed(type->keys) : std::string("type");
            m_reader.note(ProblemCode::UnknownKey, member.keyOffset, own, {member.key, keys});
        }
    }
}

AnswerScale ItemReader::readAnswerScale(const std::string& id, const Node& node, const Path& path)
{
    AnswerScale scale;
    scale.id = AnswerScaleId{id};
    if (!m_reader.is(Node::Kind::Object, node, path)) {
        return scale;
    }
    const auto* type = readType(node, path);
    checkKeys(node, path, type);
    if (type) {
        scale.kind = type->kind;
        type->read(m_reader, node, path, scale);
        m_scales[id] = scale;
    } else {
        m_unknownScales.insert(id);
    }
    return scale;
}

void ItemReader::readAnswerScales(const Node& node, const Path& path, std::vector<AnswerScale>& scales)
{
    if (!m_reader.is(Node::Kind::Object, node, path)) {
        return;
    }
    m_scalesRead = true;
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
    }
}

} // namespace leerspiegel::questionnaire
