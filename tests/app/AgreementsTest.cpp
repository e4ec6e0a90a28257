// SPDX-License-Identifier: EUPL-1.2
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

namespace {

app::Agreement agreement(const std::string& what)
{
    app::Agreement made;
    made.who = "het team";
    made.what = what;
    made.when = *base::Day::parse("2027-05-01");
    made.about = "c3";
    return made;
}

} // namespace

TEST_CASE("Agreements come back as they were made", "[app][agreements]")
{
    Firm firm;
    REQUIRE(app::putAgreement(firm.workspace(), agreement("Elke vrijdag samen terugkijken — \"kort\"")).has_value());
    firm.reopen();
    const auto all = app::agreements(firm.workspace());
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 1);
    CHECK(all->front().what == "Elke vrijdag samen terugkijken — \"kort\"");
    CHECK(all->front().when.text() == "2027-05-01");
    CHECK(all->front().state == app::Agreement::State::Open);
}

TEST_CASE("At most three agreements are open at a time", "[app][agreements]")
{
    Firm firm;
    for (const auto* what : {"een", "twee", "drie"}) {
        REQUIRE(app::putAgreement(firm.workspace(), agreement(what)).has_value());
    }
    CHECK(app::putAgreement(firm.workspace(), agreement("vier")).error().code == ErrorCode::InvalidRoundPlan);
    auto first = app::agreements(firm.workspace())->front();
    first.state = app::Agreement::State::Done;
    REQUIRE(app::putAgreement(firm.workspace(), first).has_value());
    CHECK(app::putAgreement(firm.workspace(), agreement("vier")).has_value());
    REQUIRE(app::removeAgreement(firm.workspace(), first.id).has_value());
    CHECK(app::agreements(firm.workspace())->size() == 3);
}

TEST_CASE("An agreement that is no line any more is refused; nothing is kept of it", "[app][agreements]")
{
    Firm firm;
    CHECK(app::putAgreement(firm.workspace(), agreement(std::string(5000, 'x'))).error().code == ErrorCode::InvalidRoundPlan);
    REQUIRE(app::putAgreement(firm.workspace(), agreement(std::string(200, '"'))).has_value());
    CHECK(app::agreements(firm.workspace())->size() == 1);
}

TEST_CASE("A new agreement belongs to the last round that ended, with or without a group picture", "[app][agreements]")
{
    Firm firm;
    REQUIRE(app::putAgreement(firm.workspace(), agreement("zomaar")).has_value());
    CHECK(app::agreements(firm.workspace())->front().round.empty());
    const auto round = firm.open(firm.plan(3));
    REQUIRE(app::closeAndCount(firm.workspace(), round, {}, {}, app::CountMode::LentProfilesOnly).has_value());
    REQUIRE(app::putAgreement(firm.workspace(), agreement("na het gesprek")).has_value());
    const auto all = app::agreements(firm.workspace());
    CHECK(std::ranges::count(*all, round, &app::Agreement::round) == 1);
}

TEST_CASE("Agreements are not readable in a locked dossier", "[app][agreements]")
{
    Firm firm;
    REQUIRE(app::putAgreement(firm.workspace(), agreement("geheim")).has_value());
    firm.reopen(false);
    CHECK(app::agreements(firm.workspace()).error().code == ErrorCode::Locked);
}

TEST_CASE("A round looks back on the agreements of the last time, and on older ones that are still open", "[app][agreements]")
{
    std::vector<app::RoundSummary> rounds(4);
    for (std::size_t index = 0; index < rounds.size(); ++index) {
        rounds[index].id = round::RoundId{"r" + std::to_string(index)};
    }
    const auto made = [](const std::string& what, const std::string& round, app::Agreement::State state) {
        auto one = agreement(what);
        one.round = round::RoundId{round};
        one.state = state;
        return one;
    };
    using State = app::Agreement::State;
    const std::vector<app::Agreement> all{made("zomaar", "", State::Open),         made("oud", "r0", State::Done),
                                          made("oud en open", "r0", State::Open),  made("vorige keer", "r1", State::Done),
                                          made("losgelaten", "r1", State::Dropped), made("deze keer", "r2", State::Open),
                                          made("later", "r3", State::Done)};
    const auto before = [&](const std::string& round) {
        std::vector<std::string> names;
        for (const auto& one : app::agreedBefore(all, rounds, round::RoundId{round})) {
            names.push_back(one.what);
        }
        return names;
    };
    using Names = std::vector<std::string>;
    CHECK(before("r0") == Names{"zomaar"});
    CHECK(before("r1") == Names{"zomaar", "oud", "oud en open"});
    CHECK(before("r2") == Names{"zomaar", "oud en open", "vorige keer", "losgelaten"});
    CHECK(before("r3") == Names{"zomaar", "oud en open", "deze keer"});
}
