// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Radar.h"
#include "report/charts/TextWidth.h"
#include "support/Catch.h"

using namespace leerspiegel::report;

namespace {

std::vector<Spoke> spokes(int howMany)
{
    std::vector<Spoke> made;
    for (int index = 0; index < howMany; ++index) {
        Spoke spoke;
        spoke.label = QStringLiteral("Wensen en plannen passen bij elkaar");
        spoke.company = 40 + 5 * index;
        spoke.companyText = QString::number(40 + 5 * index);
        made.push_back(std::move(spoke));
    }
    return made;
}

std::vector<Polygon> lines(const Picture& picture)
{
    std::vector<Polygon> found;
    for (const auto& shape : picture.shapes) {
        const auto* polygon = std::get_if<Polygon>(&shape);
        if (polygon && polygon->stroke == Colour::Company && polygon->width > 2) {
            found.push_back(*polygon);
        }
    }
    return found;
}

} // namespace

TEST_CASE("All values make one closed line", "[charts]")
{
    Picture picture;
    drawRadar(picture, spokes(5), {}, {});
    REQUIRE(lines(picture).size() == 1);
    CHECK(lines(picture)[0].closed);
    CHECK(lines(picture)[0].points.size() == 5);
}

TEST_CASE("A missing value is never bridged", "[charts]")
{
    auto some = spokes(7);
    some[1].company.reset();
    some[4].company.reset();
    Picture picture;
    drawRadar(picture, some, {}, {});
    const auto runs = lines(picture);
    REQUIRE(runs.size() == 2);
    CHECK_FALSE(runs[0].closed);
    CHECK(runs[0].points.size() + runs[1].points.size() == 5);
}

TEST_CASE("No text leaves the picture, at any width and number of spokes", "[charts]")
{
    for (int count = 1; count <= 12; ++count) {
        for (const double width : {320.0, 440.0, 520.0, 900.0}) {
            Picture picture;
            ChartOptions options;
            options.width = width;
            drawRadar(picture, spokes(count), options, {{25, "een beetje"}, {50, "voor de helft"}, {75, "grotendeels"}, {100, "helemaal"}});
            for (const auto& shape : picture.shapes) {
                const auto* text = std::get_if<Text>(&shape);
                if (!text) {
                    continue;
                }
                const double length = textWidth(text->words, text->size);
                const double left = text->anchor == Anchor::Start ? text->at.x : text->anchor == Anchor::End ? text->at.x - length : text->at.x - length / 2;
                CHECK(left >= -0.5);
                CHECK(left + length <= picture.width + 0.5);
                CHECK(text->at.y <= picture.height);
            }
        }
    }
}
