// SPDX-License-Identifier: EUPL-1.2
#include "advice/FirmFacts.h"
#include "report/ComparisonModel.h"
#include "report/ReportModel.h"
#include "report/Translations.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace leerspiegel;

namespace {

/// One person's own mirror, in Dutch: every rated sentence the same step, every contrast from `now` to `wish`.
struct OwnMirror
{
    explicit OwnMirror(int step, int now = 0, int wish = 0)
    {
        translations.use("nl");
        const auto& individual = tests::asked("leercultuur-medewerker");
        std::vector<std::pair<std::string, int>> steps;
        for (const auto* scale : individual.unfoldedScales()) {
            for (const auto& item : scale->items) {
                steps.emplace_back(item.text(), step);
            }
        }
        for (const auto& contrast : individual.contrasts) {
            steps.emplace_back(contrast.now.text(), now);
            steps.emplace_back(contrast.wish.text(), wish);
        }
        model = report::makeMirror(individual, scoring::score(individual, tests::sheetOf(individual, steps).response), "nl");
    }
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
    report::Translations translations;
    report::ComparisonModel model;
};

} // namespace

TEST_CASE("One's own wishes stand in words beside the chart, not as numbers", "[report][mirror]")
{
    const OwnMirror mirror(4, -3, 1);
    const auto html = report::reportHtml(report::myMirrorReport(mirror.model, "Voorjaar", "nl"));
    CHECK(html.count("<td>bijna alleen links</td><td>iets meer rechts</td>") == 7);
    CHECK_FALSE(html.contains("{left}"));
    CHECK(html.contains("Zo lees je de getallen: 25 is een beetje, 50 is voor de helft, 75 is grotendeels, 100 is helemaal."));
}

TEST_CASE("Who feels little room reads the sentence of care once", "[report][mirror]")
{
    const OwnMirror mirror(1);
    const auto& lines = mirror.model.strengths;
    CHECK(lines.size() == 7);
    CHECK(std::ranges::count_if(lines, [](const QString& line) { return line.contains("Dat zegt iets over de plek, niet over jou."); }) == 1);
    CHECK(std::ranges::count_if(lines, [](const QString& line) { return line.endsWith(": dat geldt hier ook."); }) == 1);
}
