// SPDX-License-Identifier: EUPL-1.2
#include "app/Demo.h"
#include "app/Region.h"
#include "app/Verify.h"
#include "support/Firm.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;

TEST_CASE("The example shows two counted rounds, a cut, a lent profile, sentences and agreements", "[app][demo]")
{
    Firm firm;
    const auto demo = app::makeDemo(firm.folder() / "voorbeeld.leerspiegel", {}, firm.environment());
    REQUIRE(demo.has_value());
    const auto history = app::loadHistory(*demo->workspace);
    REQUIRE(history.has_value());
    REQUIRE(history->size() == 2);
    const auto& last = history->back();
    CHECK(last.picture->invited == 32);
    CHECK(last.picture->sheets == 27);
    CHECK(last.picture->cuts.size() == 1);
    CHECK(last.picture->cuts.front().cells.size() >= 2);
    CHECK(last.companyProfiles.size() == 2);
    CHECK(app::makeContribution(*demo->workspace, last.summary.id)->background.size() >= 6);
    CHECK(last.lent.size() == 1);
    CHECK(last.picture->sentences.size() == 3);
    CHECK(last.picture->scales.at(questionnaire::ScaleId{"c2"}).agreement == grouppicture::Agreement::ThinkAlike);
    CHECK(app::agreements(*demo->workspace)->size() == 2);
    CHECK(demo->workspace->summary()->example);
    const auto shown = std::ranges::count_if(last.picture->scales, [](const auto& scale) { return scale.second.figure.has_value(); });
    CHECK(shown == static_cast<long>(last.picture->scales.size()));
}

TEST_CASE("The example's figures are the same for the same seed and others for another", "[app][demo]")
{
    Firm firm;
    const auto make = [&](const std::string& name, std::uint64_t seed) {
        app::DemoOptions options;
        options.seed = seed;
        auto demo = app::makeDemo(firm.folder() / name, options, firm.environment());
        REQUIRE(demo.has_value());
        return *app::loadHistory(*demo->workspace)->back().picture;
    };
    const auto first = make("een", 1);
    CHECK(first == make("twee", 1));
    CHECK_FALSE(first == make("drie", 2));
}

TEST_CASE("The example's passphrase opens it again and verify finds nothing wrong", "[app][demo]")
{
    Firm firm;
    const auto path = firm.folder() / "voorbeeld.leerspiegel";
    auto demo = app::makeDemo(path, {}, firm.environment());
    REQUIRE(demo.has_value());
    const auto passphrase = demo->passphrase;
    demo->workspace.reset();
    auto opened = app::Workspace::open(path, firm.environment());
    REQUIRE(opened.has_value());
    REQUIRE((*opened)->unlock(privacy::passphraseOf(passphrase)).has_value());
    const auto lines = app::verify(**opened);
    REQUIRE(lines.has_value());
    for (const auto& line : *lines) {
        INFO(line.check << ' ' << line.where);
        CHECK(line.holds);
        CHECK_FALSE(line.skipped);
    }
}

TEST_CASE("An example of a few people has no group picture, one of a hundred has three cuts", "[app][demo]")
{
    Firm firm;
    app::DemoOptions few;
    few.employees = 3;
    auto small = app::makeDemo(firm.folder() / "klein", few, firm.environment());
    REQUIRE(small.has_value());
    CHECK(app::loadHistory(*small->workspace)->empty());
    app::DemoOptions many;
    many.employees = 100;
    auto large = app::makeDemo(firm.folder() / "groot", many, firm.environment());
    REQUIRE(large.has_value());
    CHECK(app::loadHistory(*large->workspace)->back().picture->cuts.size() == 3);
    CHECK(app::makeDemo(firm.folder() / "niemand", {0, 0, 1, "nl"}, firm.environment()).error().code == base::ErrorCode::InvalidRoundPlan);
}
