// SPDX-License-Identifier: EUPL-1.2
#include "report/Tr.h"
#include "report/charts/Marks.h"
#include "report/charts/RegionCharts.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

constexpr double plotHeight = 320;
constexpr double dotRadius = 10;

/// Wish to the right, level up.
class Plane
{
public:
    explicit Plane(double width)
        : m_left(chartMargin + 20)
        , m_right(width - chartMargin - 10)
        , m_top(chartMargin + 20)
        , m_bottom(m_top + plotHeight)
    {
    }
    Point at(double wish, double level) const
    {
        return {m_left + (m_right - m_left) * wish / 100, m_bottom - (m_bottom - m_top) * level / 100};
    }
    double bottom() const { return m_bottom; }

private:
    double m_left;
    double m_right;
    double m_top;
    double m_bottom;
};

void addFrame(Picture& picture, const RegionView& view, const Plane& plane)
{
    const auto corner = [&](double wish, double level) { return plane.at(wish, level); };
    picture.shapes.emplace_back(
        Polygon{{corner(0, 0), corner(100, 0), corner(100, 100), corner(0, 100)}, true, Colour::Grid, 1.5, false, std::nullopt, 1});
    addLine(picture, corner(view.largeWish, 0), corner(view.largeWish, 100), Colour::Quiet, 1.5, true);
    addLine(picture, corner(0, view.lowLevel), corner(100, view.lowLevel), Colour::Quiet, 1.5, true);
    const auto word = [&](const QString& text, double wish, double level, double down, Anchor anchor) {
        const auto at = corner(wish, level);
        addText(picture, {at.x + (anchor == Anchor::End ? -6 : 6), at.y + down}, text, anchor, Colour::Quiet, smallSize, false);
    };
    word(ReportTr::tr("high level"), 0, 100, 15, Anchor::Start);
    word(ReportTr::tr("low level, large wish"), 100, 0, -8, Anchor::End);
    word(ReportTr::tr("low level"), 0, 0, -8, Anchor::Start);
    word(ReportTr::tr("high level, large wish"), 100, 100, 15, Anchor::End);
}

QString letterOf(std::size_t index) { return {QChar(static_cast<char16_t>(u'A' + index % 26))}; }

/// A letter, not a colour, tells groups apart.
void addLetter(Picture& picture, const Point& at, std::size_t index)
{
    picture.shapes.emplace_back(Circle{at, dotRadius, Colour::Employees, 2, Colour::Paper});
    addText(picture, {at.x, at.y + 4}, letterOf(index), Anchor::Middle, Colour::Ink, smallSize);
}

/// Marks that lie close together share one label, so that each stays where it belongs.
struct Cluster
{
    Point at;
    QStringList letters;
};

void addDots(Picture& picture, const RegionView& view, const Plane& plane)
{
    std::vector<Cluster> clusters;
    for (std::size_t index = 0; index < view.dots.size(); ++index) {
        const auto at = plane.at(std::clamp(view.dots[index].wish, 0.0, 100.0), std::clamp(view.dots[index].level, 0.0, 100.0));
        addMark(picture, at, Colour::Employees);
        const auto near = std::ranges::find_if(
            clusters, [&](const Cluster& cluster) { return std::hypot(cluster.at.x - at.x, cluster.at.y - at.y) < 2 * dotRadius; });
        if (near == clusters.end()) {
            clusters.push_back({at, {letterOf(index)}});
        } else {
            near->letters << letterOf(index);
        }
    }
    for (const auto& cluster : clusters) {
        const auto label = cluster.letters.join(QLatin1Char(' '));
        const bool fits = cluster.at.x + dotRadius + textWidth(label, labelSize) < picture.width - chartMargin;
        addText(picture, {cluster.at.x + (fits ? dotRadius : -dotRadius), cluster.at.y - 6}, label, fits ? Anchor::Start : Anchor::End);
    }
}

} // namespace

Picture drawRegionQuadrants(const RegionView& view, double width)
{
    Picture picture;
    picture.width = width;
    const Plane plane(width);
    addFrame(picture, view, plane);
    addDots(picture, view, plane);
    double top = plane.bottom() + 14;
    for (std::size_t index = 0; index < view.dots.size(); ++index) {
        addLetter(picture, {chartMargin + dotRadius, top + dotRadius}, index);
        top = addLines(picture, wrapped(view.dots[index].label, labelSize, width - 2 * chartMargin - 30), chartMargin + 30, top + 2,
                       Anchor::Start, Colour::Ink, labelSize, false)
            + 8;
    }
    picture.height = top + chartMargin;
    addFootNote(picture, view.foot);
    return picture;
}

} // namespace leerspiegel::report
