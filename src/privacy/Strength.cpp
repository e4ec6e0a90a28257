// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Codes.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

namespace leerspiegel::privacy {

namespace {

constexpr int enoughBits = 45;
constexpr int obviousBits = 8; // a word that anybody at the firm would try

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(),
                           [](unsigned char c) { return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
    return low;
}

/// Takes every obvious word out of the text and counts them.
int removeObvious(std::string& text, const std::vector<std::string>& obviousWords)
{
    static const std::vector<std::string> common{"wachtwoord", "welkom", "password", "geheim", "leerspiegel",
                                                 "qwerty",     "azerty", "12345",    "abcde"};
    int found = 0;
    const auto remove = [&](const std::string& word) {
        const auto low = lowered(word);
        for (auto at = low.size() < 3 ? std::string::npos : text.find(low); at != std::string::npos; at = text.find(low)) {
            text.erase(at, low.size());
            ++found;
        }
    };
    std::ranges::for_each(common, remove);
    std::ranges::for_each(obviousWords, remove);
    return found;
}

/// Characters that do not just repeat or continue the one before (aaa, 1234).
int freshCharacters(const std::string& text)
{
    int fresh = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int step = at > 0 ? text[at] - text[at - 1] : 99;
        fresh += step < -1 || step > 1 ? 1 : 0;
    }
    return fresh;
}

/// Bits a character: digits 3.3, letters 3 (words are guessable, so less than log2 26), a mixture a little more.
double bitsPerCharacter(const std::string& text)
{
    const bool digit = std::ranges::any_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
    const bool letter = std::ranges::any_of(text, [](unsigned char c) { return std::isalpha(c) != 0; });
    const bool other = std::ranges::any_of(text, [](unsigned char c) { return std::isalnum(c) == 0; });
    const int kinds = (digit ? 1 : 0) + (letter ? 1 : 0) + (other ? 1 : 0);
    return digit && kinds == 1 ? 3.3 : 2.6 + 0.4 * kinds;
}

} // namespace

PassphraseStrength strengthOf(std::string_view passphrase, const std::vector<std::string>& obviousWords)
{
    auto rest = lowered(passphrase);
    const int obvious = removeObvious(rest, obviousWords);
    PassphraseStrength strength;
    strength.bits = obvious * obviousBits + static_cast<int>(std::lround(freshCharacters(rest) * bitsPerCharacter(rest)));
    strength.enough = passphrase.size() >= static_cast<std::size_t>(leastPassphraseCharacters) && strength.bits >= enoughBits;
    return strength;
}

} // namespace leerspiegel::privacy
