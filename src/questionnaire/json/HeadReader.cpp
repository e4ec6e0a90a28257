// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/HeadReader.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostLanguages = 20;
constexpr std::size_t longestEdition = 64;

bool isAlphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "nl", "gsw", "en-GB"
bool isLanguage(const std::string& text)
{
    const auto dash = std::min(text.find('-'), text.size());
    const auto base = text.substr(0, dash);
    const auto region = dash < text.size() ? text.substr(dash + 1) : std::string("x");
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return (base.size() == 2 || base.size() == 3) && std::ranges::all_of(base, isSmall) && !region.empty() && region.size() <= 12
        && std::ranges::all_of(region, isAlphanumeric);
}

/// The number behind the name of a format: 0 when it is none, a large one when it does not fit an int.
int formatNumber(std::string_view digits)
{
    const bool number =
        !digits.empty() && digits.front() != '0' && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    int version = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return !number ? 0 : failure == std::errc{} ? version : std::numeric_limits<int>::max();
}

bool isEdition(const std::string& text)
{
    return !text.empty() && text.size() <= longestEdition
        && std::ranges::all_of(text, [](char c) { return isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+'; });
}

} // namespace

bool readFormat(FileReader& reader, const Node& root, const FormatName& format)
{
    const Path path;
    if (root.kind != Node::Kind::Object) {
        return reader.isObject(root, path, {});
    }
    const auto* node = reader.need(root, path, "format");
    if (!node) {
        return true;
    }
    const Path own(path, "format");
    if (!reader.is(Node::Kind::String, *node, own)) {
        return false;
    }
    const std::string_view text(node->text);
    const int version = text.starts_with(format.name) ? formatNumber(text.substr(format.name.size())) : 0;
    if (version == 0) {
        reader.note(ProblemCode::UnknownFormat, node->offset, own, {std::string(format.name) + std::to_string(format.newest)});
    } else if (version > format.newest) {
        reader.note(ProblemCode::NewerFormat, node->offset, own,
                    {std::string(text.substr(format.name.size(), 20)), std::to_string(format.newest)});
    }
    return version >= 1 && version <= format.newest;
}

std::string readEdition(FileReader& reader, const Node& root, const Path& path)
{
    const auto* edition = reader.need(root, path, "edition");
    if (!edition) {
        return {};
    }
    const Path own(path, "edition");
    if (reader.is(Node::Kind::String, *edition, own) && !isEdition(edition->text)) {
        reader.note(ProblemCode::BadEdition, edition->offset, own);
    }
    return edition->text;
}

std::vector<std::string> readLanguages(FileReader& reader, const Node& root, const Path& path)
{
    const auto* node = reader.need(root, path, "languages");
    const Path own(path, "languages");
    if (!node || !reader.isArray(*node, own, 1, mostLanguages)) {
        return {};
    }
    std::vector<std::string> languages;
    std::unordered_set<std::string> seen;
    bool allGood = true;
    for (std::size_t index = 0; index < node->elements.size(); ++index) {
        const auto& element = node->elements[index];
        const Path here(own, index);
        if (element.kind != Node::Kind::String || !isLanguage(element.text)) {
            reader.note(ProblemCode::BadLanguage, element.offset, here);
            allGood = false;
        } else if (reader.unique(seen, element.text, element.offset, here)) {
            languages.push_back(element.text);
        }
    }
    if (allGood) { // otherwise every text would be blamed for one language
        reader.setLanguages(languages);
    }
    return languages;
}

bool saysFormat(std::string_view text, std::string_view name)
{
    const auto document = parseDocument(text);
    const auto* format = document.root ? document.root->find("format") : nullptr;
    return format && format->value.text.starts_with(name);
}

} // namespace leerspiegel::questionnaire
