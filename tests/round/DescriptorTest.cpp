// SPDX-License-Identifier: EUPL-1.2
#include "round/RoundDescriptor.h"
#include "support/Asked.h"
#include "support/Catch.h"

using namespace leerspiegel;
using base::ErrorCode;

namespace {

round::RoundDescriptor sample()
{
    round::RoundDescriptor descriptor;
    descriptor.dossier = round::DossierId{std::string(32, 'a')};
    descriptor.round = round::RoundId{std::string(32, 'b')};
    descriptor.company = "Bakkerij \"De Ë\"";
    descriptor.name = "Voorjaar";
    descriptor.opened = *base::Day::parse("2027-03-12");
    descriptor.roundKey.fill(7);
    descriptor.tellerKey.emplace().fill(9);
    descriptor.tellerName = "Kim";
    descriptor.threshold = 6;
    descriptor.invitedAtOpening = 24;
    descriptor.cuts = {questionnaire::ItemId{"age"}};
    descriptor.admission = round::Admission::ByInvitation;
    return descriptor;
}

round::RoundPlan plan(int invited)
{
    round::RoundPlan plan;
    plan.name = "Voorjaar";
    plan.invited = invited;
    return plan;
}

} // namespace

TEST_CASE("A descriptor has one spelling and comes back as it was", "[round]")
{
    const auto bytes = round::encode(sample());
    const auto read = round::decodeDescriptor(bytes);
    REQUIRE(read.has_value());
    CHECK(*read == sample());
    auto spaced = bytes;
    spaced.push_back(' ');
    CHECK_FALSE(round::decodeDescriptor(spaced).has_value());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(round::decodeDescriptor(base::ByteView(bytes).first(length)).has_value());
    }
}

TEST_CASE("A teller has a key and a name, or there is none", "[round]")
{
    auto nameless = sample();
    nameless.tellerName.clear();
    CHECK_FALSE(round::decodeDescriptor(round::encode(nameless)).has_value());
    nameless.tellerKey.reset();
    CHECK(round::decodeDescriptor(round::encode(nameless)).has_value());
}

TEST_CASE("A threshold below five is refused in a plan and in a descriptor", "[round]")
{
    const tests::Asked asked(1, 5);
    auto low = plan(20);
    low.threshold = 4;
    CHECK(round::checkPlan(low, asked.questionnaire).error().where == "threshold");
    auto descriptor = sample();
    descriptor.threshold = 4;
    CHECK_FALSE(round::decodeDescriptor(round::encode(descriptor)).has_value());
}

TEST_CASE("No cut below 20 invited, one from 20, three from 40", "[round]")
{
    auto asked = tests::Asked(1, 5).background("age", {"x", "y"}).background("work", {"x", "y"});
    auto wanted = plan(19);
    wanted.cuts = {questionnaire::ItemId{"age"}};
    CHECK(round::checkPlan(wanted, asked.questionnaire).error().code == ErrorCode::InvalidRoundPlan);
    wanted.invited = 20;
    CHECK(round::checkPlan(wanted, asked.questionnaire).has_value());
    wanted.cuts.emplace_back("work");
    CHECK_FALSE(round::checkPlan(wanted, asked.questionnaire).has_value());
    wanted.invited = 40;
    CHECK(round::checkPlan(wanted, asked.questionnaire).has_value());
    wanted.cuts = {questionnaire::ItemId{"shoe-size"}};
    CHECK_FALSE(round::checkPlan(wanted, asked.questionnaire).has_value());
}

TEST_CASE("A plan needs a name and at least one person", "[round]")
{
    const tests::Asked asked(1, 5);
    CHECK(round::checkPlan(plan(0), asked.questionnaire).error().where == "invited");
    auto nameless = plan(10);
    nameless.name.clear();
    CHECK(round::checkPlan(nameless, asked.questionnaire).error().where == "name");
    CHECK(round::checkPlan(plan(3), asked.questionnaire).has_value());
}
