// SPDX-License-Identifier: EUPL-1.2
#include "FirmFacts.h"
#include "support/Catch.h"

using namespace leerspiegel;
using namespace leerspiegel::advice;
using namespace leerspiegel::tests;
using questionnaire::ContrastId;
using questionnaire::ItemId;
using questionnaire::ScaleId;

namespace {

scoring::Profile profile(double percent, double now, double wish)
{
    scoring::Profile made;
    made.scales[ScaleId{"c1"}] = scoring::ScaleScore{3, percent, 5, 5, 0};
    made.contrasts[ContrastId{"k1"}] = {now, wish, wish - now};
    return made;
}

struct Sources
{
    std::vector<scoring::Profile> profiles{profile(60, -2, 0), profile(80, 2, 0)};
    std::vector<session::Response> responses;
    grouppicture::GroupPicture picture;

    Facts facts(bool withPicture = true)
    {
        return factsOf({&asked("leercultuur-medewerker"), &asked("leercultuur-bedrijf"), &profiles, &responses, withPicture ? &picture : nullptr, 30, 12});
    }
};

} // namespace

TEST_CASE("The company's picture is the mean of its forms, as sure as its number allows", "[advice]")
{
    const auto facts = Sources().facts();
    const auto& company = *facts.axis(ScaleId{"c1"})->company;
    CHECK(company.value == Approx(70));
    CHECK(company.n == 2);
    CHECK(company.halfWidth == Approx(1.96 * 9 / std::sqrt(2.0)));
    CHECK_FALSE(facts.axis(ScaleId{"c2"})->company.has_value());
}

TEST_CASE("Two company respondents who wish opposite ways have a distance, but no shift", "[advice]")
{
    const auto facts = Sources().facts();
    const auto& side = facts.contrast(ContrastId{"k1"})->company;
    CHECK(side.shift->value == Approx(0));
    CHECK(side.distance->value == Approx(2));
}

TEST_CASE("Hidden figures stay hidden, and without a picture there is nothing of the employees", "[advice]")
{
    Sources sources;
    sources.picture.sheets = 25;
    sources.picture.scales[ScaleId{"c1"}].figure = grouppicture::Figure{55, 25, 6, 15};
    sources.picture.scales[ScaleId{"c2"}];
    const auto facts = sources.facts();
    CHECK(facts.axis(ScaleId{"c1"})->employees->value == 55);
    CHECK_FALSE(facts.axis(ScaleId{"c2"})->employees.has_value());
    CHECK_FALSE(sources.facts(false).axis(ScaleId{"c1"})->employees.has_value());
    CHECK_FALSE(sources.facts(false).hasPicture);
}

TEST_CASE("One sentence is less sure than a scale", "[advice]")
{
    Sources sources;
    sources.picture.items[ItemId{"c1-1"}] = {50, 30, 8, 25};
    const auto facts = sources.facts();
    CHECK(facts.items.at(ItemId{"c1-1"}).halfWidth == Approx(8 * std::sqrt(0.625 / 0.25)));
}

TEST_CASE("Background answers of the company are collected by question", "[advice]")
{
    Sources sources;
    session::Response response;
    response.answers[ItemId{"size"}] = questionnaire::Choice{"10-49"};
    sources.responses = {response, response};
    CHECK(sources.facts().background.at(ItemId{"size"}) == std::vector<std::string>{"10-49", "10-49"});
}
