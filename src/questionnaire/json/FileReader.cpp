// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/FileReader.h"

#include "questionnaire/json/HiddenCharacters.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

const char* nameOf(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Object: return "object";
    case Node::Kind::Array: return "array";
    case Node::Kind::String: return "text";
    case Node::Kind::Boolean: return "boolean";
    case Node::Kind::Integer: return "integer";
    case Node::Kind::Real: return "number";
    case Node::Kind::Null: break;
    }
    return "null";
}

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\n\r") == std::string::npos; }

/// "20" or "1.5"
std::string shortNumber(double value)
{
    auto text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

std::string joined(std::span<const std::string_view> names)
{
    std::string list;
    for (const auto name : names) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return list;
}

} // namespace

std::string Path::pointer() const
{
    if (!m_parent) {
        return {};
    }
    auto path = m_parent->pointer() + '/';
    if (m_isIndex) {
        return path + std::to_string(m_index);
    }
    return path + pointerToken(m_key);
}

void FileReader::note(ProblemCode code, std::size_t offset, const Path& path, std::vector<std::string> arguments)
{
    if (m_problems.size() < DocumentLimits{}.problems) {
        m_problems.push_back({code, m_lines.placeOf(offset), path.pointer(), std::move(arguments)});
    }
}

bool FileReader::is(Node::Kind kind, const Node& node, const Path& path)
{
    if (node.kind != kind) {
        const auto* found = node.kind == Node::Kind::Real ? "fraction" : nameOf(node.kind);
        note(ProblemCode::WrongType, node.offset, path, {nameOf(kind), found});
    }
    return node.kind == kind;
}

bool FileReader::isObject(const Node& node, const Path& path, std::initializer_list<std::string_view> allowed)
{
    return isObjectOf(node, path, {allowed.begin(), allowed.size()});
}

bool FileReader::isObjectOf(const Node& node, const Path& path, std::span<const std::string_view> allowed)
{
    if (!is(Node::Kind::Object, node, path)) {
        return false;
    }
    for (const auto& member : node.members) {
        if (std::ranges::find(allowed, std::string_view(member.key)) == allowed.end()) {
            note(ProblemCode::UnknownKey, member.keyOffset, Path(path, member.key), {member.key, joined(allowed)});
        }
    }
    return true;
}

bool FileReader::isArray(const Node& node, const Path& path, std::size_t least, std::size_t most)
{
    if (!is(Node::Kind::Array, node, path)) {
        return false;
    }
    if (node.elements.size() < least) {
        note(ProblemCode::TooFewEntries, node.offset, path, {std::to_string(least)});
    } else if (node.elements.size() > most) {
        note(ProblemCode::TooManyEntries, node.offset, path, {std::to_string(most)});
    }
    return true;
}

const Node* FileReader::need(const Node& object, const Path& path, std::string_view key)
{
    const auto* member = object.find(key);
    if (!member) {
        note(ProblemCode::MissingKey, object.offset, path, {std::string(key)});
        return nullptr;
    }
    return &member->value;
}

const Node* FileReader::maybe(const Node& object, std::string_view key)
{
    const auto* member = object.find(key);
    return member ? &member->value : nullptr;
}

std::string FileReader::text(const Node& node, const Path& path, std::size_t longest)
{
    if (!is(Node::Kind::String, node, path)) {
        return {};
    }
    if (isBlank(node.text)) {
        note(ProblemCode::EmptyText, node.offset, path);
    } else if (node.text.size() > longest) {
        note(ProblemCode::TextTooLong, node.offset, path, {std::to_string(longest)});
    }
    return node.text;
}

std::string FileReader::id(const Node& node, const Path& path)
{
    if (!is(Node::Kind::String, node, path)) {
        return {};
    }
    if (node.text.empty() || node.text.size() > longestId || !std::ranges::all_of(node.text, isIdCharacter)) {
        note(ProblemCode::BadId, node.offset, path);
        return {};
    }
    return node.text;
}

int FileReader::integer(const Node& node, const Path& path, int lowest, int highest, ProblemCode outside)
{
    if (!is(Node::Kind::Integer, node, path)) {
        return 0;
    }
    if (node.integer < lowest || node.integer > highest) {
        note(outside, node.offset, path, {std::to_string(lowest), std::to_string(highest)});
        return 0;
    }
    return static_cast<int>(node.integer);
}

double FileReader::number(const Node& node, const Path& path, double least, double most)
{
    if (node.kind != Node::Kind::Integer && !is(Node::Kind::Real, node, path)) {
        return least;
    }
    if (!(node.real >= least && node.real <= most)) {
        note(ProblemCode::RangeTooWide, node.offset, path, {shortNumber(least), shortNumber(most)});
        return least;
    }
    return node.real;
}

bool FileReader::boolean(const Node& node, const Path& path) { return is(Node::Kind::Boolean, node, path) && node.boolean; }

std::string FileReader::oneOf(const Node& node, const Path& path, std::initializer_list<std::string_view> names)
{
    return oneOfList(node, path, {names.begin(), names.size()});
}

std::string FileReader::oneOfList(const Node& node, const Path& path, std::span<const std::string_view> names)
{
    if (!is(Node::Kind::String, node, path)) {
        return {};
    }
    if (std::ranges::find(names, std::string_view(node.text)) == names.end()) {
        note(ProblemCode::NotInList, node.offset, path, {joined({names.begin(), names.size()})});
        return {};
    }
    return node.text;
}

bool FileReader::isId(std::string_view text)
{
    return !text.empty() && text.size() <= longestId && std::ranges::all_of(text, isIdCharacter);
}

LocalizedText FileReader::localized(const Node& node, const Path& path)
{
    if (!is(Node::Kind::Object, node, path)) {
        return {};
    }
    std::map<std::string, std::string> texts;
    for (const auto& member : node.members) {
        const Path own(path, member.key);
        if (!m_languages.empty() && std::ranges::find(m_languages, member.key) == m_languages.end()) {
            note(ProblemCode::UnknownLanguage, member.keyOffset, own, {member.key});
            continue;
        }
        texts[member.key] = text(member.value, own);
    }
    for (const auto& language : m_languages) {
        if (!node.find(language)) {
            note(ProblemCode::MissingTranslation, node.offset, path, {language});
        }
    }
    return LocalizedText(std::move(texts));
}

LocalizedText FileReader::maybeLocalized(const Node& object, const Path& path, std::string_view key)
{
    const auto* node = maybe(object, key);
    return node ? localized(*node, Path(path, key)) : LocalizedText();
}

std::string FileReader::maybeText(const Node& object, const Path& path, std::string_view key)
{
    const auto* node = maybe(object, key);
    return node ? text(*node, Path(path, key)) : std::string();
}

bool FileReader::unique(std::unordered_set<std::string>& seen, const std::string& id, std::size_t offset, const Path& path)
{
    if (id.empty()) {
        return false; // said already
    }
    auto low = id;
    std::ranges::transform(low, low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool isNew = seen.insert(std::move(low)).second;
    if (!isNew) {
        note(ProblemCode::DuplicateId, offset, path, {id});
    }
    return isNew;
}

} // namespace leerspiegel::questionnaire
