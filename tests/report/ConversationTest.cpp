// SPDX-License-Identifier: EUPL-1.2
#include "report/AboutReport.h"
#include "report/Conversation.h"
#include "support/Asked.h"
#include "support/Catch.h"

using namespace leerspiegel;
using tests::Asked;

namespace {

/// Three scales of two items, and a contrast.
struct Talk
{
    Talk() { asked.scale("c1", 2, 1).scale("c2", 2, 1).scale("c3", 2, 1).contrast("k1"); }

    scoring::Profile profile(int c1, int c2, int c3) const
    {
        const auto sheet = tests::sheetOf(asked.questionnaire, {{"c11", c1}, {"c12", c1}, {"c21", c2}, {"c22", c2}, {"c31", c3}, {"c32", c3}, {"k1.now", -2}, {"k1.wish", 1}});
        return scoring::score(asked.questionnaire, sheet.response);
    }

    report::ConversationModel model(const std::vector<report::LentInput>& lent) const
    {
        report::ComparisonInput input;
        input.company = &asked.questionnaire;
        input.individual = &asked.questionnaire;
        input.companyName = "Firma";
        input.companyProfiles = {profile(5, 3, 4)};
        return report::makeConversation(input, lent, "en");
    }

    Asked asked{1, 5};
};

QString everythingIn(const report::ReportModel& report)
{
    return report::reportHtml(report);
}

} // namespace

TEST_CASE("In the talk of a small firm who lent a mirror stands beside the company under the own name", "[report][conversation]")
{
    const Talk talk;
    const auto model = talk.model({{"Ans", talk.profile(5, 1, 4)}, {"Bram <b>", talk.profile(5, 4, 3)}});
    const auto radars = report::conversationRadars(model, false, 400, "en");
    REQUIRE(radars.size() == 3);
    CHECK(radars[1].title == "Ans");
    CHECK(radars[2].title == "Bram <b>");
    const auto table = report::conversationTable(model, "en");
    CHECK(table.header.size() == 4);
    CHECK(table.rows[1] == QStringList({"c2", "50", "0", "75"}));
    CHECK(model.alike == std::vector<QString>{"c1: company 100, Ans 100, Bram <b> 100"});
    REQUIRE(model.different.size() == 2);
    CHECK(model.different[0] == "c2: company 50, Ans 0, Bram <b> 75");
    CHECK(model.company.contrastsSure == model.company.companySure);
}

TEST_CASE("Nothing of a group is in it, even when there is a group picture", "[report][conversation]")
{
    const Talk talk;
    report::ComparisonInput input;
    input.company = &talk.asked.questionnaire;
    input.individual = &talk.asked.questionnaire;
    input.companyProfiles = {talk.profile(5, 3, 4)};
    grouppicture::GroupPicture picture;
    picture.sheets = 6;
    picture.sentences = {"the sentence of somebody"};
    input.picture = picture;
    const auto model = report::makeConversation(input, {}, "en");
    CHECK_FALSE(model.company.hasPicture);
    CHECK(model.company.sentences.empty());
    CHECK(model.company.sheets == 0);
    CHECK_FALSE(everythingIn(report::conversationReport(model, {{}, {}, {}, {}}, "en")).contains("the sentence of somebody"));
}

TEST_CASE("Two people of one name are told apart, and without lenders the talk still has the company", "[report][conversation]")
{
    const Talk talk;
    const auto model = talk.model({{"Kim", talk.profile(5, 1, 4)}, {"Kim", talk.profile(1, 1, 1)}});
    CHECK(model.lent[0].name == "Kim (1)");
    CHECK(model.lent[1].name == "Kim (2)");
    const auto alone = talk.model({});
    CHECK(report::conversationRadars(alone, true, 400, "en").size() == 1);
    CHECK(alone.alike.empty());
    CHECK(everythingIn(report::conversationReport(alone, {{}, {}, {}, {}}, "en")).contains("Nobody has lent a mirror"));
}

TEST_CASE("What was agreed before stands in the talk with what became of it", "[report][conversation]")
{
    const Talk talk;
    report::ReportParts parts{{}, {}, {}, {{"het team", "terugkijken <i>", "1 mei 2027", {}, "gedaan"}}};
    const auto html = everythingIn(report::conversationReport(talk.model({}), parts, "en"));
    CHECK(html.contains("terugkijken &lt;i&gt; (het team): gedaan"));
}

TEST_CASE("About this scan names conditions, contrasts, options, the eight questions and the licence", "[report][about]")
{
    const Talk talk;
    const auto report = report::aboutReport(talk.asked.questionnaire, talk.asked.questionnaire, {{"o1", "An option", "What it is.", "Begin."}}, "en");
    const auto html = everythingIn(report);
    for (const auto* words : {"c1", "25 experts", "Not validated yet", "An option", "First step: Begin.", "8. How do you tempt", "Edmondson", "EUPL-1.2"}) {
        INFO(words);
        CHECK(html.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(everythingIn(report::aboutReport(talk.asked.questionnaire, talk.asked.questionnaire, {}, "en")).contains("Ten things"));
}
