// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/Problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leerspiegel::questionnaire {

/// One value of a JSON text with the places where it and its key begin (byte offsets).
struct Node
{
    enum class Kind { Null, Boolean, Integer, Real, String, Object, Array };
    struct Member;

    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    double real = 0; ///< Of an Integer too.
    std::string text;
    std::size_t offset = 0;
    std::vector<Member> members; ///< Object; each key once, in the order of the file.
    std::vector<Node> elements;  ///< Array.

    const Member* find(std::string_view key) const;
};

struct Node::Member
{
    std::string key;
    std::size_t keyOffset = 0;
    Node value;
};

/// What is read before anything is kept; a file beyond these is refused.
struct DocumentLimits
{
    std::size_t bytes = 4U << 20U;
    std::size_t depth = 32;
    std::size_t values = 200'000;
    std::size_t stringBytes = 64U << 10U;
    std::size_t keyBytes = 128;
    std::size_t problems = 100'000; ///< After so many the rest is not listed.
};

/// A parsed text, or the problems that no schema would see: not JSON, not UTF-8, limits, duplicate keys, hidden characters.
struct Document
{
    std::optional<Node> root; ///< Empty when the text is not JSON or beyond a limit.
    std::vector<Problem> problems;
};
Document parseDocument(std::string_view text, const DocumentLimits& limits = {});

/// Turns byte offsets into lines and columns, in the same time however long a line is.
class LineTable
{
public:
    explicit LineTable(std::string_view text);
    Place placeOf(std::size_t offset) const;

private:
    std::size_t pointsBefore(std::size_t offset) const;

    std::string_view m_text;
    std::vector<std::size_t> m_lineStarts;
    std::vector<std::size_t> m_pointsBeforeBlock; ///< Code points before each block of the text.
};

} // namespace leerspiegel::questionnaire
