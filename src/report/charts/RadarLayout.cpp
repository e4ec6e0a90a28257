// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Marks.h"
#include "report/charts/Radar.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leerspiegel::report {

namespace {

constexpr double labelGap = 12;
constexpr double leastShare = 0.2; ///< Of the width: a smaller radius gives way to numbered spokes and a list.

double valuesWidth(const std::vector<std::pair<QString, Colour>>& values)
{
    double total = 0;
    for (const auto& [text, colour] : values) {
        total += textWidth(text, labelSize) + 24;
    }
    return total;
}

/// A label with its values, wrapped, and how much room it takes.
struct LabelBox
{
    QStringList lines;
    std::vector<std::pair<QString, Colour>> values;
    double width = 0;
    double height = 0;
};

std::vector<std::pair<QString, Colour>> valuesOf(const Spoke& spoke)
{
    std::vector<std::pair<QString, Colour>> values;
    if (!spoke.companyText.isEmpty()) {
        values.emplace_back(spoke.companyText, Colour::Company);
    }
    if (!spoke.employeesText.isEmpty()) {
        values.emplace_back(spoke.employeesText, Colour::Employees);
    }
    return values;
}

LabelBox boxOf(const QString& label, const Spoke& spoke, double widest)
{
    LabelBox box{wrapped(label, labelSize, widest), valuesOf(spoke), 0, 0};
    for (const auto& line : box.lines) {
        box.width = std::max(box.width, textWidth(line, labelSize));
    }
    box.width = std::max(box.width, valuesWidth(box.values));
    box.height = lineHeight * (static_cast<double>(box.lines.size()) + (box.values.empty() ? 0 : 1));
    return box;
}

/// Values with their mark before them, from `x` on.
void addValues(Picture& picture, const std::vector<std::pair<QString, Colour>>& values, double x, double base)
{
    for (const auto& [text, colour] : values) {
        addMark(picture, {x + 7, base - 4.5}, colour);
        addText(picture, {x + 18, base}, text, Anchor::Start, colour);
        x += textWidth(text, labelSize) + 24;
    }
}

class RadarLayout
{
public:
    RadarLayout(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const std::vector<Ring>& rings)
        : m_picture(picture)
        , m_spokes(spokes)
        , m_width(std::max(320.0, options.width))
        , m_rings(rings)
    {
        for (const auto& spoke : spokes) {
            m_labels.push_back(boxOf(spoke.label, spoke, std::max(80.0, m_width * 0.26)));
        }
        m_numbered = !place() || labelsOverlap();
        if (m_numbered) {
            useNumbers();
        }
    }

    void draw()
    {
        drawGrid();
        drawRingLabels();
        drawBand();
        drawSide(&Spoke::company, Colour::Company);
        drawSide(&Spoke::employees, Colour::Employees);
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            drawLabel(index);
        }
        if (m_numbered) {
            drawList();
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

    /// Left edge of a label box as seen from its spoke's end: beside it, or centred above and below.
    double labelLeft(std::size_t index) const
    {
        const auto towards = direction(index);
        const double end = towards.x * (m_radius + labelGap);
        const double width = m_labels[index].width;
        return std::abs(towards.x) < 0.2 ? end - width / 2 : towards.x > 0 ? end : end - width;
    }

    double labelTop(std::size_t index) const
    {
        const auto towards = direction(index);
        const double end = towards.y * (m_radius + labelGap);
        const double height = m_labels[index].height;
        return towards.y < -0.9 ? end - height : towards.y > 0.75 ? end : end - height / 2;
    }

    bool labelFits(std::size_t index) const
    {
        const double half = m_width / 2 - chartMargin;
        return labelLeft(index) >= -half && labelLeft(index) + m_labels[index].width <= half;
    }

    /// The largest radius with which every label lies inside the width; false when that is too small to read.
    bool place()
    {
        m_radius = m_width * 0.30;
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            while (m_radius > 0 && !labelFits(index)) {
                m_radius -= 2;
            }
        }
        placeCentre();
        return m_radius >= m_width * leastShare;
    }

    void placeCentre()
    {
        double top = -m_radius;
        double bottom = m_radius;
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            top = std::min(top, labelTop(index));
            bottom = std::max(bottom, labelTop(index) + m_labels[index].height);
        }
        m_picture.width = m_width;
        m_picture.height = bottom - top + 2 * chartMargin;
        m_centre = {m_width / 2, chartMargin - top};
    }

    bool labelsOverlap() const
    {
        for (std::size_t one = 0; one < m_labels.size(); ++one) {
            for (std::size_t other = one + 1; other < m_labels.size(); ++other) {
                if (labelLeft(one) < labelLeft(other) + m_labels[other].width + 6 && labelLeft(other) < labelLeft(one) + m_labels[one].width + 6
                    && labelTop(one) < labelTop(other) + m_labels[other].height && labelTop(other) < labelTop(one) + m_labels[one].height) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Only a number at each spoke; what it means stands in a list below.
    void useNumbers()
    {
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            m_labels[index] = boxOf(QString::number(index + 1), {}, m_width);
        }
        m_radius = m_width * 0.40;
        placeCentre();
    }

    void drawGrid()
    {
        for (const auto& ring : m_rings) {
            Polygon polygon{{}, true, Colour::Grid, ring.percent >= 100 ? 1.5 : 1, false, std::nullopt, 1};
            for (std::size_t index = 0; index < m_spokes.size(); ++index) {
                polygon.points.push_back(at(index, ring.percent));
            }
            m_picture.shapes.emplace_back(std::move(polygon));
        }
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            addLine(m_picture, m_centre, at(index, 100), Colour::Grid, 1);
        }
    }

    /// Right of the first spoke, where there is no other line, on paper of their own.
    void drawRingLabels()
    {
        for (const auto& ring : m_rings) {
            if (ring.label.isEmpty()) {
                continue;
            }
            const auto here = at(0, ring.percent);
            const Point base{here.x + 9, here.y + smallSize + 3};
            const double width = textWidth(ring.label, smallSize);
            if (meetsLabel(base.x, base.x + width, base.y - smallSize, base.y + 3)) {
                continue;
            }
            m_picture.shapes.emplace_back(Polygon{{{base.x - 2, base.y - smallSize}, {base.x + width, base.y - smallSize}, {base.x + width, base.y + 3}, {base.x - 2, base.y + 3}},
                                                  true, std::nullopt, 1, false, Colour::Paper, 0.8});
            addText(m_picture, base, ring.label, Anchor::Start, Colour::Quiet, smallSize, false);
        }
    }

    bool meetsLabel(double left, double right, double top, double bottom) const
    {
        for (std::size_t index = 0; index < m_labels.size(); ++index) {
            const double labelX = m_centre.x + labelLeft(index);
            const double labelY = m_centre.y + labelTop(index);
            if (left < labelX + m_labels[index].width && labelX < right && top < labelY + m_labels[index].height && labelY < bottom) {
                return true;
            }
        }
        return false;
    }

    /// The employees' 95 % band: outer edge, and the inner edge on the way back.
    void drawBand()
    {
        const bool all = std::ranges::all_of(m_spokes, [](const Spoke& spoke) { return spoke.employees && spoke.halfWidth > 0; });
        if (!all) {
            return;
        }
        Polygon band{{}, true, std::nullopt, 1, false, Colour::Employees, 0.15};
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
    void drawSide(std::optional<double> Spoke::*side, Colour colour)
    {
        const auto count = m_spokes.size();
        const auto value = [&](std::size_t index) { return m_spokes[index % count].*side; };
        std::size_t first = 0;
        while (first < count && value(first)) {
            ++first;
        }
        const bool whole = first == count;
        Polygon line{{}, whole, colour, 2.5, colour == Colour::Employees, std::nullopt, 1};
        if (whole && colour == Colour::Company) {
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
                addMark(m_picture, at(index, *value(index)), colour);
            }
        }
    }

    void drawLabel(std::size_t index)
    {
        const auto& box = m_labels[index];
        const auto towards = direction(index);
        const double left = m_centre.x + labelLeft(index);
        const bool centred = std::abs(towards.x) < 0.2;
        const auto anchor = centred ? Anchor::Middle : towards.x > 0 ? Anchor::Start : Anchor::End;
        const double x = centred ? left + box.width / 2 : towards.x > 0 ? left : left + box.width;
        const double bottom = addLines(m_picture, box.lines, x, m_centre.y + labelTop(index), anchor);
        const double total = valuesWidth(box.values);
        addValues(m_picture, box.values, anchor == Anchor::Start ? left : anchor == Anchor::End ? left + box.width - total : left + (box.width - total) / 2,
                  bottom + labelSize);
    }

    void drawList()
    {
        double top = m_picture.height + 4;
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            const auto values = valuesOf(m_spokes[index]);
            const double room = m_width - 3 * chartMargin - valuesWidth(values);
            const auto lines = wrapped(QStringLiteral("%1. %2").arg(QString::number(index + 1), m_spokes[index].label), labelSize, room);
            addValues(m_picture, values, m_width - chartMargin - valuesWidth(values), top + labelSize);
            top = addLines(m_picture, lines, chartMargin, top) + 4;
        }
        m_picture.height = top + chartMargin;
    }

    Picture& m_picture;
    const std::vector<Spoke>& m_spokes;
    double m_width;
    std::vector<Ring> m_rings;
    std::vector<LabelBox> m_labels;
    double m_radius = 0;
    Point m_centre;
    bool m_numbered = false;
};

} // namespace

void drawRadar(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const std::vector<Ring>& rings)
{
    if (spokes.size() < 3) {
        drawBars(picture, spokes, std::max(320.0, options.width));
        return;
    }
    RadarLayout(picture, spokes, options, rings).draw();
}

} // namespace leerspiegel::report
