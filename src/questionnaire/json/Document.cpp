// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/Document.h"

#include "questionnaire/json/CountingIterator.h"
#include "questionnaire/json/HiddenCharacters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_set>

namespace leerspiegel::questionnaire {

namespace {

using json = nlohmann::json;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Builds the tree from the parser's events. Between two events lie only white space, ',' and ':', so a token begins at
/// the first other byte after the last one.
class TreeBuilder
{
public:
    TreeBuilder(std::string_view text, const std::size_t& consumed, const DocumentLimits& limits)
        : m_text(text)
        , m_consumed(consumed)
        , m_limits(limits)
    {
    }

    bool null() { return add({}); }
    bool boolean(bool value)
    {
        Node node;
        node.kind = Node::Kind::Boolean;
        node.boolean = value;
        return add(std::move(node));
    }
    bool number_integer(json::number_integer_t value) { return addInteger(value); }
    bool number_unsigned(json::number_unsigned_t value)
    {
        constexpr auto most = static_cast<json::number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
        return value <= most ? addInteger(static_cast<std::int64_t>(value)) : refuse(ProblemCode::NumberTooLarge);
    }
    bool number_float(json::number_float_t value, const std::string& spelling)
    {
        if (spelling.find_first_of(".eE") == std::string::npos) {
            return refuse(ProblemCode::NumberTooLarge); // a whole number beyond 64 bits
        }
        Node node;
        node.kind = Node::Kind::Real;
        node.real = value;
        return add(std::move(node));
    }
    bool string(std::string& value)
    {
        if (value.size() > m_limits.stringBytes) {
            return refuse(ProblemCode::StringTooLong, {std::to_string(m_limits.stringBytes)});
        }
        if (hasHiddenCharacter(value)) {
            note(ProblemCode::HiddenCharacter, tokenStart());
        }
        Node node;
        node.kind = Node::Kind::String;
        node.text = std::move(value);
        return add(std::move(node));
    }
    bool binary(json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Node::Kind::Object); }
    bool start_array(std::size_t) { return open(Node::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        if (name.size() > m_limits.keyBytes) {
            return refuse(ProblemCode::StringTooLong, {std::to_string(m_limits.keyBytes)}, m_open.size() - 1);
        }
        auto& level = m_open.back();
        level.key = std::move(name);
        level.keyOffset = tokenStart();
        const bool hidden = hasHiddenCharacter(level.key);
        const bool repeated = !level.seen.insert(level.key).second;
        level.dropped = hidden || repeated;
        if (hidden) {
            note(ProblemCode::HiddenCharacter, level.keyOffset);
        } else if (repeated) {
            note(ProblemCode::DuplicateKey, level.keyOffset, {level.key});
        }
        m_end = m_consumed;
        return true;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& error)
    {
        const std::string_view words(error.what());
        const auto says = [&](std::string_view part) { return words.find(part) != std::string_view::npos; };
        const auto code = says("ill-formed UTF-8") ? ProblemCode::NotUtf8
            : error.id == 406                      ? ProblemCode::NumberTooLarge
                                                   : ProblemCode::NotJson;
        // `at` is the last character that was read: of a whole word the first character is the place.
        const auto last = std::min(at > 0 ? at - 1 : 0, m_text.size());
        const bool wholeWord = says("- unexpected") || says("invalid literal") || error.id == 406;
        const auto offset = wholeWord ? std::min(last, tokenStart()) : code == ProblemCode::NotUtf8 ? characterStart(last) : last;
        problems = {{code, lines().placeOf(offset), {}, {}}};
        failed = true;
        return false;
    }

    Node root;
    std::vector<Problem> problems;
    bool failed = false;

private:
    struct Level
    {
        Node node;
        std::string key;
        std::size_t keyOffset = 0;
        bool dropped = false; ///< The value belongs to a key that is refused.
        std::unordered_set<std::string> seen;
    };

    const LineTable& lines()
    {
        if (!m_lines) {
            m_lines.emplace(m_text);
        }
        return *m_lines;
    }

    std::size_t tokenStart() const
    {
        std::size_t at = m_end;
        if (at == 0 && m_text.starts_with(byteOrderMark)) {
            at = byteOrderMark.size();
        }
        while (at < m_text.size() && std::string_view(" \t\r\n,:").find(m_text[at]) != std::string_view::npos) {
            ++at;
        }
        return at;
    }

    /// Where the character begins that the byte at `at` cuts short; `at` itself when it is the first wrong byte.
    std::size_t characterStart(std::size_t at) const
    {
        for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
            const auto byte = static_cast<unsigned char>(m_text[at - back]);
            const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
            if (length > 1 || byte < 0x80) {
                return length > back ? at - back : at;
            }
        }
        return at;
    }

    std::string pointer(std::size_t depth) const
    {
        std::string path;
        for (const auto& level : std::span(m_open).first(std::min(depth, m_open.size()))) {
            path += '/';
            if (level.node.kind == Node::Kind::Array) {
                path += std::to_string(level.node.elements.size());
                continue;
            }
            path += pointerToken(level.key);
        }
        return path;
    }

    void note(ProblemCode code, std::size_t offset, std::vector<std::string> arguments = {})
    {
        if (problems.size() < m_limits.problems) {
            problems.push_back({code, lines().placeOf(offset), pointer(m_open.size()), std::move(arguments)});
        }
    }

    /// Ends the reading with this one problem, at the value or, with fewer levels in the pointer, around it.
    bool refuse(ProblemCode code, std::vector<std::string> arguments = {}, std::size_t depth = std::string::npos)
    {
        const auto place = lines().placeOf(tokenStart());
        problems = {{code, place, pointer(depth), std::move(arguments)}};
        failed = true;
        return false;
    }

    bool addInteger(std::int64_t value)
    {
        Node node;
        node.kind = Node::Kind::Integer;
        node.integer = value;
        node.real = static_cast<double>(value);
        return add(std::move(node));
    }

    bool add(Node node)
    {
        if (++m_values > m_limits.values) {
            return refuse(ProblemCode::TooManyValues, {std::to_string(m_limits.values)});
        }
        node.offset = tokenStart();
        m_end = m_consumed;
        put(std::move(node));
        return true;
    }

    void put(Node node)
    {
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        auto& level = m_open.back();
        if (level.node.kind == Node::Kind::Array) {
            level.node.elements.push_back(std::move(node));
        } else if (!level.dropped) {
            level.node.members.push_back({level.key, level.keyOffset, std::move(node)});
        }
    }

    bool open(Node::Kind kind)
    {
        if (m_open.size() >= m_limits.depth) {
            return refuse(ProblemCode::TooDeep, {std::to_string(m_limits.depth)});
        }
        if (++m_values > m_limits.values) {
            return refuse(ProblemCode::TooManyValues, {std::to_string(m_limits.values)});
        }
        Level level;
        level.node.kind = kind;
        level.node.offset = tokenStart();
        m_end = m_consumed;
        m_open.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        auto node = std::move(m_open.back().node);
        m_open.pop_back();
        m_end = m_consumed;
        put(std::move(node));
        return true;
    }

    std::string_view m_text;
    const std::size_t& m_consumed;
    DocumentLimits m_limits;
    std::optional<LineTable> m_lines;
    std::vector<Level> m_open;
    std::size_t m_end = 0;
    std::size_t m_values = 0;
};

bool isUtf16(std::string_view text)
{
    const bool marked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const bool unmarked = text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
    return marked || unmarked;
}

Document refused(ProblemCode code, std::vector<std::string> arguments = {})
{
    return {std::nullopt, {{code, {}, {}, std::move(arguments)}}};
}

} // namespace

const Node::Member* Node::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &*found;
}

Document parseDocument(std::string_view text, const DocumentLimits& limits)
{
    if (text.size() > limits.bytes) {
        return refused(ProblemCode::TooLarge, {std::to_string(limits.bytes)});
    }
    if (isUtf16(text)) {
        return refused(ProblemCode::NotUtf8);
    }
    std::size_t consumed = 0;
    TreeBuilder builder(text, consumed, limits);
    const CountingIterator first(text.data(), &consumed);
    const CountingIterator last(text.data() + text.size(), &consumed);
    const bool parsed = json::sax_parse(first, last, &builder);
    if (!parsed || builder.failed) {
        return builder.problems.empty() ? refused(ProblemCode::NotJson) : Document{std::nullopt, std::move(builder.problems)};
    }
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
        // The parser takes a zero byte for the end of the text.
        return {std::nullopt, {{ProblemCode::NotJson, LineTable(text).placeOf(zero), {}, {}}}};
    }
    return {std::move(builder.root), std::move(builder.problems)};
}

} // namespace leerspiegel::questionnaire
