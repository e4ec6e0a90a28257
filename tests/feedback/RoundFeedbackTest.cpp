// SPDX-License-Identifier: EUPL-1.2
#include "feedback/RoundFeedback.h"
#include "report/ReportModel.h"
#include "support/Firm.h"

using namespace leerspiegel;
using base::ErrorCode;
using tests::Firm;

namespace {

void answerForCompany(Firm& firm, const round::RoundId& round)
{
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(id.has_value());
    session::Sheet own;
    own.response.questionnaire = app::builtInInstrument().company->questionnaire.id;
    own.response.edition = app::builtInInstrument().company->questionnaire.edition;
    own.response.answers = Firm::sheet(3).response.answers;
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, own, true}).has_value());
}

round::RoundId counted(Firm& firm, int step)
{
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 6, step);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    return round;
}

round::RoundId endedWithoutPicture(Firm& firm)
{
    const auto round = firm.open(firm.plan(3));
    answerForCompany(firm, round);
    REQUIRE(app::closeAndCount(firm.workspace(), round, {}, {}, app::CountMode::LentProfilesOnly).has_value());
    return round;
}

void agree(Firm& firm, const std::string& what, app::Agreement::State state)
{
    app::Agreement agreement;
    agreement.who = "het team";
    agreement.what = what;
    agreement.when = *base::Day::parse("2027-05-01");
    agreement.about = "c4";
    REQUIRE(app::putAgreement(firm.workspace(), agreement).has_value());
    if (state != app::Agreement::State::Open) {
        const auto all = *app::agreements(firm.workspace());
        auto changed = *std::ranges::find(all, what, &app::Agreement::what);
        changed.state = state;
        REQUIRE(app::putAgreement(firm.workspace(), changed).has_value());
    }
}

QString htmlOf(const feedback::RoundFeedback& loaded)
{
    const auto parts = feedback::reportPartsOf(loaded, app::builtInAdvice(), "nl");
    return report::reportHtml(feedback::ourReportOf(loaded, parts, "nl"));
}

} // namespace

TEST_CASE("Without a wish the last round with a picture is given back, beside the last picture before it", "[feedback]")
{
    Firm firm;
    const auto first = counted(firm, 3);
    endedWithoutPicture(firm);
    const auto last = counted(firm, 4);
    const auto loaded = feedback::loadFeedback(firm.workspace(), {});
    REQUIRE(loaded.has_value());
    CHECK(loaded->picture.summary.id == last);
    CHECK(loaded->rounds.size() == 3);
    CHECK(loaded->history.size() == 3);
    REQUIRE(loaded->previous.has_value());
    const auto named = feedback::loadFeedback(firm.workspace(), first);
    REQUIRE(named.has_value());
    CHECK(*loaded->previous == *named->picture.picture);
    CHECK(named->history.size() == 1);
    CHECK_FALSE(named->previous.has_value());
}

TEST_CASE("A round that ended below the threshold gives back the company's own picture, with advice and guide for the talk", "[feedback]")
{
    Firm firm;
    const auto round = endedWithoutPicture(firm);
    const auto loaded = feedback::loadFeedback(firm.workspace(), {});
    REQUIRE(loaded.has_value());
    CHECK(loaded->picture.summary.id == round);
    const auto parts = feedback::reportPartsOf(*loaded, app::builtInAdvice(), "nl");
    CHECK(parts.advice.conversation);
    CHECK_FALSE(parts.advice.guide.empty());
    CHECK(htmlOf(*loaded).contains("Our mirrors"));
}

TEST_CASE("A named round that is open gives back what the company answered; an unnamed one is never open", "[feedback]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    answerForCompany(firm, round);
    CHECK(feedback::loadFeedback(firm.workspace(), {}).error().code == ErrorCode::NoGroupPicture);
    const auto loaded = feedback::loadFeedback(firm.workspace(), round);
    REQUIRE(loaded.has_value());
    CHECK(htmlOf(*loaded).contains("The company's picture"));
}

TEST_CASE("A round with nothing to show, an unknown round and a locked dossier are told apart", "[feedback]")
{
    Firm firm;
    const auto empty = firm.open(firm.plan(8));
    CHECK(feedback::loadFeedback(firm.workspace(), empty).error().code == ErrorCode::NoGroupPicture);
    CHECK(feedback::loadFeedback(firm.workspace(), round::RoundId{"nowhere"}).error().code == ErrorCode::RoundNotFound);
    firm.employees(empty, 6);
    REQUIRE(app::closeAndCount(firm.workspace(), empty).has_value());
    CHECK(feedback::loadFeedback(firm.workspace(), round::RoundId{"nowhere"}).error().code == ErrorCode::RoundNotFound);
    firm.reopen(false);
    CHECK(feedback::loadFeedback(firm.workspace(), {}).error().code == ErrorCode::Locked);
}

TEST_CASE("A report lists what was agreed last time with what became of it, and the open steps of this round", "[feedback]")
{
    Firm firm;
    counted(firm, 3);
    agree(firm, "Samen <i>terugkijken</i>", app::Agreement::State::Done);
    counted(firm, 4);
    agree(firm, "Een vast tweetal", app::Agreement::State::Open);
    const auto loaded = feedback::loadFeedback(firm.workspace(), {});
    REQUIRE(loaded.has_value());
    const auto parts = feedback::reportPartsOf(*loaded, app::builtInAdvice(), "nl");
    REQUIRE(parts.agreedBefore.size() == 1);
    CHECK(parts.agreedBefore.front().state == "done");
    CHECK(parts.agreedBefore.front().about == "Ruimte, veiligheid en vertrouwen");
    REQUIRE(parts.agreements.size() == 1);
    CHECK(parts.agreements.front().what == "Een vast tweetal");
    CHECK(htmlOf(*loaded).contains("Samen &lt;i&gt;terugkijken&lt;/i&gt; (het team): done"));
}
