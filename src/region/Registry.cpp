// SPDX-License-Identifier: EUPL-1.2
#include "region/Registry.h"

#include <charconv>

namespace leerspiegel::region {

namespace {

/// FNV-1a: tells files apart, keeps no secret.
std::uint64_t digestOf(std::string_view text)
{
    std::uint64_t digest = 0xCBF29CE484222325U;
    for (const char c : text) {
        digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return digest;
}

std::uint64_t numberOf(std::string_view digits)
{
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    return number;
}

} // namespace

Registry::Key Registry::keyOf(std::string_view id) { return {numberOf(id.substr(0, idDigits / 2)), numberOf(id.substr(idDigits / 2))}; }

Registry::Standing Registry::standingOf(const Contribution& contribution, std::string_view text)
{
    return {contribution.year, contribution.round, digestOf(text)};
}

Registry::Claim Registry::claim(const Contribution& contribution, std::string_view text)
{
    const auto mine = standingOf(contribution, text);
    const auto [known, isNew] = m_standings.emplace(keyOf(contribution.id), mine);
    if (isNew) {
        return Claim::First;
    }
    if (known->second == mine) {
        return Claim::SameAgain;
    }
    if (known->second > mine) {
        return Claim::Loses;
    }
    known->second = mine;
    return Claim::Replaces;
}

bool Registry::counts(const Contribution& contribution, std::string_view text) const
{
    const auto known = m_standings.find(keyOf(contribution.id));
    return known != m_standings.end() && known->second == standingOf(contribution, text);
}

} // namespace leerspiegel::region
