// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/ChartTable.h"
#include "report/charts/TextWidth.h"
#include "SampleModel.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <QFile>
#include <QXmlStreamReader>

#include <cstdlib>

using namespace leerspiegel::report;
using leerspiegel::tests::sampleModel;

namespace {

struct Box
{
    double left, right, top, bottom;
    QString words;
};

std::vector<Box> textsOf(const Picture& picture)
{
    std::vector<Box> boxes;
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) {
            const double length = textWidth(text->words, text->size);
            const double left = text->anchor == Anchor::Start ? text->at.x : text->anchor == Anchor::End ? text->at.x - length : text->at.x - length / 2;
            boxes.push_back({left, left + length, text->at.y - text->size * 0.8, text->at.y, text->words});
        }
    }
    return boxes;
}

std::string golden(const ChartKind& kind)
{
    return leerspiegel::tests::dataFolder() + "/report/charts/" + std::string(kind.id) + ".svg";
}

} // namespace

TEST_CASE("Every chart has a title, a summary and a table with the same numbers", "[charts]")
{
    const auto model = sampleModel();
    for (const auto& kind : charts()) {
        const auto picture = kind.draw(model, {});
        INFO(kind.id);
        CHECK_FALSE(picture.title.isEmpty());
        CHECK_FALSE(picture.summary.isEmpty());
        REQUIRE_FALSE(picture.table.rows.empty());
        for (const auto& row : picture.table.rows) {
            CHECK(row.size() == picture.table.header.size());
        }
    }
}

TEST_CASE("Texts stay inside their chart and never lie on one another, at any width", "[charts]")
{
    const auto model = sampleModel();
    for (const auto& kind : charts()) {
        for (const double width : {320.0, 360.0, 440.0, 520.0, 680.0, 900.0, 1400.0}) {
            for (const bool unfolded : {false, true}) {
                const auto picture = kind.draw(model, {unfolded, width});
                const auto boxes = textsOf(picture);
                for (std::size_t one = 0; one < boxes.size(); ++one) {
                    INFO(kind.id << ' ' << width << ' ' << unfolded << ' ' << boxes[one].words.toStdString());
                    CHECK(boxes[one].left >= -0.5);
                    CHECK(boxes[one].right <= picture.width + 0.5);
                    CHECK(boxes[one].top >= -0.5);
                    CHECK(boxes[one].bottom <= picture.height + 0.5);
                    for (std::size_t other = one + 1; other < boxes.size(); ++other) {
                        INFO(boxes[other].words.toStdString());
                        const bool meet = boxes[one].left < boxes[other].right && boxes[other].left < boxes[one].right
                                          && boxes[one].top < boxes[other].bottom && boxes[other].top < boxes[one].bottom;
                        CHECK_FALSE(meet);
                    }
                }
            }
        }
    }
}

TEST_CASE("Every chart is drawn as it was agreed", "[charts]")
{
    const auto model = sampleModel();
    for (const auto& kind : charts()) {
        const auto svg = svgOf(kind.draw(model, {})).toUtf8();
        if (std::getenv("LEERSPIEGEL_WRITE_GOLDEN") != nullptr) {
            QFile file(QString::fromStdString(golden(kind)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(svg);
        }
        QFile file(QString::fromStdString(golden(kind)));
        INFO(kind.id << ": look at the chart; when it is right, write it with LEERSPIEGEL_WRITE_GOLDEN=1");
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == svg);
    }
}

TEST_CASE("SVG is well formed and holds hostile names as text", "[charts]")
{
    auto model = sampleModel();
    model.folded[0].title = "</text><script>alert(1)</script> %1 &amp; \u202e";
    for (const auto& kind : charts()) {
        const auto svg = svgOf(kind.draw(model, {}));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            CHECK(reader.name() != QLatin1String("script"));
        }
        INFO(kind.id << ' ' << reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("A side without figures leaves no line and no number behind", "[charts]")
{
    auto model = sampleModel();
    for (auto* axes : {&model.folded, &model.unfolded}) {
        for (auto& axis : *axes) {
            axis.employees.reset();
            axis.gap.reset();
            axis.band.reset();
        }
    }
    const auto picture = findChart("radar-employees")->draw(model, {});
    for (const auto& shape : picture.shapes) {
        const auto* polygon = std::get_if<Polygon>(&shape);
        CHECK_FALSE((polygon && (polygon->stroke == Colour::Employees || polygon->fill == Colour::Employees)));
    }
}
