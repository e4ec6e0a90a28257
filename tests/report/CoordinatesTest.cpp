// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"
#include "report/ComparisonModel.h"
#include "report/charts/ChartTable.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace leerspiegel;
using tests::Asked;

namespace {

/// Six people whose means lie between the steps of five points to which a small group is rounded.
grouppicture::GroupPicture roughPicture(const questionnaire::Questionnaire& asked)
{
    base::SeededRandom random(5);
    std::vector<session::Sheet> sheets;
    for (int person = 0; person < 6; ++person) {
        std::vector<std::pair<std::string, int>> steps{{"k.now", person % 4 - 1}, {"k.wish", person % 3}};
        int number = 0;
        for (const auto& item : asked.sections[0].items) {
            if (item.answerScale.text() == "rating") {
                steps.emplace_back(item.id.text(), 1 + (person * ++number) % 5);
            }
        }
        sheets.push_back(tests::sheetOf(asked, steps));
    }
    auto counted = grouppicture::count(asked, sheets, {8, 5, {}}, random);
    REQUIRE(counted.picture.has_value());
    return *counted.picture;
}

report::ComparisonModel modelOf(const questionnaire::Questionnaire& asked, const grouppicture::GroupPicture& picture)
{
    report::ComparisonInput input;
    input.company = &asked;
    input.individual = &asked;
    input.invited = 8;
    input.picture = picture;
    return report::makeComparison(input, "en");
}

} // namespace

TEST_CASE("A radar's coordinates give back the stored whole figure and nothing finer", "[report][anonymity]")
{
    auto asked = Asked(1, 5).scale("a", 4, 3).scale("b", 4, 3).scale("c", 4, 3).scale("d", 4, 3).scale("e", 4, 3).contrast("k");
    const auto model = modelOf(asked.questionnaire, roughPicture(asked.questionnaire));
    const auto picture = report::findChart("radar-employees")->draw(model, {false, 520, "en"});
    const report::Polygon* shape = nullptr;
    const report::Polygon* rim = nullptr;
    for (const auto& one : picture.shapes) {
        const auto* polygon = std::get_if<report::Polygon>(&one);
        if (!polygon || !polygon->closed || polygon->points.size() != 5) {
            continue;
        }
        if (polygon->stroke == report::Colour::Employees) {
            shape = polygon;
        } else if (!rim || polygon->points[0].y < rim->points[0].y) {
            rim = polygon;
        }
    }
    REQUIRE(shape != nullptr);
    REQUIRE(rim != nullptr);
    report::Point centre;
    for (const auto& point : rim->points) {
        centre.x += point.x / 5;
        centre.y += point.y / 5;
    }
    for (std::size_t axis = 0; axis < 5; ++axis) {
        const auto far = [&](const report::Point& point) { return std::hypot(point.x - centre.x, point.y - centre.y); };
        const double points = 100 * far(shape->points[axis]) / far(rim->points[axis]);
        CHECK(points == Approx(*model.folded[axis].employees).margin(1e-6));
        CHECK(std::fmod(*model.folded[axis].employees, 5) == 0);
    }
}

TEST_CASE("A small group is stored as coarse as it is shown, and no drawing has finer coordinates than it needs", "[report][anonymity]")
{
    auto asked = Asked(1, 5).scale("a", 4, 3).scale("b", 4, 3).scale("c", 4, 3).contrast("k");
    auto picture = roughPicture(asked.questionnaire);
    const auto model = modelOf(asked.questionnaire, picture);
    for (auto& [id, scale] : picture.scales) {
        REQUIRE(scale.figure.has_value());
        CHECK(std::fmod(scale.figure->value, 5) == 0); // what is stored is already as coarse as what is shown
        CHECK(std::fmod(scale.figure->halfWidth, 5) == 0);
    }
    for (const auto& kind : report::charts()) {
        const auto svg = report::svgOf(kind.draw(model, {false, 520, "en"}));
        static const QRegularExpression longNumber(QStringLiteral("[0-9]\\.[0-9]{5,}"));
        INFO(std::string(kind.id));
        CHECK_FALSE(longNumber.match(svg).hasMatch());
    }
}
