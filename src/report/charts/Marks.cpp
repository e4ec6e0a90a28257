// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Marks.h"

#include "report/Tr.h"
#include "report/charts/TextWidth.h"

namespace leerspiegel::report {

void addMark(Picture& picture, const Point& at, Colour side)
{
    if (side == Colour::Company) {
        picture.shapes.emplace_back(Circle{at, 5, side, 2.5, Colour::Paper});
        return;
    }
    constexpr double size = 6;
    picture.shapes.emplace_back(
        Polygon{{{at.x, at.y - size}, {at.x + size, at.y}, {at.x, at.y + size}, {at.x - size, at.y}}, true, side, 1, false, side, 1});
}

void addLine(Picture& picture, const Point& from, const Point& to, Colour colour, double width, bool dashed)
{
    picture.shapes.emplace_back(Polygon{{from, to}, false, colour, width, dashed, std::nullopt, 1});
}

void addText(Picture& picture, const Point& at, const QString& words, Anchor anchor, Colour colour, double size, bool bold)
{
    picture.shapes.emplace_back(Text{at, words, size, bold, anchor, colour});
}

double addLines(Picture& picture, const QStringList& lines, double x, double top, Anchor anchor, Colour colour, double size, bool bold)
{
    const double step = size + 4;
    for (const auto& line : lines) {
        addText(picture, {x, top + size}, line, anchor, colour, size, bold);
        top += step;
    }
    return top;
}

void addFootNote(Picture& picture, const QString& words)
{
    if (words.isEmpty()) {
        return;
    }
    const auto lines = wrapped(words, smallSize, picture.width - 2 * chartMargin);
    picture.height = addLines(picture, lines, chartMargin, picture.height + 4, Anchor::Start, Colour::Quiet, smallSize, false) + 4;
}

void addHowSure(Picture& picture, const QString& words)
{
    if (!words.isEmpty()) {
        picture.howSure = ReportTr::tr("How sure is this? %1").arg(words);
        addFootNote(picture, picture.howSure);
    }
}

} // namespace leerspiegel::report
