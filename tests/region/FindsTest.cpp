// SPDX-License-Identifier: EUPL-1.2
#include "region/SimulatedRegion.h"
#include "support/Catch.h"

#include <algorithm>

using namespace leerspiegel;
using namespace leerspiegel::region;
using namespace leerspiegel::tests;

namespace {

constexpr int firmCount = 300;

Truth everything()
{
    Truth truth;
    truth.perSize = 6;
    truth.sectorC = 10;
    truth.k6PerSize = 0.7;
    truth.ownersWishK2 = 1;
    truth.oldC4core = -12;
    truth.oldC2b = -10;
    truth.transferC1 = -15;
    truth.transferC2a4 = -12;
    truth.c3WithC2b = 0.7;
    truth.ownersDriveSmallFirms = true;
    return truth;
}

const Findings& rich()
{
    static const auto findings = pooled(SimulatedRegion::firms(firmCount, 2, everything()));
    return findings;
}

const Means& means(const Findings& findings, Question question, Grouping grouping, const Subject& subject)
{
    const auto found = std::ranges::find_if(findings.means, [&](const Means& one) { return one.question == question && one.grouping == grouping && one.subject == subject; });
    REQUIRE(found != findings.means.end());
    return *found;
}

double meanOf(const std::vector<Line>& lines, const std::string& category)
{
    const auto found = std::ranges::find_if(lines, [&](const Line& line) { return line.categories == std::vector{category}; });
    INFO(category);
    REQUIRE(found != lines.end());
    return found->mean;
}

const AgeMeans& ages(const Findings& findings, Question question, const Subject& subject)
{
    const auto found = std::ranges::find_if(findings.ages, [&](const AgeMeans& one) { return one.question == question && one.subject == subject; });
    REQUIRE(found != findings.ages.end());
    return *found;
}

Subject employees(What what, std::string_view id)
{
    return {Side::Employees, what, id};
}

Subject company(What what, std::string_view id)
{
    return {Side::Company, what, id};
}

std::vector<Test> testsOf(const Findings& findings)
{
    std::vector<Test> tests;
    const auto add = [&](const std::optional<Test>& test) {
        if (test) {
            tests.push_back(*test);
        }
    };
    for (const auto& one : findings.means) {
        // In every simulated region people wish other than now.
        add(one.subject.what == What::Shift ? std::nullopt : one.test);
    }
    std::ranges::for_each(findings.ages, [&](const AgeMeans& one) { add(one.test); });
    std::ranges::for_each(findings.connections, [&](const Connection& one) { add(one.test); });
    return tests;
}

} // namespace

TEST_CASE("q1: differences between sizes and sectors are found, and how much of them lies between firms", "[region]")
{
    for (const auto id : conditions()) {
        INFO(id);
        const auto bySize = means(rich(), Question::Q1, Grouping::Size, employees(What::Scale, id));
        CHECK(meanOf(bySize.lines, "50-249") - meanOf(bySize.lines, "2-9") == Approx(12).margin(6));
        CHECK(bySize.test->greaterThanChance);
        const auto bySector = means(rich(), Question::Q1, Grouping::Sector, employees(What::Scale, id));
        CHECK(meanOf(bySector.lines, "C") - meanOf(bySector.lines, "G") == Approx(10).margin(5));
        CHECK(bySector.test->greaterThanChance);
    }
}

TEST_CASE("q1: ICC(1) from aggregates is the one that was put in", "[region]")
{
    Truth truth; // between 8, within 18: 64 / (64 + 324)
    const auto findings = pooled(SimulatedRegion::firms(firmCount, 5, truth));
    REQUIRE(findings.between.size() == conditions().size());
    for (const auto& between : findings.between) {
        INFO(between.subject.id);
        CHECK(between.icc1 == Approx(0.165).margin(0.04));
        CHECK(between.firms > 150);
    }
}

TEST_CASE("q2: firms that want to but have no good culture are counted and lie in their quadrant", "[region]")
{
    Truth truth;
    truth.wishingShare = 0.4;
    const auto findings = pooled(SimulatedRegion::firms(firmCount, 11, truth));
    const auto counts = std::ranges::find(findings.counts, Question::Q2, &Counts::question);
    REQUIRE(counts != findings.counts.end());
    const auto& all = counts->lines.front();
    const auto cell = std::ranges::find_if(all.cells, [](const CountCell& one) { return one.answers == std::vector<std::string>{"lowWishing"}; });
    REQUIRE(cell != all.cells.end());
    CHECK(static_cast<double>(cell->firms) / static_cast<double>(all.firms) == Approx(0.4).margin(0.08));
    CHECK_FALSE(findings.quadrantPoints.empty());
    for (const auto& point : findings.quadrantPoints) {
        CHECK(point.wish > 1.1);
        CHECK(point.wish < 1.9);
        CHECK(point.level > 45);
        CHECK(point.level < 75);
    }
}

TEST_CASE("q3: who begins about learning differs by size, on both sides, and so does the driver", "[region]")
{
    for (const auto& subject : {employees(What::Now, "k6"), company(What::Now, "k6"), company(What::Wish, "k6")}) {
        const auto& bySize = means(rich(), Question::Q3, Grouping::Size, subject);
        CHECK(meanOf(bySize.lines, "50-249") - meanOf(bySize.lines, "2-9") == Approx(1.4).margin(0.5));
        CHECK(bySize.test->greaterThanChance);
    }
    const auto counts = std::ranges::find(rich().counts, Question::Q3, &Counts::question);
    REQUIRE(counts != rich().counts.end());
    const auto small = std::ranges::find_if(counts->lines, [](const CountLine& line) { return line.categories == std::vector<std::string>{"2-9"}; });
    REQUIRE(small != counts->lines.end());
    const auto owner = std::ranges::find_if(small->cells, [](const CountCell& cell) { return cell.answers == std::vector<std::string>{"owner"}; });
    REQUIRE(owner != small->cells.end());
    CHECK(static_cast<double>(owner->firms) / static_cast<double>(small->firms) > 0.55);
}

TEST_CASE("q4: what owners wish stands beside what others in charge wish", "[region]")
{
    const auto k2 = means(rich(), Question::Q4, Grouping::Owners, company(What::Wish, "k2"));
    CHECK(meanOf(k2.lines, "yes") - meanOf(k2.lines, "no") == Approx(1).margin(0.35));
    CHECK(k2.test->greaterThanChance);
    CHECK_FALSE(means(rich(), Question::Q4, Grouping::Owners, company(What::Wish, "k7")).test->greaterThanChance);
}

TEST_CASE("q5 and q6: older people beside younger ones in the same firms", "[region]")
{
    const auto room = ages(rich(), Question::Q5, employees(What::Scale, "c4core"));
    CHECK(room.difference.mean == Approx(-12).margin(3));
    CHECK(room.test->greaterThanChance);
    CHECK_FALSE(ages(rich(), Question::Q5, employees(What::Now, "k5")).test->greaterThanChance);
    const auto use = ages(rich(), Question::Q6, employees(What::Scale, "c2b"));
    CHECK(use.difference.mean == Approx(-10).margin(3));
    CHECK(use.test->greaterThanChance);
    CHECK_FALSE(ages(rich(), Question::Q6, employees(What::Scale, "c3")).test->greaterThanChance);
}

TEST_CASE("q7: firms that change hands stand beside others", "[region]")
{
    const auto c1 = means(rich(), Question::Q7, Grouping::Transfer, company(What::Scale, "c1"));
    CHECK(meanOf(c1.lines, "yes") - meanOf(c1.lines, "no") == Approx(-15).margin(5));
    CHECK(c1.test->greaterThanChance);
    CHECK(means(rich(), Question::Q7, Grouping::Transfer, employees(What::Item, "c2a-4")).test->greaterThanChance);
    CHECK_FALSE(means(rich(), Question::Q7, Grouping::Transfer, employees(What::Item, "c5-4")).test->greaterThanChance);
}

TEST_CASE("q8: what goes together with use and joy for oneself, and what people wish", "[region]")
{
    const auto c3 = std::ranges::find_if(rich().connections, [](const Connection& one) { return one.subject.id == "c3"; });
    REQUIRE(c3 != rich().connections.end());
    CHECK(c3->r > 0.4);
    CHECK(c3->test->greaterThanChance);
    const auto shift = means(rich(), Question::Q8, Grouping::All, employees(What::Shift, "k4"));
    CHECK(shift.lines.front().mean == Approx(0.5).margin(0.1));
    CHECK(shift.test->greaterThanChance);
}

TEST_CASE("Where nothing was put in, differences are said to be chance", "[region]")
{
    int wrong = 0;
    int regions = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto tests = testsOf(pooled(SimulatedRegion::firms(firmCount, seed, {})));
        REQUIRE(tests.size() > 30);
        wrong += static_cast<int>(std::ranges::count_if(tests, &Test::greaterThanChance));
        ++regions;
    }
    // Eight questions at .05 each: 8 of 20 regions times 8 questions by chance.
    INFO(wrong << " in " << regions << " regions");
    CHECK(wrong <= 14);
}
