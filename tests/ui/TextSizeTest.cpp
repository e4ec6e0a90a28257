// SPDX-License-Identifier: EUPL-1.2
#include "support/Catch.h"
#include "support/TempFolder.h"
#include "ui/presenters/Settings.h"
#include "ui/presenters/TextSize.h"

#include <cmath>
#include <limits>

using namespace leerspiegel;
using ui::fittingTextPercent;
using ui::ScreenSize;

namespace {

/// A screen with square dots, by its diagonal.
ScreenSize screen(int wide, int high, double inches)
{
    const double millimetresPerPixel = inches * 25.4 / std::hypot(wide, high);
    return {wide, high, wide * millimetresPerPixel, high * millimetresPerPixel};
}

} // namespace

TEST_CASE("The first text size fits the screen: letters are about as large on every one", "[ui][textsize]")
{
    CHECK(fittingTextPercent(screen(1920, 1080, 24)) == 100);
    CHECK(fittingTextPercent(screen(2560, 1440, 27)) == 100);
    CHECK(fittingTextPercent(screen(2560, 1440, 23)) == 125);
    CHECK(fittingTextPercent(screen(3840, 2160, 43)) == 100);
    CHECK(fittingTextPercent(screen(3840, 2160, 32)) == 150);
    CHECK(fittingTextPercent(screen(3840, 2160, 27)) == 150);
    CHECK(fittingTextPercent(screen(3840, 2160, 24)) == 200);
    CHECK(fittingTextPercent(screen(3840, 2160, 15.6)) == 200);
}

TEST_CASE("A first text size keeps room for a page of 1280x720 at 100 %", "[ui][textsize]")
{
    CHECK(fittingTextPercent(screen(1920, 1080, 14)) == 150);
    CHECK(fittingTextPercent(screen(1920, 1080, 10)) == 150);
    CHECK(fittingTextPercent(screen(1366, 768, 11.6)) == 100);
    CHECK(fittingTextPercent(screen(1080, 1920, 14)) == 100);
}

TEST_CASE("A screen that is scaled already, or that tells nonsense, gets the usual text", "[ui][textsize]")
{
    auto scaled = screen(1920, 1080, 13);
    scaled.isScaled = true;
    CHECK(fittingTextPercent(scaled) == 100);
    CHECK(fittingTextPercent({}) == 100);
    CHECK(fittingTextPercent({3840, 2160, 0, 0}) == 100);
    CHECK(fittingTextPercent({3840, 2160, 160, 90}) == 100);
    CHECK(fittingTextPercent({3840, 2160, 1600, 900}) == 100);
    CHECK(fittingTextPercent({3840, 2160, 530, 530}) == 100);
    CHECK(fittingTextPercent({3840, 2160, -530, 300}) == 100);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    CHECK(fittingTextPercent({3840, 2160, nothing, nothing, nothing}) == 100);
    CHECK(fittingTextPercent({3840, 2160, 160, 90, 192}) == 200); // then the logical dots per inch are all there is
}

TEST_CASE("What the screen asks for counts until somebody chooses a size of text", "[ui][textsize]")
{
    const tests::TempFolder folder;
    const auto file = QString::fromStdString((folder.path() / "instellingen.ini").string());
    {
        ui::Settings settings(file);
        CHECK(settings.textPercent() == 100);
        settings.setFittingTextPercent(150);
        CHECK(settings.textPercent() == 150);
    }
    ui::Settings settings(file);
    CHECK(settings.textPercent() == 100);
    settings.setTextPercent(125);
    settings.setFittingTextPercent(200);
    CHECK(settings.textPercent() == 125);
}
