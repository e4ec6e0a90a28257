// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"
#include "app/Region.h"
#include "questionnaire/SchemaCheck.h"
#include "region/SimulatedRegion.h"
#include "region/json/ContributionFile.h"
#include "support/Catch.h"
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;
using namespace leerspiegel::region;
using namespace leerspiegel::tests;

namespace {

/// A company form: all rated items at `step`, a role and a few answers about the company.
void addCompanyForm(Firm& firm, const round::RoundId& round, const std::string& role, const std::vector<std::pair<std::string, std::string>>& more = {})
{
    const auto& company = app::builtInInstrument().company->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = company.id;
    sheet.response.edition = company.edition;
    for (const auto& section : company.sections) {
        for (const auto& item : section.items) {
            const bool rating = company.answerScaleOf(item).kind == questionnaire::AnswerKind::Rating;
            sheet.response.answers[item.id] = questionnaire::Step{rating ? 4 : 1};
        }
    }
    sheet.response.answers[questionnaire::ItemId{"role"}] = questionnaire::Choice{role};
    for (const auto& [item, option] : more) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option};
    }
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(id.has_value());
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, sheet, true}).has_value());
}

Contribution contributionOf(Firm& firm, const round::RoundId& round)
{
    const auto made = app::makeContribution(firm.workspace(), round);
    REQUIRE(made.has_value());
    return *made;
}

} // namespace

TEST_CASE("A contribution reads back as it was written, with the same bytes", "[region]")
{
    Truth truth;
    truth.perSize = 5;
    for (const auto& firm : SimulatedRegion::firms(60, 3, truth)) {
        const auto text = contributionText(firm);
        const auto read = readContribution(text);
        INFO(text << (read.problems.empty() ? std::string() : read.problems.front().pointer));
        REQUIRE(read.contribution.has_value());
        CHECK(contributionText(*read.contribution) == text);
        CHECK(read.contribution->background == firm.background);
        CHECK(read.contribution->employees.has_value() == firm.employees.has_value());
    }
}

TEST_CASE("Every contribution is valid by the published schema", "[region]")
{
    for (const auto& firm : SimulatedRegion::firms(20, 8, {})) {
        CHECK(schemaFindings(contributionText(firm), "contribution") == std::vector<std::string>{});
    }
}

TEST_CASE("A dossier gives its stored means and nothing that tells who it is", "[region]")
{
    Firm firm;
    auto plan = firm.plan(25);
    plan.cuts = {questionnaire::ItemId{"age"}};
    const auto round = firm.open(plan);
    addCompanyForm(firm, round, "owner", {{"size", "10-49"}, {"sector", "C"}, {"transfer", "yes"}, {"driver", "owner"}});
    addCompanyForm(firm, round, "owner", {{"size", "10-49"}, {"sector", "G"}, {"older", "notsaid"}});
    for (int person = 0; person < 22; ++person) {
        auto sheet = Firm::sheet(2 + person % 3, person % 5 - 2);
        sheet.response.answers[questionnaire::ItemId{"age"}] = questionnaire::Choice{person < 8 ? "to34" : person < 15 ? "35-54" : "from55"};
        sheet.sharing.sentence = person == 0 ? "Meer tijd graag" : "";
        firm.employee(round, sheet);
    }
    REQUIRE(app::makeContribution(firm.workspace(), round).error().code == base::ErrorCode::RoundStillOpen);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());

    const auto contribution = contributionOf(firm, round);
    CHECK(contribution.background.at(Field::Size) == "10-49");
    CHECK(contribution.background.at(Field::Owners) == "yes");
    CHECK(contribution.background.at(Field::Driver) == "owner");
    CHECK(contribution.background.at(Field::Transfer) == "yes");
    CHECK_FALSE(contribution.background.contains(Field::Sector)); // the two forms do not agree
    CHECK_FALSE(contribution.background.contains(Field::Older));
    CHECK(contribution.companyView.scales.at(questionnaire::ScaleId{"c1"}) == 75);
    REQUIRE(contribution.employees.has_value());
    CHECK(contribution.employees->everyone.scales.at(questionnaire::ScaleId{"c1"}).n == 22);
    CHECK(contribution.year == 2027);

    const auto text = contributionText(contribution);
    CHECK(schemaFindings(text, "contribution") == std::vector<std::string>{});
    const auto read = readContribution(text);
    INFO(text << (read.problems.empty() ? std::string() : read.problems.front().pointer));
    CHECK(read.contribution == contribution);
    auto told = text;
    REQUIRE(told.find(contribution.id) != std::string::npos);
    told.erase(told.find(contribution.id), contribution.id.size()); // random digits may look like anything
    for (const auto* secret : {"Bakkerij", "Test", "Voorjaar", "Meer tijd", "2027-03-12", "eigenaar", "invited", "25"}) {
        INFO(secret);
        CHECK(told.find(secret) == std::string::npos);
    }
}

TEST_CASE("A contribution may leave out what the company tells of itself", "[region]")
{
    auto firm = SimulatedRegion::firms(1, 3, {}).front();
    const auto less = app::without(firm, {Field::Size, Field::Transfer});
    CHECK_FALSE(less.background.contains(Field::Size));
    CHECK_FALSE(less.background.contains(Field::Transfer));
    CHECK(less.background.contains(Field::Sector));
    CHECK(app::leftOutAtFirst() == app::LeftOut{Field::Transfer});
}

TEST_CASE("Whether there will be another owner only a form of an owner tells", "[region]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    addCompanyForm(firm, round, "hr", {{"transfer", "yes"}});
    firm.employees(round, 6);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto contribution = contributionOf(firm, round);
    CHECK_FALSE(contribution.background.contains(Field::Transfer));
    CHECK(contribution.background.at(Field::Owners) == "no");
    CHECK(readContribution(contributionText(contribution)).contribution == contribution);
}

TEST_CASE("Rounds of one dossier have one id, and dossiers have different ones", "[region]")
{
    Firm firm;
    Firm other;
    std::vector<std::string> ids;
    for (auto* one : {&firm, &firm, &other}) {
        const auto round = one->open(one->plan(6));
        one->employees(round, 6);
        REQUIRE(app::closeAndCount(one->workspace(), round).has_value());
        ids.push_back(contributionOf(*one, round).id);
    }
    CHECK(ids[0] == ids[1]);
    CHECK(ids[0] != ids[2]);
    CHECK(ids[0].size() == idDigits);
}

TEST_CASE("The values a background can have are those of the questionnaires that come with the program", "[region]")
{
    const auto& company = app::builtInInstrument().company->questionnaire;
    for (const auto& kind : fields()) {
        if (kind.field == Field::Owners) {
            continue;
        }
        INFO(kind.id);
        const auto* item = company.findItem(questionnaire::ItemId{std::string(kind.id)});
        REQUIRE(item != nullptr);
        std::vector<std::string> asked;
        for (const auto& option : company.answerScaleOf(*item).options) {
            if (option.id != "notsaid") {
                asked.push_back(option.id);
            }
        }
        CHECK(std::ranges::equal(asked, kind.options));
    }
    const auto& individual = app::builtInInstrument().individual->questionnaire;
    CHECK(std::ranges::equal(individual.findItem(questionnaire::ItemId{"age"})->order, ages()));
    for (const auto id : neededItems()) {
        CHECK(individual.findItem(questionnaire::ItemId{std::string(id)}) != nullptr);
    }
}
