// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Radar.h"

#include <utility>
#include <vector>

namespace leerspiegel::report {

using MarkedValues = std::vector<std::pair<QString, Colour>>;

/// A label with its values, wrapped, how much room it takes and where it lies.
struct LabelBox
{
    QStringList lines;
    MarkedValues values;
    double width = 0;
    double height = 0;
    double left = 0; ///< From the centre of the radar.
    double top = 0;
    Anchor anchor = Anchor::Middle;
};

MarkedValues valuesOf(const Spoke& spoke);
double valuesWidth(const MarkedValues& values);
/// Values with their mark before them, from `x` on.
void addValues(Picture& picture, const MarkedValues& values, double x, double base);

/// The labels around a radar: finds the largest radius with which each has its place.
class RadarLabels
{
public:
    RadarLabels(const std::vector<Spoke>& spokes, double width);

    /// From the centre along a spoke, length 1; the first points up, the others follow clockwise.
    Point direction(std::size_t index) const;
    double radius() const { return m_radius; }
    const std::vector<LabelBox>& boxes() const { return m_boxes; }
    /// The labels were too large: there is only a number at each spoke.
    bool areNumbers() const { return m_numbers; }

private:
    /// Of the width, for the lines of a label.
    struct Shares
    {
        double top;
        double side;
        double bottom;
    };

    bool placeWrapped(const std::vector<Spoke>& spokes, const Shares& shares);
    bool place();
    bool placeLabel(std::size_t index);
    bool isOutside(std::size_t index, const LabelBox& box) const;
    bool overlap() const;
    void useNumbers();

    double m_width;
    double m_radius = 0;
    bool m_numbers = false;
    std::vector<LabelBox> m_boxes;
};

} // namespace leerspiegel::report
