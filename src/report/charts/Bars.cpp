// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Marks.h"
#include "report/charts/Radar.h"
#include "report/charts/TextWidth.h"

#include <algorithm>

namespace leerspiegel::report {

void drawBars(Picture& picture, const std::vector<Spoke>& spokes, double width)
{
    double y = chartMargin;
    const double length = width - 2 * chartMargin;
    const auto bar = [&](const std::optional<double>& value, const QString& text, Colour colour) {
        if (!value) {
            return;
        }
        const double end = chartMargin + (length - 60) * std::clamp(*value, 0.0, 100.0) / 100;
        picture.shapes.emplace_back(Polygon{{{chartMargin, y + 10}, {end, y + 10}, {end, y + 24}, {chartMargin, y + 24}},
                                            true,
                                            colour,
                                            2,
                                            colour == Colour::Employees,
                                            colour,
                                            0.3});
        addText(picture, {end + 8, y + 22}, text, Anchor::Start, colour);
        y += 24;
    };
    for (const auto& spoke : spokes) {
        y = addLines(picture, wrapped(spoke.label, labelSize, length), chartMargin, y);
        bar(spoke.company, spoke.companyText, Colour::Company);
        bar(spoke.employees, spoke.employeesText, Colour::Employees);
        y += lineHeight;
    }
    picture.width = width;
    picture.height = y + chartMargin;
}

} // namespace leerspiegel::report
