// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/ChartTable.h"
#include "SampleModel.h"
#include "Texts.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <QFile>
#include <QXmlStreamReader>

#include <cmath>
#include <cstdlib>

using namespace leerspiegel::report;
using leerspiegel::tests::sampleModel;
using leerspiegel::tests::textFault;
using leerspiegel::tests::textsOf;

namespace {

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
                INFO(kind.id << ' ' << width << ' ' << unfolded << ' ' << textFault(picture).toStdString());
                CHECK(textFault(picture).isEmpty());
            }
        }
    }
}

TEST_CASE("Every chart says how sure it is, in words that stand in the chart itself", "[charts]")
{
    const auto model = sampleModel();
    for (const auto& kind : charts()) {
        const auto picture = kind.draw(model, {});
        INFO(kind.id);
        REQUIRE(picture.howSure.startsWith("How sure is this? "));
        QString shown;
        for (const auto& box : textsOf(picture)) {
            shown += box.words + QLatin1Char(' ');
        }
        CHECK(shown.contains(picture.howSure));
    }
}

TEST_CASE("The sides differ by more than colour, and each colour can be read on its paper", "[charts]")
{
    const auto luminance = [](const QString& colour) {
        const auto part = [&](int at) {
            const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    };
    for (const auto& theme : {ChartTheme::light(), ChartTheme::dark()}) {
        for (const auto meaning : {Colour::Ink, Colour::Quiet, Colour::Company, Colour::Employees}) {
            const double one = luminance(theme.colour(meaning));
            const double other = luminance(theme.paper);
            CHECK((std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= 4.5);
        }
    }
    const auto picture = findChart("radar-both")->draw(sampleModel(), {});
    int solid = 0;
    int dashed = 0;
    for (const auto& shape : picture.shapes) {
        if (const auto* line = std::get_if<Polygon>(&shape); line && line->width > 2) {
            CHECK(line->dashed == (line->stroke == Colour::Employees));
            ++(line->dashed ? dashed : solid);
        }
        if (const auto* circle = std::get_if<Circle>(&shape)) {
            CHECK(circle->stroke == Colour::Company);
        }
    }
    CHECK(solid > 0);
    CHECK(dashed > 0);
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
        CHECK((file.readAll() == svg));
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
