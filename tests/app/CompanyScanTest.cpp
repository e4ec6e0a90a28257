// SPDX-License-Identifier: EUPL-1.2
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
