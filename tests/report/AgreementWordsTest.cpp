// SPDX-License-Identifier: EUPL-1.2
#include "base/Random.h"
#include "grouppicture/SmallGroupRules.h"
#include "report/ComparisonText.h"
#include "report/ReportModel.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Asked;

namespace {

/// A firm in which everybody sees "alike" in the same way and "apart" in one of two opposite ways; "between" says neither.
struct Firm
{
    explicit Firm(int people)
    {
        asked.scale("alike", 4, 2).scale("apart", 4, 2).scale("between", 4, 2);
        std::vector<session::Sheet> sheets;
        for (int person = 0; person < people; ++person) {
            sheets.push_back(sheet(person));
        }
        grouppicture::CountRules rules;
        rules.invited = people + 4;
        base::SeededRandom random(3);
        input.picture = grouppicture::count(asked.questionnaire, sheets, rules, random).picture;
        input.company = &asked.questionnaire;
        input.individual = &asked.questionnaire;
        input.invited = rules.invited;
        input.companyProfiles = {scoring::score(asked.questionnaire, sheet(0).response)};
    }

    session::Sheet sheet(int person) const
    {
        session::Sheet made;
        made.response.questionnaire = asked.questionnaire.id;
        made.response.edition = asked.questionnaire.edition;
        const auto give = [&](const std::string& scale, int step) {
            for (int item = 1; item <= 4; ++item) {
                made.response.answers[questionnaire::ItemId{scale + std::to_string(item)}] = questionnaire::Step{step};
            }
        };
        give("alike", 4);
        give("apart", person % 2 == 0 ? 1 : 5);
        give("between", 2 + person % 3);
        return made;
    }

    report::ComparisonModel model() const { return report::makeComparison(input, "en"); }

    Asked asked{1, 5};
    report::ComparisonInput input;
};

const report::AxisView& axis(const report::ComparisonModel& model, const std::string& id)
{
    return *std::ranges::find(model.folded, questionnaire::ScaleId{id}, &report::AxisView::id);
}

} // namespace

TEST_CASE("From twenty people on it is said whether people think alike, and where they think differently", "[report][agreement]")
{
    const auto model = Firm(26).model();
    CHECK(axis(model, "alike").agreement == "people think alike");
    CHECK(axis(model, "apart").agreement == "people think differently");
    CHECK(axis(model, "between").agreement.isEmpty());
    for (const auto& one : Firm(16).model().folded) {
        INFO(one.id.text());
        CHECK(one.agreement.isEmpty());
    }
}

TEST_CASE("Those words stand in the report, in the text and in no firm of fewer than twenty", "[report][agreement]")
{
    const auto written = [](int people) {
        const report::ReportParts parts{Firm(people).model(), {}, {}, {}};
        return report::comparisonText(parts, "en") + report::reportHtml(report::ourMirrorReport(parts, "en"));
    };
    const auto many = written(26);
    CHECK(many.count("people think alike") == 2);
    CHECK(many.count("people think differently") == 2);
    CHECK_FALSE(written(16).contains("people think"));
}
