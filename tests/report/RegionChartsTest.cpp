// SPDX-License-Identifier: EUPL-1.2
#include "Texts.h"
#include "report/RegionViews.h"
#include "support/Catch.h"

using namespace leerspiegel::report;
using leerspiegel::tests::textFault;
using leerspiegel::tests::textsOf;
namespace region = leerspiegel::region;

namespace {

/// Long words everywhere: what is drawn for two groups of firms.
RegionView sampleRegion()
{
    RegionView view;
    view.title = "Naar omvang: medewerkers";
    view.summary = "Elk verschil kan toeval zijn.";
    view.foot = "Teken: gemiddelde van de bedrijven. Tussen haakjes: aantal bedrijven.";
    view.howSure = "De lichte balk laat zien waar het gemiddelde vrijwel zeker ligt.";
    view.rings = {{25, "een beetje"}, {50, "voor de helft"}, {75, "grotendeels"}, {100, "helemaal"}};
    view.lowLevel = 60;
    view.largeWish = 25;
    for (const auto* label : {"2 tot en met 9 mensen of arbeidsongeschiktheidsverzekeringsmaatschappijen (12)", "1 (10)"}) {
        view.rows.push_back({"Leren van collega's met een ander vak dan dat van jezelf", label, "64", 64, 6, false});
        view.rows.push_back({{}, label, "−1,2", 98, 8, true});
        view.dots.push_back({label, 40, 60});
        view.shares.push_back({label, {{"laag niveau, grote wens", 62.5}, {"hoog niveau, kleine wens", 37.5}}});
        view.shares.push_back({label, {}});
    }
    return view;
}

region::Counts countsOf(std::vector<std::int64_t> firms)
{
    region::Counts counts;
    for (const auto number : firms) {
        counts.lines.push_back({{}, number, {{{"owner"}, number}}});
    }
    return counts;
}

const RegionWords words({nullptr, nullptr, QStringLiteral("nl")});

} // namespace

TEST_CASE("Charts of a region keep their texts inside and apart, at any width", "[charts][region]")
{
    for (const auto& kind : regionCharts()) {
        for (const double width : {320.0, 400.0, 720.0, 1400.0}) {
            const auto picture = drawRegionChart(kind.id, sampleRegion(), width);
            INFO(kind.id << ' ' << width << ' ' << textFault(picture).toStdString());
            CHECK(textFault(picture).isEmpty());
        }
    }
}

TEST_CASE("Every chart of a region says how sure it is", "[charts][region]")
{
    for (const auto& kind : regionCharts()) {
        const auto picture = drawRegionChart(kind.id, sampleRegion(), 720);
        INFO(kind.id);
        CHECK(picture.howSure == "How sure is this? " + sampleRegion().howSure);
        CHECK(textsOf(picture).back().words.endsWith("ligt."));
    }
    CHECK_FALSE(quadrantsView({}, words).howSure.isEmpty());
}

TEST_CASE("The margin of a share is that of one half: 31 per cent of ten firms, 10 of a hundred", "[charts][region]")
{
    const auto sure = countsView(countsOf({100, 10, 40}), words).howSure;
    CHECK(sure.contains("100 companies can lie up to 10%"));
    CHECK(sure.contains("10 companies up to 31%"));
    CHECK(countsView(countsOf({14}), words).howSure.count("companies") == 1);
    CHECK(countsView(countsOf({}), words).howSure.isEmpty());
}
