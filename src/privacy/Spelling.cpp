// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Spelling.h"

#include "privacy/Derive.h"

#include <sodium.h>

#include <algorithm>

namespace leerspiegel::privacy {

namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aiou";
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t quintLetters = 5;
constexpr std::size_t codeBytes = 8;
constexpr std::size_t fours = 4;

/// One check byte over the others, the same for every dossier: it finds typing errors, it protects nothing.
std::uint8_t checkByte(base::ByteView bytes)
{
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hash[0];
}

std::string quintOf(unsigned word)
{
    return {consonants[word >> 12 & 15], vowels[word >> 10 & 3], consonants[word >> 6 & 15], vowels[word >> 4 & 3],
            consonants[word & 15]};
}

bool isFiller(char c)
{
    return c == ' ' || c == '-' || c == ',' || c == '.' || c == '\t' || c == '\n' || c == '\r';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

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

std::size_t lettersFor(std::size_t bytes)
{
    return (bytes * 8 + 4) / 5;
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
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
    std::string compact;
    for (const char c : text) {
        if (!isFiller(c)) {
            compact += lower(c);
        }
        if (compact.size() > 4 * quintLetters) {
            return std::nullopt;
        }
    }
    if (compact.size() != 4 * quintLetters) {
        return std::nullopt;
    }
    Secret all(codeBytes);
    for (std::size_t at = 0; at < 4; ++at) {
        const auto word = wordOf(std::string_view(compact).substr(at * quintLetters, quintLetters));
        if (!word) {
            return std::nullopt;
        }
        all.bytes()[2 * at] = static_cast<std::uint8_t>(*word >> 8);
        all.bytes()[2 * at + 1] = static_cast<std::uint8_t>(*word);
    }
    wipe(compact);
    const auto bits = all.view().first(codeBytes - 1);
    if (checkByte(bits) != all.view()[codeBytes - 1]) {
        return std::nullopt;
    }
    return Secret::copyOf(bits);
}

std::string groupsOf(const Secret& bytes)
{
    std::string spelled;
    unsigned buffer = 0;
    int held = 0;
    const auto put = [&](unsigned value) {
        if (spelled.size() % (fours + 1) == fours) {
            spelled += '-';
        }
        spelled += letters[value & 31];
    };
    for (const auto byte : bytes.view()) {
        buffer = buffer << 8 | byte;
        held += 8;
        while (held >= 5) {
            held -= 5;
            put(buffer >> held);
        }
    }
    if (held > 0) {
        put(buffer << (5 - held));
    }
    put(checkByte(bytes.view()));
    return spelled;
}

std::optional<Secret> readGroups(std::string_view text, std::size_t size)
{
    std::vector<unsigned> values;
    for (const char c : text) {
        if (isFiller(c)) {
            continue;
        }
        const auto value = letterValue(c);
        if (!value || values.size() > lettersFor(size)) {
            return std::nullopt;
        }
        values.push_back(*value);
    }
    if (values.size() != lettersFor(size) + 1) {
        return std::nullopt;
    }
    Secret bytes(size);
    unsigned buffer = 0;
    int held = 0;
    std::size_t at = 0;
    for (std::size_t index = 0; index + 1 < values.size(); ++index) {
        buffer = buffer << 5 | values[index];
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.bytes()[at++] = static_cast<std::uint8_t>(buffer >> held);
        }
    }
    const bool restIsZero = (buffer & ((1U << held) - 1)) == 0;
    if (!restIsZero || (checkByte(bytes.view()) & 31) != values.back()) {
        return std::nullopt;
    }
    return bytes;
}

} // namespace leerspiegel::privacy
