// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Spelling.h"

#include <algorithm>

namespace leerspiegel::privacy {

namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aiou";
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t quintLetters = 5;
constexpr std::size_t codeBytes = 8;
constexpr std::size_t fours = 4;

/// CRC-8 over the other bytes (x^8 + x^4 + x^3 + x + 1): finds every error within eight bits in a row, so every wrong letter
/// of a proquint and every two neighbours in the wrong order. It finds typing errors, it protects nothing.
std::uint8_t checkByte(base::ByteView bytes)
{
    unsigned check = 0xA5;
    for (const auto byte : bytes) {
        check ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            check = (check & 0x80U) != 0 ? (check << 1 ^ 0x11BU) & 0xFFU : check << 1;
        }
    }
    return static_cast<std::uint8_t>(check);
}

/// Sum of all values, each weighted by another power of x in GF(32) (x^5 + x^2 + 1). Up to 31 characters no two weights are
/// the same and none is 0, so every wrong character and every two in the wrong order change the sum.
std::uint8_t checkValue(base::ByteView values)
{
    unsigned sum = 0;
    for (const auto value : values) {
        sum = (sum ^ value) << 1;
        sum ^= (sum & 32U) != 0 ? 0x25U : 0U;
    }
    return static_cast<std::uint8_t>(sum);
}

std::string quintOf(unsigned word)
{
    return {consonants[word >> 12 & 15], vowels[word >> 10 & 3], consonants[word >> 6 & 15], vowels[word >> 4 & 3], consonants[word & 15]};
}

bool isFiller(char c) { return c == ' ' || c == '-' || c == ',' || c == '.' || c == '\t' || c == '\n' || c == '\r'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::optional<unsigned> wordOf(std::string_view quint)
{
    unsigned word = 0;
    for (std::size_t at = 0; at < quintLetters; ++at) {
        const bool vowel = at % 2 == 1;
        const auto found = (vowel ? vowels : consonants).find(quint[at]);
        if (found == std::string_view::npos) {
            return std::nullopt;
        }
        word = word << (vowel ? 2 : 4) | static_cast<unsigned>(found);
    }
    return word;
}

/// A letter's value, after forgiving what people mix up.
std::optional<unsigned> letterValue(char c)
{
    if (c >= 'a' && c <= 'z') {
        c = static_cast<char>(c - 'a' + 'A');
    }
    c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    const auto found = letters.find(c);
    return found == std::string_view::npos ? std::nullopt : std::optional<unsigned>(static_cast<unsigned>(found));
}

std::size_t lettersFor(std::size_t bytes) { return (bytes * 8 + 4) / 5; }

/// Bytes as values of 5 bits, first bits first; the last one is filled up with zeros.
Secret valuesOf(const Secret& bytes)
{
    Secret values(lettersFor(bytes.size()));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const unsigned set = bytes.view()[bit / 8] >> (7 - bit % 8) & 1U;
        values.bytes()[bit / 5] |= static_cast<std::uint8_t>(set << (4 - bit % 5));
    }
    return values;
}

/// The other way; nothing when a bit is set that no byte has.
std::optional<Secret> bytesOfValues(base::ByteView values, std::size_t size)
{
    Secret bytes(size);
    for (std::size_t bit = 0; bit < values.size() * 5; ++bit) {
        const unsigned set = values[bit / 5] >> (4 - bit % 5) & 1U;
        if (bit < size * 8) {
            bytes.bytes()[bit / 8] |= static_cast<std::uint8_t>(set << (7 - bit % 8));
        } else if (set != 0) {
            return std::nullopt;
        }
    }
    return bytes;
}

} // namespace

std::array<std::string, 4> proquintsOf(const Secret& sevenBytes)
{
    Secret all(codeBytes);
    std::copy(sevenBytes.view().begin(), sevenBytes.view().end(), all.bytes().begin());
    all.bytes()[codeBytes - 1] = checkByte(sevenBytes.view());
    std::array<std::string, 4> quints;
    for (std::size_t at = 0; at < quints.size(); ++at) {
        quints[at] = quintOf(static_cast<unsigned>(all.view()[2 * at] << 8 | all.view()[2 * at + 1]));
    }
    return quints;
}

std::optional<Secret> readProquints(std::string_view text)
{
    Secret compact(4 * quintLetters);
    std::size_t length = 0;
    for (const char c : text) {
        if (isFiller(c)) {
            continue;
        }
        if (length == compact.size()) {
            return std::nullopt;
        }
        compact.bytes()[length++] = static_cast<std::uint8_t>(lower(c));
    }
    if (length != compact.size()) {
        return std::nullopt;
    }
    Secret all(codeBytes);
    for (std::size_t at = 0; at < 4; ++at) {
        const auto word = wordOf(base::textOf(compact.view()).substr(at * quintLetters, quintLetters));
        if (!word) {
            return std::nullopt;
        }
        all.bytes()[2 * at] = static_cast<std::uint8_t>(*word >> 8);
        all.bytes()[2 * at + 1] = static_cast<std::uint8_t>(*word);
    }
    const auto bits = all.view().first(codeBytes - 1);
    if (checkByte(bits) != all.view()[codeBytes - 1]) {
        return std::nullopt;
    }
    return Secret::copyOf(bits);
}

std::string groupsOf(const Secret& bytes)
{
    const auto values = valuesOf(bytes);
    std::string spelled;
    const auto put = [&](unsigned value) {
        if (spelled.size() % (fours + 1) == fours) {
            spelled += '-';
        }
        spelled += letters[value];
    };
    std::ranges::for_each(values.view(), put);
    put(checkValue(values.view()));
    return spelled;
}

std::optional<Secret> readGroups(std::string_view text, std::size_t size)
{
    Secret values(lettersFor(size) + 1);
    std::size_t length = 0;
    for (const char c : text) {
        if (isFiller(c)) {
            continue;
        }
        const auto value = letterValue(c);
        if (!value || length == values.size()) {
            return std::nullopt;
        }
        values.bytes()[length++] = static_cast<std::uint8_t>(*value);
    }
    if (length != values.size() || checkValue(values.view().first(length - 1)) != values.view()[length - 1]) {
        return std::nullopt;
    }
    return bytesOfValues(values.view().first(length - 1), size);
}

} // namespace leerspiegel::privacy
