// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "attack/Attack.h"
#include "grouppicture/SmallGroupRules.h"

#include <span>

namespace leerspiegel::attack {

/// What one attack on one made-up firm yields.
struct Loot
{
    Findings findings;
    int figures = 0; ///< Numbers that the program showed.
    int lent = 0;
    int cells = 0;
};

/// Goes from round to round of one firm and remembers what was shown.
class Raider
{
public:
    /// What the program says of itself: that it makes wholes of limited parts, that it moves figures away from earlier rounds.
    explicit Raider(bool wholesFromLimited = true, bool movesFigures = true)
        : m_wholesFromLimited(wholesFromLimited)
        , m_movesFigures(movesFigures)
    {
    }
    void see(const std::string& where, const Truth& truth, Shown shown);
    const Loot& loot() const { return m_loot; }

private:
    struct Round
    {
        Truth truth;
        Shown shown;
    };
    bool m_wholesFromLimited;
    bool m_movesFigures;
    std::vector<Round> m_rounds;
    Loot m_loot;
};

/// A rule that can be switched off, with a firm from which on its absence is soon noticed.
struct Rule
{
    const char* name;
    bool grouppicture::RuleSwitches::*on;
    std::uint64_t firm;
};
std::span<const Rule> rules();

/// Makes the firm of this number, lets the program count its rounds with these rules, and attacks what it shows.
Loot raid(std::uint64_t firm, const grouppicture::RuleSwitches& switches);

} // namespace leerspiegel::attack
