// SPDX-License-Identifier: EUPL-1.2
#include "region/json/FigureReader.h"

#include "grouppicture/SmallGroupRules.h"

#include <cmath>

namespace leerspiegel::region {

using questionnaire::Node;
using questionnaire::Path;
using questionnaire::ProblemCode;

/// How a kind of figure is rounded and where it can lie.
struct FigureReader::Grain
{
    double lowest;
    double highest;
    double step;
    double stepOfFew; ///< Below ten people.
    double widest;    ///< Largest spread.
};

namespace {

constexpr int mostPeople = 9'999;
constexpr double span = highestPosition - lowestPosition;

const char* stepText(double step) { return step < 0.3 ? "0.1" : step < 1 ? "0.5" : step < 2 ? "1" : "5"; }

} // namespace

ScaleMean FigureReader::readScale(const Node& node, const Path& path, int least)
{
    constexpr Grain points{5, 95, 1, 5, 60};
    ScaleMean scale;
    if (m_cells ? m_reader.isObject(node, path, {"n", "mean"}) : m_reader.isObject(node, path, {"n", "mean", "sd"})) {
        scale.n = readPeople(node, path, least);
        const auto read = readMean(node, path, scale.n, points);
        scale.mean = read.mean;
        scale.sd = read.sd;
    }
    return scale;
}

ContrastMean FigureReader::readContrast(const Node& node, const Path& path)
{
    constexpr Grain side{lowestPosition, highestPosition, 0.1, 0.5, 4};
    constexpr Grain shift{-span, span, 0.1, 0.5, 7};
    constexpr Grain distance{0, span, 0.1, 0.5, 4};
    ContrastMean contrast;
    if (!m_reader.isObject(node, path, {"n", "now", "wish", "shift", "distance"})) {
        return contrast;
    }
    contrast.n = readPeople(node, path, grouppicture::leastDifference);
    const auto read = [&](const char* key, const Grain& grain) {
        const auto* value = m_reader.need(node, path, key);
        const Path own(path, key);
        const bool fits = value && (m_cells ? m_reader.isObject(*value, own, {"mean"}) : m_reader.isObject(*value, own, {"mean", "sd"}));
        return fits ? readMean(*value, own, contrast.n, grain) : Position{};
    };
    contrast.now = read("now", side);
    contrast.wish = read("wish", side);
    contrast.shift = read("shift", shift);
    contrast.distance = read("distance", distance);
    return contrast;
}

int FigureReader::readPeople(const Node& node, const Path& path, int least)
{
    const auto* n = m_reader.need(node, path, "n");
    const Path own(path, "n");
    if (!n || !m_reader.is(Node::Kind::Integer, *n, own)) {
        return 0;
    }
    if (n->integer < least) {
        m_reader.note(ProblemCode::TooFewPeople, n->offset, own, {std::to_string(least)});
        return 0;
    }
    return m_reader.integer(*n, own, least, mostPeople, ProblemCode::RangeTooWide);
}

Position FigureReader::readMean(const Node& node, const Path& path, int people, const Grain& grain)
{
    Position position;
    const bool few = people < grouppicture::leastForSpread;
    if (const auto* mean = m_reader.need(node, path, "mean")) {
        position.mean = readRounded(*mean, Path(path, "mean"), grain.highest, grain.lowest, few ? grain.stepOfFew : grain.step);
    }
    if (const auto* sd = m_cells ? nullptr : questionnaire::FileReader::maybe(node, "sd")) {
        const Path own(path, "sd");
        if (few && people > 0) {
            m_reader.note(ProblemCode::SpreadOfFewPeople, sd->offset, own, {std::to_string(grouppicture::leastForSpread)});
        }
        position.sd = readRounded(*sd, own, grain.widest, 0, grain.step);
    }
    return position;
}

double FigureReader::readRounded(const Node& node, const Path& path, double highest, double lowest, double step)
{
    constexpr double slack = 1e-6;
    const double value = m_reader.number(node, path, lowest, highest);
    if (std::abs(value / step - std::round(value / step)) > slack) {
        m_reader.note(ProblemCode::NumberNotRounded, node.offset, path, {stepText(step)});
    }
    return value;
}

} // namespace leerspiegel::region
