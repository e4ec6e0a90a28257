// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/LocalizedText.h"
#include "questionnaire/json/Document.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace leerspiegel::questionnaire {

/// Where the reader is: a chain on the stack, turned into a JSON pointer only when a problem is found.
class Path
{
public:
    Path() = default;
    Path(const Path& parent, std::string_view key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    Path(const Path& parent, std::size_t index)
        : m_parent(&parent)
        , m_index(index)
        , m_isIndex(true)
    {
    }
    std::string pointer() const;

private:
    const Path* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

/// Reads values of one file and notes every problem with its place; a value with a problem reads as empty.
class FileReader
{
public:
    static constexpr std::size_t longestText = 4000; ///< Bytes of one text that people read.
    static constexpr std::size_t longestId = 64;

    explicit FileReader(std::string_view text)
        : m_lines(text)
    {
    }

    void note(ProblemCode code, std::size_t offset, const Path& path, std::vector<std::string> arguments = {});
    std::vector<Problem>& problems() { return m_problems; }

    /// Notes a value of another kind.
    bool is(Node::Kind kind, const Node& node, const Path& path);
    /// Notes a value that is no object, and every key that is not in `allowed`. False when it is no object.
    bool isObject(const Node& node, const Path& path, std::initializer_list<std::string_view> allowed);
    bool isObjectOf(const Node& node, const Path& path, std::span<const std::string_view> allowed);
    bool isArray(const Node& node, const Path& path, std::size_t least, std::size_t most);

    /// The value of a key that must be there; nullptr after noting MissingKey at the opening brace.
    const Node* need(const Node& object, const Path& path, std::string_view key);
    static const Node* maybe(const Node& object, std::string_view key);

    std::string text(const Node& node, const Path& path, std::size_t longest = longestText);
    std::string id(const Node& node, const Path& path);
    int integer(const Node& node, const Path& path, int lowest, int highest, ProblemCode outside);
    /// A number with or without decimals; `least` after noting RangeTooWide when it lies outside.
    double number(const Node& node, const Path& path, double least, double most);
    bool boolean(const Node& node, const Path& path);
    /// One of `names`; empty after noting NotInList.
    std::string oneOf(const Node& node, const Path& path, std::initializer_list<std::string_view> names);

    void setLanguages(std::vector<std::string> languages) { m_languages = std::move(languages); }
    LocalizedText localized(const Node& node, const Path& path);
    LocalizedText maybeLocalized(const Node& object, const Path& path, std::string_view key);
    std::string maybeText(const Node& object, const Path& path, std::string_view key);

    /// One of `names`, for lists that are longer than a line.
    std::string oneOfList(const Node& node, const Path& path, std::span<const std::string_view> names);
    static bool isId(std::string_view text);

    /// False, after noting DuplicateId, when `id`, without regard to case, is in `seen` already.
    bool unique(std::unordered_set<std::string>& seen, const std::string& id, std::size_t offset, const Path& path);

private:
    LineTable m_lines;
    std::vector<Problem> m_problems;
    std::vector<std::string> m_languages;
};

} // namespace leerspiegel::questionnaire
