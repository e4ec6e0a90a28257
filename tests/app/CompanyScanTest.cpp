// SPDX-License-Identifier: EUPL-1.2
#include "app/Verify.h"
#include "support/Firm.h"

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

namespace {

session::Sheet companySheet(int step)
{
    const auto& company = app::builtInInstrument().company->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = company.id;
    sheet.response.edition = company.edition;
    for (const auto& scale : company.scales) {
        for (const auto& item : scale.items) {
            sheet.response.answers[item] = questionnaire::Step{step};
        }
    }
    return sheet;
}

} // namespace

TEST_CASE("A company scan is kept as a draft, finished, and part of the picture after the count", "[app][company]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(id.has_value());
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, companySheet(3), false}).has_value());
    firm.reopen();
    auto scans = *app::companyScans(firm.workspace(), round);
    REQUIRE(scans.size() == 1);
    CHECK_FALSE(scans[0].finished);
    CHECK(scans[0].sheet == companySheet(3));
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, companySheet(4), true}).has_value());
    firm.employees(round, 5);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto picture = *app::loadPicture(firm.workspace(), round);
    REQUIRE(picture.companyProfiles.size() == 1);
    for (const auto& [scale, score] : picture.companyProfiles[0].scales) {
        REQUIRE(score.has_value());
        CHECK(score->mean == Approx(4));
    }
}

TEST_CASE("A company slip hands in one scan without the passphrase", "[app][company]")
{
    Firm firm;
    const auto opened = app::openRound(firm.workspace(), firm.plan(6), app::builtInInstrument(), nullptr, 2);
    REQUIRE(opened.has_value());
    REQUIRE(opened->companyTokens.size() == 2);
    firm.reopen(false);
    CHECK(app::handInCompanyScan(firm.workspace(), opened->id, companySheet(2), opened->companyTokens[0]).has_value());
    CHECK(app::handInCompanyScan(firm.workspace(), opened->id, companySheet(2), opened->companyTokens[0]).error().code
          == ErrorCode::WrongToken);
    firm.reopen();
    const auto scans = *app::companyScans(firm.workspace(), opened->id);
    REQUIRE(scans.size() == 1);
    CHECK(scans[0].sheet == companySheet(2));
}

TEST_CASE("With a company slip the answers are kept under its code until they are handed in, thrown away or the round closes", "[app][company]")
{
    Firm firm;
    const auto opened = app::openRound(firm.workspace(), firm.plan(6), app::builtInInstrument(), nullptr, 2);
    REQUIRE(opened.has_value());
    const auto& mine = opened->companyTokens[0];
    const auto& other = opened->companyTokens[1];
    auto& id = opened->id;
    firm.reopen(false);
    CHECK(app::companySlipDraft(firm.workspace(), id, mine)->has_value() == false);
    auto begun = companySheet(4);
    begun.page = 3;
    REQUIRE(app::saveCompanySlipDraft(firm.workspace(), id, companySheet(2), mine).has_value());
    REQUIRE(app::saveCompanySlipDraft(firm.workspace(), id, begun, mine).has_value());
    firm.reopen(false);
    CHECK(*app::companySlipDraft(firm.workspace(), id, mine) == begun);
    CHECK(app::companySlipDraft(firm.workspace(), id, other)->has_value() == false);
    CHECK(app::companySlipDraft(firm.workspace(), id, privacy::Token::random()).error().code == ErrorCode::WrongToken);
    CHECK(app::saveCompanySlipDraft(firm.workspace(), id, begun, privacy::Token::random()).error().code == ErrorCode::WrongToken);
    CHECK(firm.workspace().summary()->openRound()->drafts == 0); // not an employee's
    SECTION("beside an employee's draft nothing in the file is out of order")
    {
        const auto code = privacy::PersonalCode::random();
        REQUIRE((*app::EmployeeScan::begin(firm.workspace(), id, code))->saveDraft(Firm::sheet(3)).has_value());
        const auto lines = app::verify(firm.workspace());
        REQUIRE(lines.has_value());
        for (const auto& line : *lines) {
            INFO(line.check << ": " << line.where);
            CHECK(line.holds);
        }
        REQUIRE(app::eraseCompanySlipDraft(firm.workspace(), id, mine).has_value());
    }
    SECTION("handed in")
    {
        REQUIRE(app::handInCompanyScan(firm.workspace(), id, begun, mine).has_value());
        CHECK(app::companySlipDraft(firm.workspace(), id, mine).error().code == ErrorCode::WrongToken);
    }
    SECTION("thrown away")
    {
        REQUIRE(app::eraseCompanySlipDraft(firm.workspace(), id, mine).has_value());
        CHECK(app::companySlipDraft(firm.workspace(), id, mine)->has_value() == false);
        CHECK(app::checkCompanySlip(firm.workspace(), id, mine).has_value());
    }
    SECTION("closed")
    {
        firm.reopen();
        firm.employees(id, 5);
        REQUIRE(app::closeAndCount(firm.workspace(), id).has_value());
    }
    const auto left = firm.workspace().file().draft(id, privacy::slipKeysOf(mine, id.text()).draftTag);
    REQUIRE(left.has_value());
    CHECK_FALSE(left->has_value());
}

TEST_CASE("A sixth company respondent is refused", "[app][company]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    for (int respondent = 0; respondent < 5; ++respondent) {
        const auto id = app::beginCompanyScan(firm.workspace(), round);
        REQUIRE(id.has_value());
        REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, companySheet(3), true}).has_value());
    }
    CHECK(app::beginCompanyScan(firm.workspace(), round).error().code == ErrorCode::InvalidRoundPlan);
}

TEST_CASE("A company scan can be removed while the round is open, not after", "[app][company]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, companySheet(3), true}).has_value());
    REQUIRE(app::removeCompanyScan(firm.workspace(), round, *id).has_value());
    CHECK(app::companyScans(firm.workspace(), round)->empty());
    REQUIRE(app::eraseUnread(firm.workspace(), round, false).has_value());
    CHECK(app::removeCompanyScan(firm.workspace(), round, *id).error().code == ErrorCode::RoundNotOpen);
}
