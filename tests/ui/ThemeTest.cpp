// SPDX-License-Identifier: EUPL-1.2
#include "support/Catch.h"
#include "ui/shell/Theme.h"

#include <QPalette>

#include <cmath>

using namespace leerspiegel;

namespace {

double luminance(const QColor& colour)
{
    const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& two)
{
    const double a = luminance(one);
    const double b = luminance(two);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("Every text colour stands out 4.5 to 1, and what can be clicked 3 to 1, light and dark", "[ui][theme]")
{
    for (const auto& palette : {ui::lightPalette(), ui::darkPalette()}) {
        for (const auto paper : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            CHECK(contrast(palette.color(QPalette::Text), palette.color(paper)) >= 4.5);
            CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(paper)) >= 4.5);
            CHECK(contrast(palette.color(QPalette::Highlight), palette.color(paper)) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Mid), palette.color(QPalette::Base)) >= 3);
    }
}
