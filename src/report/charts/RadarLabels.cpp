// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/RadarLabels.h"

#include "report/charts/Marks.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leerspiegel::report {

namespace {

constexpr double labelGap = 12;
constexpr double leastShare = 0.22;    ///< Of the width: a smaller radius gives way to numbered spokes and a list.
constexpr double sideShare = 0.26;     ///< Of the width, for the lines of a label.
constexpr double hardlySmaller = 0.94; ///< Of the radius: given up for fewer lines.
constexpr double farthest = 80;        ///< A label may lie this far from the end of its spoke.

LabelBox boxOf(const QString& label, const Spoke& spoke, double widest)
{
    LabelBox box{wrapped(label, labelSize, widest), valuesOf(spoke)};
    for (const auto& line : box.lines) {
        box.width = std::max(box.width, textWidth(line, labelSize));
    }
    box.width = std::max(box.width, valuesWidth(box.values));
    box.height = lineHeight * (static_cast<double>(box.lines.size()) + (box.values.empty() ? 0 : 1));
    return box;
}

} // namespace

double valuesWidth(const MarkedValues& values)
{
    double total = 0;
    for (const auto& [text, colour] : values) {
        total += textWidth(text, labelSize) + 24;
    }
    return total;
}

MarkedValues valuesOf(const Spoke& spoke)
{
    MarkedValues values;
    if (!spoke.companyText.isEmpty()) {
        values.emplace_back(spoke.companyText, Colour::Company);
    }
    if (!spoke.employeesText.isEmpty()) {
        values.emplace_back(spoke.employeesText, Colour::Employees);
    }
    return values;
}

void addValues(Picture& picture, const MarkedValues& values, double x, double base)
{
    for (const auto& [text, colour] : values) {
        addMark(picture, {x + 7, base - 4.5}, colour);
        addText(picture, {x + 18, base}, text, Anchor::Start, colour);
        x += textWidth(text, labelSize) + 24;
    }
}

RadarLabels::RadarLabels(const std::vector<Spoke>& spokes, double width)
    : m_width(width)
{
    const bool narrow = placeWrapped(spokes, {sideShare, sideShare, sideShare});
    const auto boxes = m_boxes;
    const double radius = m_radius;
    for (const auto& shares : {Shares{0.6, sideShare, 0.42}, Shares{0.4, sideShare, 0.34}}) {
        if (placeWrapped(spokes, shares) && (!narrow || m_radius >= radius * hardlySmaller)) {
            return;
        }
    }
    m_boxes = boxes;
    m_radius = radius;
    if (!narrow) {
        useNumbers();
    }
}

/// Above and below there is more room than at the sides: wide labels make the chart less high.
bool RadarLabels::placeWrapped(const std::vector<Spoke>& spokes, const Shares& shares)
{
    m_boxes.assign(spokes.size(), {});
    for (std::size_t index = 0; index < spokes.size(); ++index) {
        const auto towards = direction(index);
        const double share = towards.y < -0.9 ? shares.top : towards.y > 0.75 ? shares.bottom : shares.side;
        m_boxes[index] = boxOf(spokes[index].label, spokes[index], std::max(80.0, m_width * share));
    }
    return place();
}

Point RadarLabels::direction(std::size_t index) const
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(index) / static_cast<double>(m_boxes.size());
    return {std::sin(angle), -std::cos(angle)};
}

/// Beside the end of its spoke, or centred above and below; where the picture ends it moves inwards, and up or down
/// until it is clear of the rim. Seen from the centre; nothing when it would get too far away.
bool RadarLabels::placeLabel(std::size_t index)
{
    auto& box = m_boxes[index];
    const auto towards = direction(index);
    const double half = m_width / 2 - chartMargin;
    const Point end{towards.x * (m_radius + labelGap), towards.y * (m_radius + labelGap)};
    box.anchor = std::abs(towards.x) < 0.2 ? Anchor::Middle : towards.x > 0 ? Anchor::Start : Anchor::End;
    box.left = box.anchor == Anchor::Middle ? end.x - box.width / 2
        : box.anchor == Anchor::Start       ? std::min(end.x, half - box.width)
                                            : std::max(end.x - box.width, -half);
    box.top = towards.y < -0.9 ? end.y - box.height : towards.y > 0.75 ? end.y : end.y - box.height / 2;
    if (box.left < -half || box.left + box.width > half) {
        return false;
    }
    if (box.anchor == Anchor::Middle) {
        return true;
    }
    const double step = towards.y < -0.05 ? -2 : 2;
    for (double moved = 0; moved < farthest; moved += 2, box.top += step) {
        if (isOutside(index, box)) {
            return true;
        }
    }
    return false;
}

/// Whether all corners of a box lie beyond one of the two rim lines that meet at the spoke.
bool RadarLabels::isOutside(std::size_t index, const LabelBox& box) const
{
    const auto count = m_boxes.size();
    for (const auto first : {index, (index + count - 1) % count}) {
        const auto from = direction(first);
        const auto to = direction((first + 1) % count);
        const Point normal{from.x + to.x, from.y + to.y};
        const double length = std::hypot(normal.x, normal.y);
        const double rim = m_radius * (from.x * normal.x + from.y * normal.y) / length;
        const auto beyond = [&](double x, double y) { return (x * normal.x + y * normal.y) / length >= rim + 6; };
        if (beyond(box.left, box.top) && beyond(box.left + box.width, box.top) && beyond(box.left, box.top + box.height)
            && beyond(box.left + box.width, box.top + box.height)) {
            return true;
        }
    }
    return false;
}

/// The largest radius with which every label has its place; false when that is too small to read.
bool RadarLabels::place()
{
    for (m_radius = m_width * 0.34; m_radius >= m_width * leastShare; m_radius -= 2) {
        bool placed = true;
        for (std::size_t index = 0; index < m_boxes.size(); ++index) {
            placed = placed && placeLabel(index);
        }
        if (placed && !overlap()) {
            return true;
        }
    }
    return false;
}

bool RadarLabels::overlap() const
{
    for (std::size_t one = 0; one < m_boxes.size(); ++one) {
        for (std::size_t other = one + 1; other < m_boxes.size(); ++other) {
            const auto& a = m_boxes[one];
            const auto& b = m_boxes[other];
            if (a.left < b.left + b.width + 6 && b.left < a.left + a.width + 6 && a.top < b.top + b.height && b.top < a.top + a.height) {
                return true;
            }
        }
    }
    return false;
}

/// What the numbers mean stands in a list below.
void RadarLabels::useNumbers()
{
    m_numbers = true;
    m_radius = m_width * 0.40;
    for (std::size_t index = 0; index < m_boxes.size(); ++index) {
        m_boxes[index] = boxOf(QString::number(index + 1), {}, m_width);
        placeLabel(index);
    }
}

} // namespace leerspiegel::report
