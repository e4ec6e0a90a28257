// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Radar.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

namespace leerspiegel::report {

namespace {

constexpr double labelSize = 13;
constexpr double ringSize = 11;
constexpr double lineHeight = 17;
constexpr double labelGap = 12;
constexpr double margin = 8;
constexpr std::array rings{25.0, 50.0, 75.0, 100.0};

/// A label with its values, wrapped, and where it stands.
struct LabelBox
{
    QStringList lines;
    std::vector<std::pair<QString, Colour>> values;
    double width = 0;
    double height = 0;
};

class RadarLayout
{
public:
    RadarLayout(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const QStringList& ringLabels)
        : m_picture(picture)
        , m_spokes(spokes)
        , m_width(std::max(320.0, options.width))
        , m_ringLabels(ringLabels)
    {
        for (const auto& spoke : spokes) {
            m_labels.push_back(labelOf(spoke));
        }
        place();
    }

    void draw()
    {
        drawGrid();
        drawBand();
        drawSide(&Spoke::company, Colour::Company, false);
        drawSide(&Spoke::employees, Colour::Employees, true);
        drawRingLabels();
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            drawLabel(index);
        }
    }

private:
    Point direction(std::size_t index) const
    {
        const double angle = 2 * std::numbers::pi * static_cast<double>(index) / static_cast<double>(m_spokes.size());
        return {std::sin(angle), -std::cos(angle)};
    }

    Point at(std::size_t index, double percent) const
    {
        const auto towards = direction(index);
        const double distance = m_radius * std::clamp(percent, 0.0, 100.0) / 100;
        return {m_centre.x + towards.x * distance, m_centre.y + towards.y * distance};
    }

    LabelBox labelOf(const Spoke& spoke) const
    {
        LabelBox box;
        box.lines = wrapped(spoke.label, labelSize, std::max(80.0, m_width * 0.27));
        if (!spoke.companyText.isEmpty()) {
            box.values.emplace_back(spoke.companyText, Colour::Company);
        }
        if (!spoke.employeesText.isEmpty()) {
            box.values.emplace_back(spoke.employeesText, Colour::Employees);
        }
        for (const auto& line : box.lines) {
            box.width = std::max(box.width, textWidth(line, labelSize));
        }
        double values = 0;
        for (const auto& [text, colour] : box.values) {
            values += textWidth(text, labelSize) + 24;
        }
        box.width = std::max(box.width, values);
        box.height = lineHeight * (static_cast<double>(box.lines.size()) + (box.values.empty() ? 0 : 1));
        return box;
    }

    /// Left edge of a label box as seen from its spoke's end: beside it, or centred above and below.
    double labelLeft(std::size_t index, double radius) const
    {
        const auto towards = direction(index);
        const double end = towards.x * (radius + labelGap);
        const double width = m_labels[index].width;
        return std::abs(towards.x) < 0.2 ? end - width / 2 : towards.x > 0 ? end : end - width;
    }

    double labelTop(std::size_t index, double radius) const
    {
        const auto towards = direction(index);
        const double end = towards.y * (radius + labelGap);
        const double height = m_labels[index].height;
        return towards.y < -0.9 ? end - height : towards.y > 0.75 ? end : end - height / 2;
    }

    /// The largest radius with which every label lies inside the width; then the height that all of it needs.
    void place()
    {
        double radius = m_width * 0.30;
        const auto half = m_width / 2 - margin;
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            while (radius > 60 && (labelLeft(index, radius) < -half || labelLeft(index, radius) + m_labels[index].width > half)) {
                radius -= 2;
            }
        }
        m_radius = radius;
        double left = -m_radius;
        double right = m_radius;
        double top = -m_radius;
        double bottom = m_radius;
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            left = std::min(left, labelLeft(index, radius));
            right = std::max(right, labelLeft(index, radius) + m_labels[index].width);
            top = std::min(top, labelTop(index, radius));
            bottom = std::max(bottom, labelTop(index, radius) + m_labels[index].height);
        }
        m_picture.width = std::max(m_width, 2 * std::max(-left, right) + 2 * margin);
        m_picture.height = bottom - top + 2 * margin;
        m_centre = {m_picture.width / 2, margin - top};
    }

    void drawGrid()
    {
        for (const double ring : rings) {
            Polygon polygon;
            polygon.closed = true;
            polygon.stroke = Colour::Grid;
            polygon.width = ring == 100 ? 1.5 : 1;
            for (std::size_t index = 0; index < m_spokes.size(); ++index) {
                polygon.points.push_back(at(index, ring));
            }
            m_picture.shapes.emplace_back(std::move(polygon));
        }
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            m_picture.shapes.emplace_back(Polygon{{m_centre, at(index, 100)}, false, Colour::Grid, 1, false, std::nullopt, 1});
        }
    }

    void drawRingLabels()
    {
        // Between the first two spokes there is never a line in the way.
        const auto first = direction(0);
        const auto second = direction(m_spokes.size() > 1 ? m_spokes.size() - 1 : 0);
        for (std::size_t index = 0; index < rings.size() && static_cast<qsizetype>(index) < m_ringLabels.size(); ++index) {
            const double share = m_radius * rings[index] / 100;
            const Point middle{(first.x + (second.x - first.x) * 0.12) * share, (first.y + (second.y - first.y) * 0.12) * share};
            m_picture.shapes.emplace_back(Text{{m_centre.x + middle.x - 3, m_centre.y + middle.y + ringSize - 2},
                                               m_ringLabels[static_cast<qsizetype>(index)], ringSize, false, Anchor::End, Colour::Quiet});
        }
    }

    /// The employees' 95 % band: outer edge, and the inner edge in the paper's colour.
    void drawBand()
    {
        const bool all = std::ranges::all_of(m_spokes, [](const Spoke& spoke) { return spoke.employees && spoke.halfWidth > 0; });
        if (!all) {
            return;
        }
        Polygon band;
        band.closed = true;
        band.fill = Colour::Employees;
        band.fillOpacity = 0.15;
        for (std::size_t index = 0; index <= m_spokes.size(); ++index) {
            const auto spoke = index % m_spokes.size();
            band.points.push_back(at(spoke, *m_spokes[spoke].employees + m_spokes[spoke].halfWidth));
        }
        for (std::size_t index = 0; index <= m_spokes.size(); ++index) {
            const auto spoke = (m_spokes.size() - index) % m_spokes.size();
            band.points.push_back(at(spoke, *m_spokes[spoke].employees - m_spokes[spoke].halfWidth));
        }
        m_picture.shapes.emplace_back(std::move(band));
    }

    /// One closed line where every value is there; else the runs between the gaps, so that nothing is bridged.
    void drawSide(std::optional<double> Spoke::*side, Colour colour, bool employees)
    {
        const auto count = m_spokes.size();
        const auto value = [&](std::size_t index) { return m_spokes[index % count].*side; };
        std::size_t first = 0;
        while (first < count && value(first)) {
            ++first;
        }
        const bool whole = first == count;
        Polygon line{{}, whole, colour, 2.5, employees, std::nullopt, 1};
        if (whole && !employees) {
            line.fill = colour;
            line.fillOpacity = 0.08;
        }
        for (std::size_t step = 0; step < count; ++step) {
            const auto index = (first + step) % count; // begins behind a gap, when there is one
            if (value(index)) {
                line.points.push_back(at(index, *value(index)));
            }
            if ((!value(index) || step + 1 == count) && line.points.size() > 1) {
                m_picture.shapes.emplace_back(line);
            }
            if (!value(index)) {
                line.points.clear();
            }
        }
        for (std::size_t index = 0; index < count; ++index) {
            if (value(index)) {
                drawMark(at(index, *value(index)), colour, employees);
            }
        }
    }

    void drawMark(const Point& point, Colour colour, bool diamond)
    {
        if (!diamond) {
            m_picture.shapes.emplace_back(Circle{point, 5, colour, 2.5, Colour::Paper});
            return;
        }
        constexpr double size = 6;
        m_picture.shapes.emplace_back(Polygon{{{point.x, point.y - size}, {point.x + size, point.y}, {point.x, point.y + size}, {point.x - size, point.y}},
                                              true, colour, 1, false, colour, 1});
    }

    void drawLabel(std::size_t index)
    {
        const auto& box = m_labels[index];
        const auto towards = direction(index);
        const double left = m_centre.x + labelLeft(index, m_radius);
        double base = m_centre.y + labelTop(index, m_radius) + labelSize;
        const bool centred = std::abs(towards.x) < 0.2;
        const auto anchor = centred ? Anchor::Middle : towards.x > 0 ? Anchor::Start : Anchor::End;
        const double x = centred ? left + box.width / 2 : towards.x > 0 ? left : left + box.width;
        for (const auto& line : box.lines) {
            m_picture.shapes.emplace_back(Text{{x, base}, line, labelSize, true, anchor, Colour::Ink});
            base += lineHeight;
        }
        drawValues(box, left, anchor, base);
    }

    /// Values with their mark before them, so that colour is never the only difference.
    void drawValues(const LabelBox& box, double left, Anchor anchor, double base)
    {
        double total = 0;
        for (const auto& [text, colour] : box.values) {
            total += textWidth(text, labelSize) + 24;
        }
        double x = anchor == Anchor::Start ? left : anchor == Anchor::End ? left + box.width - total : left + (box.width - total) / 2;
        for (const auto& [text, colour] : box.values) {
            drawMark({x + 7, base - 4.5}, colour, colour == Colour::Employees);
            m_picture.shapes.emplace_back(Text{{x + 18, base}, text, labelSize, true, Anchor::Start, colour});
            x += textWidth(text, labelSize) + 24;
        }
    }

    Picture& m_picture;
    const std::vector<Spoke>& m_spokes;
    double m_width;
    QStringList m_ringLabels;
    std::vector<LabelBox> m_labels;
    double m_radius = 0;
    Point m_centre;
};

/// One or two spokes make no area: bars from 0 to 100.
void drawBars(Picture& picture, const std::vector<Spoke>& spokes, double width)
{
    double y = margin;
    const double length = width - 2 * margin;
    for (const auto& spoke : spokes) {
        for (const auto& line : wrapped(spoke.label, labelSize, length)) {
            y += lineHeight;
            picture.shapes.emplace_back(Text{{margin, y}, line, labelSize, true, Anchor::Start, Colour::Ink});
        }
        for (const auto& [value, text, colour] : {std::tuple{spoke.company, spoke.companyText, Colour::Company},
                                                  std::tuple{spoke.employees, spoke.employeesText, Colour::Employees}}) {
            if (!value) {
                continue;
            }
            y += 10;
            const double end = margin + (length - 60) * *value / 100;
            picture.shapes.emplace_back(Polygon{{{margin, y}, {end, y}, {end, y + 14}, {margin, y + 14}}, true, colour, 2,
                                                colour == Colour::Employees, colour, 0.3});
            picture.shapes.emplace_back(Text{{end + 8, y + 12}, text, labelSize, true, Anchor::Start, colour});
            y += 14;
        }
        y += lineHeight;
    }
    picture.width = width;
    picture.height = y + margin;
}

} // namespace

void drawRadar(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const QStringList& ringLabels)
{
    if (spokes.size() < 3) {
        drawBars(picture, spokes, std::max(320.0, options.width));
        return;
    }
    RadarLayout(picture, spokes, options, ringLabels).draw();
}

} // namespace leerspiegel::report
