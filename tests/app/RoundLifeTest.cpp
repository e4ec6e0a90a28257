// SPDX-License-Identifier: EUPL-1.2
#include "dossier/RawDatabase.h"
#include "support/Firm.h"

#include <functional>

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

TEST_CASE("Five sheets of a round are counted and then gone", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 5);
    const auto closed = app::closeAndCount(firm.workspace(), round);
    REQUIRE(closed.has_value());
    CHECK(closed->sheets == 5);
    CHECK(closed->hasPicture);
    const auto picture = app::loadPicture(firm.workspace(), round);
    REQUIRE(picture.has_value());
    REQUIRE(picture->picture.has_value());
    CHECK(picture->picture->sheets == 5);
    CHECK(firm.workspace().file().sheets(round)->empty());
    CHECK(firm.workspace().file().round(round)->roundSecret.empty());
}

TEST_CASE("Four sheets compute nothing and the round stays open", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 4);
    const auto closed = app::closeAndCount(firm.workspace(), round);
    REQUIRE_FALSE(closed.has_value());
    CHECK(closed.error().code == ErrorCode::TooFewSheets);
    CHECK(firm.workspace().summary()->openRound() != nullptr);
    CHECK(firm.workspace().file().sheetCount(round) == 4);
}

TEST_CASE("A raised threshold holds at the count", "[app][round]")
{
    Firm firm;
    auto plan = firm.plan(9);
    plan.threshold = 7;
    const auto round = firm.open(plan);
    firm.employees(round, 6);
    CHECK(app::closeAndCount(firm.workspace(), round).error().code == ErrorCode::TooFewSheets);
    firm.employees(round, 1);
    CHECK(app::closeAndCount(firm.workspace(), round).has_value());
}

TEST_CASE("A11 more sheets than invited: first the number invited is raised", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(5));
    firm.employees(round, 6);
    const auto closed = app::closeAndCount(firm.workspace(), round);
    REQUIRE_FALSE(closed.has_value());
    CHECK(closed.error().code == ErrorCode::MoreSheetsThanInvited);
    REQUIRE(app::raiseInvited(firm.workspace(), round, 6).has_value());
    CHECK(app::raiseInvited(firm.workspace(), round, 5).error().code == ErrorCode::InvalidRoundPlan);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto picture = app::loadPicture(firm.workspace(), round);
    CHECK(picture->summary.invitedAtOpening == 5);
    CHECK(picture->picture->invited == 6);
}

TEST_CASE("A damaged sheet is counted as damaged and stops nothing", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 6);
    auto sheets = *firm.workspace().file().sheets(round);
    base::Bytes bytes(sheets[0].envelope.view().begin(), sheets[0].envelope.view().end());
    bytes[bytes.size() / 2] ^= 1;
    REQUIRE(firm.workspace().file().handIn(round, {sheets[0].tag, privacy::SealedBytes::fromStored(bytes), {}, {}}).has_value());
    const auto closed = app::closeAndCount(firm.workspace(), round);
    REQUIRE(closed.has_value());
    CHECK(closed->sheets == 5);
    CHECK(closed->damaged == 1);
    CHECK(app::loadPicture(firm.workspace(), round)->picture->damaged == 1);
}

TEST_CASE("A20 somebody else's envelope in my row is not counted", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 6);
    const auto sheets = *firm.workspace().file().sheets(round);
    REQUIRE(firm.workspace().file().handIn(round, {sheets[0].tag, sheets[1].envelope, {}, {}}).has_value());
    const auto closed = app::closeAndCount(firm.workspace(), round);
    REQUIRE(closed.has_value());
    CHECK(closed->sheets == 5);
    CHECK(closed->damaged == 1);
}

TEST_CASE("With a teller both keys are needed", "[app][round]")
{
    Firm firm;
    auto plan = firm.plan(10);
    plan.tellerName = "de vertrouwenspersoon";
    const auto round = firm.open(plan);
    firm.employees(round, 5);
    CHECK(app::closeAndCount(firm.workspace(), round).error().code == ErrorCode::TellerNeeded);
    const auto wrong = privacy::passphraseOf("niet de goede sleutel");
    CHECK(app::closeAndCount(firm.workspace(), round, {&wrong, nullptr}).error().code == ErrorCode::WrongPassphrase);
    CHECK(firm.workspace().file().sheetCount(round) == 5);
    const auto right = privacy::passphraseOf(Firm::tellerPassphrase);
    CHECK(app::closeAndCount(firm.workspace(), round, {&right, nullptr}).has_value());
}

TEST_CASE("The teller's recovery code counts too", "[app][round]")
{
    Firm firm;
    auto plan = firm.plan(10);
    plan.tellerName = "de vertrouwenspersoon";
    const auto passphrase = privacy::passphraseOf(Firm::tellerPassphrase);
    const auto opened = app::openRound(firm.workspace(), plan, app::builtInInstrument(), &passphrase);
    REQUIRE(opened.has_value());
    REQUIRE(opened->tellerRecoveryCode.has_value());
    firm.employees(opened->id, 5);
    CHECK(app::closeAndCount(firm.workspace(), opened->id, {nullptr, &*opened->tellerRecoveryCode}).has_value());
}

TEST_CASE("Cancelling during the count changes nothing", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 6);
    const auto closed = app::closeAndCount(firm.workspace(), round, {}, [](int done, int) { return done < 3; });
    REQUIRE_FALSE(closed.has_value());
    CHECK(closed.error().code == ErrorCode::Cancelled);
    CHECK(firm.workspace().file().sheetCount(round) == 6);
    CHECK(app::closeAndCount(firm.workspace(), round).has_value());
}

TEST_CASE("Only one round is open at a time and a closed one stays closed", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    CHECK(app::openRound(firm.workspace(), firm.plan(6), app::builtInInstrument()).error().code == ErrorCode::RoundAlreadyOpen);
    REQUIRE(app::eraseUnread(firm.workspace(), round, true).has_value());
    CHECK(firm.workspace().round(round)->state == dossier::RoundState::Cancelled);
    CHECK(app::closeAndCount(firm.workspace(), round).error().code == ErrorCode::RoundNotOpen);
    const auto code = privacy::PersonalCode::random();
    CHECK(app::EmployeeScan::begin(firm.workspace(), round, code).error().code == ErrorCode::RoundNotOpen);
    CHECK(app::openRound(firm.workspace(), firm.plan(6), app::builtInInstrument()).has_value());
}

TEST_CASE("A9 a changed descriptor is refused by the mark and no sheet opens under it", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 5);
    CHECK(firm.workspace().descriptor(round).has_value());
    auto row = *firm.workspace().file().round(round);
    auto changed = *round::decodeDescriptor(row.descriptor);
    changed.threshold = 6;
    CHECK_FALSE(firm.workspace().keys()->isMarked("descriptor", round::encode(changed), row.descriptorMark));
    const auto sheets = *firm.workspace().file().sheets(round);
    const auto secret = firm.workspace().keys()->openOwn({"round-key", round.text(), 64}, row.roundSecret);
    REQUIRE(secret.has_value());
    privacy::KeyPair pair{changed.roundKey, secret->clone()};
    privacy::EnvelopeContext context{privacy::hashOf(round::encode(changed)), sheets[0].tag,
                                     privacy::paddedSizeFor(session::longestEncoding(
                                         app::builtInInstrument().individual->questionnaire))};
    CHECK_FALSE(privacy::openSheetForCount(context, sheets[0].envelope, pair, nullptr).has_value());
    context.descriptorHash = privacy::hashOf(row.descriptor);
    CHECK(privacy::openSheetForCount(context, sheets[0].envelope, pair, nullptr).has_value());
}

namespace {

std::string sqlBytes(base::ByteView bytes)
{
    static constexpr auto digits = "0123456789abcdef";
    std::string text = "x'";
    for (const auto byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text + '\'';
}

/// Somebody changes the file with a tool of their own; then it is opened by the product once more.
void changeByHand(Firm& firm, const std::string& sql)
{
    firm.workspace().lock();
    dossier::samples::RawDatabase(firm.path()).run(sql + "; VACUUM");
    firm.reopen();
}

} // namespace

TEST_CASE("A9 whatever is changed by hand in the rules of a running round, the round is not counted and nothing is lost", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    const auto code = firm.employee(round, Firm::sheet(2));
    firm.employees(round, 4);
    const auto row = *firm.workspace().file().round(round);
    const auto rules = *round::decodeDescriptor(row.descriptor);
    const std::vector<std::function<void(round::RoundDescriptor&)>> changes{
        [](auto& changed) { changed.threshold = 6; },
        [](auto& changed) { changed.cuts.emplace_back("work"); },
        [](auto& changed) { changed.invitedAtOpening = 40; },
        [](auto& changed) { changed.admission = round::Admission::ByInvitation; },
        [](auto& changed) { changed.individualQuestionnaire = changed.companyQuestionnaire; },
        [](auto& changed) { changed.roundKey = privacy::KeyPair::random().publicKey; },
        [](auto& changed) { changed.name += " 2"; },
    };
    for (const auto& change : changes) {
        auto changed = rules;
        change(changed);
        changeByHand(firm, "UPDATE round SET descriptor = " + sqlBytes(round::encode(changed)));
        CHECK_FALSE(firm.workspace().descriptor(round).has_value());
        CHECK_FALSE(app::closeAndCount(firm.workspace(), round).has_value());
        CHECK_FALSE(app::raiseInvited(firm.workspace(), round, 50).has_value());
        firm.reopen(false);
        CHECK_FALSE(app::EmployeeScan::resume(firm.workspace(), round, code).has_value()); // nor does a sheet open under other rules
        CHECK(firm.workspace().file().sheetCount(round) == 5);
    }
    changeByHand(firm, "UPDATE round SET descriptor = " + sqlBytes(row.descriptor) + ", invited = 5");
    CHECK_FALSE(app::closeAndCount(firm.workspace(), round).has_value());
    changeByHand(firm, "UPDATE round SET invited = 6; UPDATE questionnaire SET json = CAST(replace(CAST(json AS TEXT), 'minimumAnswered\": 3', "
                       "'minimumAnswered\": 1') AS BLOB)");
    CHECK_FALSE(app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random()).has_value());
    CHECK_FALSE(app::closeAndCount(firm.workspace(), round).has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 5);
    changeByHand(firm, "UPDATE questionnaire SET json = CAST(replace(CAST(json AS TEXT), 'minimumAnswered\": 1', 'minimumAnswered\": 3') AS BLOB)");
    CHECK(app::closeAndCount(firm.workspace(), round)->sheets == 5);
}

TEST_CASE("Fewer than five people: lent profiles are shown, no group picture", "[app][round]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(3));
    firm.employees(round, 2);
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    REQUIRE(scan.has_value());
    auto sheet = Firm::sheet(5);
    sheet.sharing.lentUnderName = "Robin";
    sheet.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(sheet).has_value());
    const auto closed = app::closeAndCount(firm.workspace(), round, {}, {}, app::CountMode::LentProfilesOnly);
    REQUIRE(closed.has_value());
    CHECK_FALSE(closed->hasPicture);
    CHECK(closed->lent == 1);
    const auto picture = app::loadPicture(firm.workspace(), round);
    REQUIRE(picture.has_value());
    CHECK_FALSE(picture->picture.has_value());
    REQUIRE(picture->lent.size() == 1);
    CHECK(picture->lent[0].name == "Robin");

    SECTION("A21 taken back with the code it is gone, and another code takes nothing")
    {
        REQUIRE(app::takeBackLentProfile(firm.workspace(), round, privacy::PersonalCode::random()).has_value());
        CHECK(app::loadPicture(firm.workspace(), round)->lent.size() == 1);
        REQUIRE(app::takeBackLentProfile(firm.workspace(), round, code).has_value());
        CHECK(app::loadPicture(firm.workspace(), round)->lent.empty());
    }
}

TEST_CASE("A25 rounds open and close on any day the clock says", "[app][round]")
{
    for (const auto* day : {"1970-01-01", "2099-12-31"}) {
        Firm firm;
        firm.setToday(*base::Day::parse(day));
        const auto round = firm.open(firm.plan(5));
        firm.employees(round, 5);
        REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
        CHECK(firm.workspace().round(round)->opened.text() == day);
    }
}
