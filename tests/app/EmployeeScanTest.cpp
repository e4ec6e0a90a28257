// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

TEST_CASE("A draft is found back at the same page after a crash", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto code = privacy::PersonalCode::random();
    auto draft = Firm::sheet(2);
    draft.page = 4;
    {
        auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
        REQUIRE(scan.has_value());
        REQUIRE((*scan)->saveDraft(draft).has_value());
    }
    firm.reopen(false);
    CHECK(firm.workspace().summary()->openRound()->drafts == 1);
    const auto scan = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE(scan.has_value());
    CHECK((*scan)->startingSheet() == draft);
    CHECK_FALSE((*scan)->wasHandedIn());
}

TEST_CASE("A handed-in sheet is reopened, changed and handed in again as one sheet", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto code = firm.employee(round, Firm::sheet(2));
    const auto scan = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE(scan.has_value());
    CHECK((*scan)->wasHandedIn());
    CHECK((*scan)->startingSheet() == Firm::sheet(2));
    REQUIRE((*scan)->handIn(Firm::sheet(5)).has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 1);
    CHECK((*app::EmployeeScan::resume(firm.workspace(), round, code))->startingSheet() == Firm::sheet(5));
}

TEST_CASE("Handing in erases the draft", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employee(round, Firm::sheet());
    CHECK(firm.workspace().file().draftCount(round) == 0);
}

TEST_CASE("A withdrawn sheet is gone and its code may be used again", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto code = firm.employee(round, Firm::sheet());
    const auto scan = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE((*scan)->withdraw().has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 0);
    CHECK(app::EmployeeScan::resume(firm.workspace(), round, code).error().code == ErrorCode::WrongPersonalCode);
    CHECK((*scan)->withdraw().has_value());
    const auto again = app::EmployeeScan::begin(firm.workspace(), round, code);
    REQUIRE((*again)->handIn(Firm::sheet()).has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 1);
}

TEST_CASE("A19 a wrong code gives one answer, whether or not there are sheets", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto empty = app::EmployeeScan::resume(firm.workspace(), round, privacy::PersonalCode::random());
    firm.employees(round, 3);
    const auto full = app::EmployeeScan::resume(firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE_FALSE(empty.has_value());
    REQUIRE_FALSE(full.has_value());
    CHECK(empty.error() == full.error());
    CHECK(empty.error().code == ErrorCode::WrongPersonalCode);
}

TEST_CASE("A19 every try with a code derives exactly one key, whether it is right, wrong, new or of somebody who withdrew", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto right = firm.employee(round, Firm::sheet());
    const auto gone = firm.employee(round, Firm::sheet());
    REQUIRE((*app::EmployeeScan::resume(firm.workspace(), round, gone))->withdraw().has_value());
    const auto derivations = [](const auto& act) {
        const auto before = privacy::stretchCount();
        (void)act();
        return privacy::stretchCount() - before;
    };
    const auto wrong = privacy::PersonalCode::random();
    for (const auto* code : {&right, &gone, &wrong}) {
        CHECK(derivations([&] { return app::EmployeeScan::resume(firm.workspace(), round, *code); }) == 1);
        CHECK(derivations([&] { return app::takeBackLentProfile(firm.workspace(), round, *code); }) == 1);
    }
    CHECK(derivations([&] { return app::EmployeeScan::begin(firm.workspace(), round, wrong); }) == 1);
}

TEST_CASE("A19 a hundred thousand random keys, as codes give them, find no sheet and no draft", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 5);
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE((*scan)->saveDraft(Firm::sheet()).has_value());
    const auto& file = firm.workspace().file();
    CHECK(file.sheet(round, file.sheets(round)->front().tag)->has_value()); // the look-up finds what is there
    int found = 0;
    for (int turn = 0; turn < 100'000; ++turn) {
        const auto key = privacy::subkey(privacy::Secret::random(32), "any");
        privacy::Tag tag{};
        std::ranges::copy(key.view().first(tag.size()), tag.begin());
        found += file.sheet(round, tag)->has_value() || file.draft(round, tag)->has_value() ? 1 : 0;
    }
    CHECK(found == 0);
}

TEST_CASE("A20 a withdrawal that is done twice, or by somebody else, takes nobody's sheet out", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 3);
    const auto code = firm.employee(round, Firm::sheet(2));
    auto once = app::EmployeeScan::resume(firm.workspace(), round, code);
    auto replayed = app::EmployeeScan::resume(firm.workspace(), round, code);
    auto stranger = app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE((*stranger)->withdraw().has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 4);
    REQUIRE((*once)->withdraw().has_value());
    REQUIRE((*replayed)->withdraw().has_value());
    REQUIRE((*once)->withdraw().has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 3);
}

TEST_CASE("A20 a code of one dossier opens nothing in another", "[app][scan]")
{
    Firm first;
    Firm second;
    const auto code = first.employee(first.open(first.plan(8)), Firm::sheet());
    const auto round = second.open(second.plan(8));
    second.employees(round, 2);
    CHECK(app::EmployeeScan::resume(second.workspace(), round, code).error().code == ErrorCode::WrongPersonalCode);
}

TEST_CASE("By invitation a slip lets one sheet in, once", "[app][scan]")
{
    Firm firm;
    auto plan = firm.plan(6);
    plan.admission = round::Admission::ByInvitation;
    const auto round = firm.open(plan);
    REQUIRE(firm.tokens().size() == 6);
    auto same = privacy::Token::parse(firm.tokens()[0].text());
    REQUIRE(same.has_value());
    const auto code = privacy::PersonalCode::random();
    CHECK(app::EmployeeScan::begin(firm.workspace(), round, code).error().code == ErrorCode::TokenNeeded);
    CHECK(app::EmployeeScan::begin(firm.workspace(), round, code, privacy::Token::random()).error().code == ErrorCode::WrongToken);
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code, std::move(firm.tokens()[0]));
    REQUIRE(scan.has_value());
    REQUIRE((*scan)->handIn(Firm::sheet()).has_value());
    CHECK(firm.workspace().round(round)->unusedTokens == 5);

    SECTION("a second sheet with the same slip is refused")
    {
        const auto other = privacy::PersonalCode::random();
        CHECK(app::EmployeeScan::begin(firm.workspace(), round, other, std::move(*same)).error().code
              == ErrorCode::WrongToken);
    }
    SECTION("changing the own sheet needs no slip")
    {
        const auto again = app::EmployeeScan::resume(firm.workspace(), round, code);
        REQUIRE(again.has_value());
        CHECK((*again)->handIn(Firm::sheet(1)).has_value());
        CHECK(firm.workspace().file().sheetCount(round) == 1);
    }
}

TEST_CASE("By invitation who took the sheet out may come back with the same code, and nobody else", "[app][scan]")
{
    Firm firm;
    auto plan = firm.plan(6);
    plan.admission = round::Admission::ByInvitation;
    const auto round = firm.open(plan);
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code, std::move(firm.tokens()[0]));
    REQUIRE((*scan)->handIn(Firm::sheet(2)).has_value());
    REQUIRE((*scan)->withdraw().has_value());
    REQUIRE((*scan)->withdraw().has_value()); // twice gives no second way in
    CHECK(firm.workspace().round(round)->unusedTokens == 6);
    CHECK(app::EmployeeScan::resume(firm.workspace(), round, privacy::PersonalCode::random()).error().code == ErrorCode::WrongPersonalCode);
    const auto back = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE(back.has_value());
    CHECK((*back)->startingSheet().response.answers.empty());
    CHECK_FALSE((*back)->wasHandedIn());
    CHECK_FALSE((*back)->needsToken());
    REQUIRE((*back)->handIn(Firm::sheet(3)).has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 1);
    CHECK(firm.workspace().round(round)->unusedTokens == 5);
}

TEST_CASE("By invitation a scan that was stopped needs its slip at hand-in", "[app][scan]")
{
    Firm firm;
    auto plan = firm.plan(6);
    plan.admission = round::Admission::ByInvitation;
    const auto round = firm.open(plan);
    const auto code = privacy::PersonalCode::random();
    {
        auto scan = app::EmployeeScan::begin(firm.workspace(), round, code, firm.tokens()[0].clone());
        REQUIRE((*scan)->saveDraft(Firm::sheet(2)).has_value());
    }
    const auto scan = app::EmployeeScan::resume(firm.workspace(), round, code);
    REQUIRE(scan.has_value());
    CHECK((*scan)->needsToken());
    CHECK((*scan)->handIn(Firm::sheet(2)).error().code == ErrorCode::TokenNeeded);
    (*scan)->useToken(firm.tokens()[0].clone());
    CHECK_FALSE((*scan)->needsToken());
    CHECK((*scan)->handIn(Firm::sheet(2)).has_value());
}

TEST_CASE("Two people who began with one slip: the second hand-in is refused and loses nothing", "[app][scan]")
{
    Firm firm;
    auto plan = firm.plan(6);
    plan.admission = round::Admission::ByInvitation;
    const auto round = firm.open(plan);
    auto copy = privacy::Token::parse(firm.tokens()[0].text());
    auto first = app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random(), std::move(firm.tokens()[0]));
    const auto code = privacy::PersonalCode::random();
    auto second = app::EmployeeScan::begin(firm.workspace(), round, code, std::move(*copy));
    REQUIRE((first.has_value() && second.has_value()));
    REQUIRE((*second)->saveDraft(Firm::sheet(3)).has_value());
    REQUIRE((*first)->handIn(Firm::sheet()).has_value());
    CHECK((*second)->handIn(Firm::sheet(3)).error().code == ErrorCode::WrongToken);
    CHECK((*app::EmployeeScan::resume(firm.workspace(), round, code))->startingSheet() == Firm::sheet(3));
}

TEST_CASE("A17 every draft has one length and every sheet has one length", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    session::Sheet empty;
    empty.response.questionnaire = app::builtInInstrument().individual->questionnaire.id;
    empty.response.edition = app::builtInInstrument().individual->questionnaire.edition;
    auto full = Firm::sheet();
    for (const auto& item : app::builtInInstrument().individual->questionnaire.open) {
        full.response.answers[item.id] = questionnaire::Text{std::string(1999, 'x')};
    }
    firm.employee(round, empty);
    firm.employee(round, full);
    const auto sheets = *firm.workspace().file().sheets(round);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].envelope.size() == sheets[1].envelope.size());
}

TEST_CASE("Two windows on one file: both hand in, nothing is lost or doubled", "[app][scan]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    auto other = app::Workspace::open(firm.path(), firm.environment());
    REQUIRE(other.has_value());
    const auto codeHere = privacy::PersonalCode::random();
    const auto codeThere = privacy::PersonalCode::random();
    auto here = app::EmployeeScan::begin(firm.workspace(), round, codeHere);
    auto there = app::EmployeeScan::begin(**other, round, codeThere);
    REQUIRE((here.has_value() && there.has_value()));
    REQUIRE((*here)->saveDraft(Firm::sheet(1)).has_value());
    REQUIRE((*there)->saveDraft(Firm::sheet(2)).has_value());
    REQUIRE((*here)->handIn(Firm::sheet(1)).has_value());
    REQUIRE((*there)->handIn(Firm::sheet(2)).has_value());
    CHECK(firm.workspace().file().sheetCount(round) == 2);
    CHECK((*app::EmployeeScan::resume(**other, round, codeHere))->startingSheet() == Firm::sheet(1));
}
