// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"
#include "app/RegionPool.h"
#include "region/Registry.h"
#include "region/SimulatedRegion.h"
#include "region/Tally.h"
#include "region/json/ContributionFile.h"
#include "report/RegionReport.h"
#include "statistics/VarianceComponents.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

#include <algorithm>
#include <fstream>

using namespace leerspiegel;
using namespace leerspiegel::region;
using namespace leerspiegel::tests;

namespace {

/// A folder of contributions and what was refused of them.
class Folder
{
public:
    void write(const std::string& name, const std::string& text) { std::ofstream(m_folder / name) << text; }
    void write(const std::string& name, const Contribution& firm) { write(name, contributionText(firm)); }

    Findings pool(const std::vector<std::string>& names = {})
    {
        refused.clear();
        std::vector<std::filesystem::path> inputs;
        for (const auto& name : names) {
            inputs.push_back(name.starts_with('@') ? std::filesystem::path("@" + (m_folder / name.substr(1)).string()) : m_folder / name);
        }
        if (names.empty()) {
            inputs.push_back(m_folder.path());
        }
        return app::poolContributions(inputs, [this](const app::RefusedContribution& one) {
            refused.emplace_back(std::filesystem::path(one.error.where).filename().string(), one.error.code);
            CHECK((one.problems.empty() || one.error.arguments == std::vector{std::to_string(one.problems.size())}));
        });
    }

    std::vector<std::pair<std::string, base::ErrorCode>> refused;
    TempFolder m_folder;
};

std::string json(const Findings& findings)
{
    return report::regionJson(findings);
}

} // namespace

TEST_CASE("The order of firms changes no digit of the result", "[region]")
{
    Truth truth;
    truth.perSize = 3;
    auto firms = SimulatedRegion::firms(200, 4, truth);
    const auto first = json(pooled(firms));
    base::SeededRandom random(9);
    for (int turn = 0; turn < 5; ++turn) {
        base::shuffle(firms, random);
        CHECK(json(pooled(firms)) == first);
    }
}

TEST_CASE("The same file twice counts once, and says so", "[region]")
{
    Folder folder;
    auto firms = SimulatedRegion::firms(20, 6, {});
    for (std::size_t index = 0; index < firms.size(); ++index) {
        folder.write(std::to_string(index) + ".json", firms[index]);
    }
    const auto once = json(folder.pool());
    CHECK(folder.refused.empty());
    folder.write("again.json", firms[3]);
    CHECK(json(folder.pool()) == once);
    REQUIRE(folder.refused.size() == 1);
    CHECK(folder.refused.front().second == base::ErrorCode::CountedOnce);
}

TEST_CASE("Of one firm the newest round counts, in whatever order its files come", "[region]")
{
    Folder folder;
    auto firms = SimulatedRegion::firms(20, 6, {});
    auto newer = firms[0];
    newer.year = 2028;
    newer.round = 2;
    newer.companyView.scales[questionnaire::ScaleId{"c1"}] = 7;
    auto newest = newer;
    newest.round = 3;
    newest.companyView.scales[questionnaire::ScaleId{"c1"}] = 90;
    std::vector<std::string> names;
    for (std::size_t index = 1; index < firms.size(); ++index) {
        names.push_back(std::to_string(index) + ".json");
        folder.write(names.back(), firms[index]);
    }
    folder.write("newest.json", newest);
    folder.write("newer.json", newer);
    folder.write("old.json", firms[0]);
    auto wanted = names;
    wanted.push_back("newest.json");
    const auto expected = json(folder.pool(wanted));
    std::vector<std::string> three{"newest.json", "newer.json", "old.json"};
    std::ranges::sort(three);
    do {
        auto order = names;
        order.insert(order.begin() + 5, three[0]);
        order.insert(order.begin(), three[1]);
        order.push_back(three[2]);
        CHECK(json(folder.pool(order)) == expected);
        auto lost = folder.refused;
        std::ranges::sort(lost);
        CHECK(lost == std::vector{std::pair<std::string, base::ErrorCode>{"newer.json", base::ErrorCode::NewerCounts}, {"old.json", base::ErrorCode::NewerCounts}});
    } while (std::ranges::next_permutation(three).found);
}

TEST_CASE("Files that cannot be counted are refused one by one and the rest goes on", "[region]")
{
    Folder folder;
    auto firms = SimulatedRegion::firms(12, 2, {});
    std::string list;
    for (std::size_t index = 0; index < firms.size(); ++index) {
        folder.write(std::to_string(index) + ".json", firms[index]);
        list += (folder.m_folder / (std::to_string(index) + ".json")).string() + (index % 2 == 0 ? "\r\n" : "\n");
    }
    const auto good = json(folder.pool());
    auto other = SimulatedRegion::firms(1, 99, {}).front();
    other.individual.edition = "0.9.0";
    folder.write("other.json", other);
    folder.write("broken.json", std::string("{\"format\": "));
    folder.write("empty.json", std::string());
    folder.write("questionnaire.json", std::string("{\"format\":\"leerspiegel-questionnaire/1\"}"));
    folder.write("large.json", std::string(300'000, ' '));
    folder.write("notes.txt", std::string("not for this"));
    CHECK(json(folder.pool()) == good);
    auto refused = folder.refused;
    std::ranges::sort(refused);
    CHECK(refused == std::vector{std::pair<std::string, base::ErrorCode>{"broken.json", base::ErrorCode::ContributionInvalid},
                                 {"empty.json", base::ErrorCode::FileEmpty}, {"large.json", base::ErrorCode::FileTooLarge},
                                 {"other.json", base::ErrorCode::OtherEdition}, {"questionnaire.json", base::ErrorCode::ContributionInvalid}});
    folder.write("all.list", list);
    CHECK(json(folder.pool({"@all.list"})) == good);
    CHECK(folder.refused.empty());
    folder.pool({"@gone.list", "gone.json"});
    CHECK(folder.refused.size() == 2);
    CHECK(folder.refused.front().second == base::ErrorCode::FileMissing);
}

TEST_CASE("The pool asks for the instrument that comes with the program", "[region]")
{
    CHECK(app::builtInInstrument().company->questionnaire.edition == SimulatedRegion::company().edition);
    CHECK(app::builtInInstrument().individual->questionnaire.id == SimulatedRegion::individual().id);
}

TEST_CASE("Shares of variance from sums are those from the groups themselves", "[region]")
{
    VarianceTally tally;
    std::vector<statistics::Moments> groups;
    base::SeededRandom random(12);
    for (int firm = 0; firm < 40; ++firm) {
        const int n = 10 + static_cast<int>(random.below(60));
        const int mean = 40 + static_cast<int>(random.below(40));
        const int sd = 10 + static_cast<int>(random.below(15));
        tally.add(n, mean * 10, sd * 10);
        groups.push_back(statistics::Moments::of(n, mean, sd));
    }
    const auto expected = statistics::varianceComponents(groups);
    const auto shares = tally.shares();
    REQUIRE(shares.has_value());
    CHECK(shares->msb == Approx(*expected.msb).epsilon(1e-12));
    CHECK(shares->msw == Approx(*expected.msw).epsilon(1e-12));
    CHECK(shares->kBar == Approx(*expected.kBar).epsilon(1e-12));
    CHECK(*shares->icc1 == Approx(*expected.icc1).epsilon(1e-12));
}
