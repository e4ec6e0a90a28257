// SPDX-License-Identifier: EUPL-1.2
#include "attack/Firms.h"

#include <algorithm>
#include <array>

namespace leerspiegel::attack {

namespace {

using questionnaire::Item;

/// How the people of a firm answer.
enum class Mood
{
    Any,          ///< Every answer by itself.
    AllAlike,     ///< Everyone the same, often an end of the scale.
    GroupsAlike,  ///< Everyone like the others of the same work or age.
    GroupsAtEnds, ///< The same, and one group at an end, the others near each other.
    NearlyAlike,  ///< Around one answer.
    ByScale,      ///< Each scale its own answer, the same for all but a few.
};
constexpr std::array moods{Mood::Any, Mood::AllAlike, Mood::GroupsAlike, Mood::GroupsAtEnds, Mood::NearlyAlike, Mood::ByScale};

class Maker
{
public:
    Maker(const questionnaire::Questionnaire& questionnaire, base::Random& random)
        : m_questionnaire(questionnaire)
        , m_random(random)
        , m_mood(moods[below(moods.size())])
        , m_salt(below(1000))
        , m_skipped(below(3) == 0 ? below(5) : 0)
        , m_lending(below(3) == 0 ? below(100) : 0)
        , m_skew(below(4))
    {
    }

    Firm make()
    {
        Firm firm;
        const int people = 3 + static_cast<int>(below(58));
        std::vector<Employee> staff;
        for (int person = 0; person < people; ++person) {
            staff.push_back(employee(person));
        }
        const int rounds = 1 + static_cast<int>(below(3));
        int next = people;
        const bool answersStay = below(2) == 0;
        for (int round = 0; round < rounds; ++round) {
            if (round > 0) {
                change(staff, next, answersStay);
            }
            firm.rounds.push_back(roundOf(staff));
        }
        return firm;
    }

private:
    std::uint32_t below(std::size_t limit) { return m_random.below(static_cast<std::uint32_t>(limit)); }
    bool once(int in) { return below(static_cast<std::size_t>(in)) == 0; }

    FirmRound roundOf(const std::vector<Employee>& staff)
    {
        FirmRound round;
        for (const auto& employee : staff) {
            if (!once(12)) { // did not take part, or withdrew
                round.employees.push_back(employee);
            }
        }
        round.invited = static_cast<int>(std::max(staff.size(), round.employees.size()));
        if (once(4)) {
            round.invited = std::max(round.invited, 20 + static_cast<int>(below(30)));
        }
        if (once(8)) {
            round.threshold = 5 + static_cast<int>(below(4));
        }
        std::vector<std::string> all;
        for (const auto& item : m_questionnaire.background) {
            all.push_back(item.id.text());
        }
        base::shuffle(all, m_random);
        const std::size_t most = round.invited >= 40 ? all.size() : round.invited >= 20 ? 1 : 0;
        round.cuts.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size())));
        return round;
    }

    /// Some leave, some join, some give other answers.
    void change(std::vector<Employee>& staff, int& next, bool answersStay)
    {
        const auto leavers = std::min<std::size_t>(below(4), staff.size());
        for (std::size_t leaver = 0; leaver < leavers; ++leaver) {
            staff.erase(staff.begin() + static_cast<std::ptrdiff_t>(below(staff.size())));
        }
        for (auto joiner = below(4); joiner > 0; --joiner) {
            staff.push_back(employee(next++));
        }
        for (auto& someone : staff) {
            if (!answersStay && once(2)) {
                someone.sheet.response.answers = employee(someone.person).sheet.response.answers;
            }
        }
    }

    Employee employee(int person)
    {
        Employee made;
        made.person = person;
        auto& response = made.sheet.response;
        response.questionnaire = m_questionnaire.id;
        response.edition = m_questionnaire.edition;
        std::string group;
        for (const auto& item : m_questionnaire.background) {
            const auto chosen = option(item);
            if (!chosen.empty()) {
                response.answers[item.id] = questionnaire::Choice{chosen};
            }
            group = group.empty() ? chosen : group;
        }
        const bool skips = m_skipped > 0 && once(6);
        std::size_t index = 0;
        for (const auto& section : m_questionnaire.sections) {
            for (const auto& item : section.items) {
                answer(response, item, group, index++, skips);
            }
        }
        if (below(100) < m_lending) {
            made.sheet.sharing.lentUnderName = "Person " + std::to_string(person);
        }
        return made;
    }

    std::string option(const Item& item)
    {
        if (once(15)) {
            return {}; // left open
        }
        const auto many = item.order.size() - 1; // the last is "rather not say"
        const auto first = below(many);
        const auto second = m_skew > 1 ? below(many) : first;
        return once(12) ? item.order.back() : item.order[std::min<std::size_t>(first, second)];
    }

    void answer(session::Response& response, const Item& item, const std::string& group, std::size_t index, bool skips)
    {
        const auto& scale = m_questionnaire.answerScaleOf(item);
        if (skips && below(4) < m_skipped) {
            if (once(2) && scale.dontKnow) {
                response.answers[item.id] = questionnaire::DontKnow{};
            }
            return;
        }
        const int span = scale.highest - scale.lowest;
        response.answers[item.id] = questionnaire::Step{scale.lowest + std::clamp(stepOf(group, index, span), 0, span)};
    }

    int stepOf(const std::string& group, std::size_t index, int span)
    {
        const auto any = [&] { return static_cast<int>(below(static_cast<std::size_t>(span) + 1)); };
        const auto fixed = [&](std::size_t seed) { return static_cast<int>((seed * 2654435761U >> 7U) % (static_cast<std::size_t>(span) + 1)); };
        const auto ofGroup = std::hash<std::string>{}(group) + m_salt;
        switch (m_mood) {
        case Mood::Any: return any();
        case Mood::AllAlike: return once(40) ? any() : m_salt % 2 == 0 ? span : m_salt % 3 == 0 ? 0 : fixed(m_salt);
        case Mood::GroupsAlike: return once(30) ? any() : fixed(ofGroup);
        case Mood::GroupsAtEnds: return once(200) ? any() : ofGroup % 3 == 0 ? span : ofGroup % 3 == 1 ? 0 : span / 2 + (once(2) ? 1 : 0);
        case Mood::NearlyAlike: return fixed(m_salt) + static_cast<int>(below(3)) - 1;
        case Mood::ByScale: return once(50) ? any() : fixed(index / 4 + m_salt);
        }
        return 0;
    }

    const questionnaire::Questionnaire& m_questionnaire;
    base::Random& m_random;
    Mood m_mood;
    std::size_t m_salt;
    std::size_t m_skipped;
    std::size_t m_lending; ///< Per cent of people who lend their profile.
    std::size_t m_skew;
};

} // namespace

Firm makeFirm(const questionnaire::Questionnaire& questionnaire, base::Random& random)
{
    return Maker(questionnaire, random).make();
}

} // namespace leerspiegel::attack
