// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/Marks.h"
#include "report/charts/RadarLabels.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

class RadarLayout
{
public:
    RadarLayout(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const std::vector<Ring>& rings)
        : m_picture(picture)
        , m_spokes(spokes)
        , m_width(std::max(narrowestChart, options.width))
        , m_rings(rings)
        , m_labels(spokes, m_width)
    {
        placeCentre();
    }

    void draw()
    {
        drawGrid();
        drawBand();
        drawLine(&Spoke::company, Colour::Company);
        drawLine(&Spoke::employees, Colour::Employees);
        drawRingLabels();
        drawMarks(&Spoke::company, Colour::Company);
        drawMarks(&Spoke::employees, Colour::Employees);
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            drawLabel(index);
        }
        if (m_labels.areNumbers()) {
            drawList();
        }
    }

private:
    Point at(std::size_t index, double percent) const
    {
        const auto towards = m_labels.direction(index);
        const double distance = m_labels.radius() * std::clamp(percent, 0.0, 100.0) / 100;
        return {m_centre.x + towards.x * distance, m_centre.y + towards.y * distance};
    }

    void placeCentre()
    {
        double top = -m_labels.radius();
        double bottom = m_labels.radius();
        for (const auto& box : m_labels.boxes()) {
            top = std::min(top, box.top);
            bottom = std::max(bottom, box.top + box.height);
        }
        m_picture.width = m_width;
        m_picture.height = bottom - top + 2 * chartMargin;
        m_centre = {m_width / 2, chartMargin - top};
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
            m_picture.shapes.emplace_back(Polygon{{{base.x - 2, base.y - smallSize},
                                                   {base.x + width, base.y - smallSize},
                                                   {base.x + width, base.y + 3},
                                                   {base.x - 2, base.y + 3}},
                                                  true,
                                                  std::nullopt,
                                                  1,
                                                  false,
                                                  Colour::Paper,
                                                  0.7});
            addText(m_picture, base, ring.label, Anchor::Start, Colour::Quiet, smallSize, false);
        }
    }

    bool meetsLabel(double left, double right, double top, double bottom) const
    {
        return std::ranges::any_of(m_labels.boxes(), [&](const LabelBox& box) {
            return left < m_centre.x + box.left + box.width && m_centre.x + box.left < right && top < m_centre.y + box.top + box.height
                && m_centre.y + box.top < bottom;
        });
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
    void drawLine(std::optional<double> Spoke::*side, Colour colour)
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
    }

    void drawMarks(std::optional<double> Spoke::*side, Colour colour)
    {
        for (std::size_t index = 0; index < m_spokes.size(); ++index) {
            if (const auto& value = m_spokes[index].*side) {
                addMark(m_picture, at(index, *value), colour);
            }
        }
    }

    void drawLabel(std::size_t index)
    {
        const auto& box = m_labels.boxes()[index];
        const double left = m_centre.x + box.left;
        const double x = box.anchor == Anchor::Middle ? left + box.width / 2 : box.anchor == Anchor::Start ? left : left + box.width;
        const double bottom = addLines(m_picture, box.lines, x, m_centre.y + box.top, box.anchor);
        const double total = valuesWidth(box.values);
        addValues(m_picture, box.values,
                  box.anchor == Anchor::Start     ? left
                      : box.anchor == Anchor::End ? left + box.width - total
                                                  : left + (box.width - total) / 2,
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
    RadarLabels m_labels;
    Point m_centre;
};

} // namespace

void drawRadar(Picture& picture, const std::vector<Spoke>& spokes, const ChartOptions& options, const std::vector<Ring>& rings)
{
    if (spokes.size() < 3) {
        drawBars(picture, spokes, std::max(narrowestChart, options.width));
        return;
    }
    RadarLayout(picture, spokes, options, rings).draw();
}

} // namespace leerspiegel::report
