// SPDX-License-Identifier: EUPL-1.2
#include "attack/Raid.h"
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;

namespace {

round::RoundPlan planOf(const attack::FirmRound& round, const tests::Firm& firm)
{
    auto plan = firm.plan(round.invited);
    plan.threshold = round.threshold;
    for (const auto& cut : round.cuts) {
        plan.cuts.emplace_back(cut);
    }
    return plan;
}

/// Everybody hands in; every fifth hands in something else first, and one more withdraws.
void fillBox(tests::Firm& firm, const round::RoundId& id, attack::FirmRound& round)
{
    for (std::size_t at = 0; at < round.employees.size(); ++at) {
        auto& employee = round.employees[at];
        auto scan = app::EmployeeScan::begin(firm.workspace(), id, privacy::PersonalCode::random());
        REQUIRE(scan.has_value());
        if (employee.lends()) {
            employee.sheet.sharing.lentTag = (*scan)->lentTag();
        }
        if (at % 5 == 0) {
            REQUIRE((*scan)->handIn(tests::Firm::sheet(3)).has_value());
        }
        REQUIRE((*scan)->handIn(employee.sheet).has_value());
    }
    auto withdrawn = app::EmployeeScan::begin(firm.workspace(), id, privacy::PersonalCode::random());
    REQUIRE((*withdrawn)->handIn(tests::Firm::sheet(5)).has_value());
    REQUIRE((*withdrawn)->withdraw().has_value());
}

std::vector<std::size_t> lendersOf(const app::RoundPicture& picture, const attack::FirmRound& round)
{
    std::vector<std::size_t> lenders;
    for (std::size_t at = 0; at < round.employees.size(); ++at) {
        const auto& name = round.employees[at].sheet.sharing.lentUnderName;
        if (!name.empty() && std::ranges::find(picture.lent, name, &app::LentProfile::name) != picture.lent.end()) {
            lenders.push_back(at);
        }
    }
    return lenders;
}

} // namespace

TEST_CASE("The same attacker finds nothing in real dossiers either, round after round", "[attack]")
{
    int figures = 0;
    for (const std::uint64_t number : {2U, 7U, 59U}) {
        const auto& asked = app::builtInInstrument().individual->questionnaire;
        base::SeededRandom random(number);
        auto made = attack::makeFirm(asked, random);
        tests::Firm firm;
        attack::Raider raider;
        for (auto& round : made.rounds) {
            const auto id = firm.open(planOf(round, firm));
            fillBox(firm, id, round);
            if (!app::closeAndCount(firm.workspace(), id)) {
                REQUIRE(app::eraseUnread(firm.workspace(), id, false).has_value());
                continue;
            }
            const auto picture = app::loadPicture(firm.workspace(), id);
            REQUIRE(picture.has_value());
            const attack::Truth truth(asked, round);
            const auto stored = nlohmann::json::parse(base::textOf(grouppicture::encode(*picture->picture)));
            raider.see("dossier " + std::to_string(number) + ": ", truth, attack::readShown(stored, truth, lendersOf(*picture, round)));
        }
        for (const auto& finding : raider.loot().findings) {
            FAIL_CHECK(finding);
        }
        figures += raider.loot().figures;
    }
    CHECK(figures > 500);
}

TEST_CASE("A2 twenty people, work 7 and 13, age 6, 5 and 9, one to four who would rather not say: nothing can be solved", "[attack][anonymity]")
{
    const auto silent = static_cast<std::size_t>(GENERATE(0, 1, 2, 3, 4));
    const bool silentOnWork = GENERATE(true, false);
    attack::FirmRound round;
    round.invited = 40;
    round.cuts = {"age", "work", "years"};
    for (std::size_t person = 0; person < 20; ++person) {
        const auto* age = person < 6 ? "to34" : person < 11 ? "35-54" : "from55";
        const auto* work = person % 3 == 0 ? "practical" : "office";
        auto sheet = tests::Firm::sheet(1 + static_cast<int>(person * 7 % 5), static_cast<int>(person * 5 % 7) - 3);
        const auto say = [&](const char* item, const char* option, bool hides) {
            sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{hides ? "notsaid" : option};
        };
        say("age", age, !silentOnWork && person < silent);
        say("work", work, silentOnWork && person < silent);
        say("years", person % 2 == 0 ? "to2" : "from10", false);
        round.employees.push_back({static_cast<int>(person), std::move(sheet)});
    }
    tests::Firm firm;
    const auto id = firm.open(planOf(round, firm));
    for (const auto& employee : round.employees) {
        firm.employee(id, employee.sheet);
    }
    REQUIRE(app::closeAndCount(firm.workspace(), id).has_value());
    const auto picture = app::loadPicture(firm.workspace(), id);
    const attack::Truth truth(app::builtInInstrument().individual->questionnaire, round);
    const auto shown = attack::readShown(nlohmann::json::parse(base::textOf(grouppicture::encode(*picture->picture))), truth, {});
    CHECK(shown.cellSizes.size() >= 2); // there is something to solve
    attack::Raider raider;
    raider.see("", truth, shown);
    for (const auto& finding : raider.loot().findings) {
        FAIL_CHECK(finding);
    }
}
