// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionReport.h"

#include <nlohmann/json.hpp>

namespace leerspiegel::report {

using json = nlohmann::ordered_json;
using namespace leerspiegel::region;

namespace {

const char* nameOf(Side side) { return side == Side::Company ? "company" : "employees"; }

const char* nameOf(What what)
{
    switch (what) {
    case What::Scale: return "scale";
    case What::Item: return "item";
    case What::Now: return "now";
    case What::Wish: return "wish";
    case What::Shift: return "shift";
    case What::SizeOfWish: return "sizeOfWish";
    }
    return "";
}

const char* nameOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::All: return "all";
    case Grouping::Size: return "size";
    case Grouping::Sector: return "sector";
    case Grouping::Owners: return "owners";
    case Grouping::Transfer: return "transfer";
    }
    return "";
}

std::string nameOf(Question question) { return "q" + std::to_string(static_cast<int>(question)); }

json toJson(const Subject& subject)
{
    return {{"side", nameOf(subject.side)}, {"what", nameOf(subject.what)}, {"id", std::string(subject.id)}};
}

json toJson(const Line& line)
{
    return {{"categories", line.categories},
            {"firms", line.firms},
            {"mean", line.mean},
            {"sd", line.sd},
            {"ci95", {line.ci95.low, line.ci95.high}}};
}

json toJson(const std::optional<Test>& test)
{
    if (!test) {
        return nullptr;
    }
    return {{"statistic", test->statistic},
            {"df1", test->df1},
            {"df2", test->df2},
            {"p", test->p},
            {"greaterThanChance", test->greaterThanChance}};
}

json toJson(const Means& means);
json toJson(const Between& between);
json toJson(const QuadrantPoint& point);
json toJson(const CountCell& cell);
json toJson(const CountLine& line);
json toJson(const Counts& counts);
json toJson(const AgeMeans& means);
json toJson(const Connection& connection);

template <typename Value> json listOf(const std::vector<Value>& values)
{
    json list = json::array();
    for (const auto& value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

json toJson(const Means& means)
{
    return {{"question", nameOf(means.question)},
            {"subject", toJson(means.subject)},
            {"grouping", nameOf(means.grouping)},
            {"lines", listOf(means.lines)},
            {"test", toJson(means.test)}};
}

json toJson(const Between& between)
{
    return {{"question", "q1"},       {"subject", toJson(between.subject)},
            {"firms", between.firms}, {"people", between.people},
            {"msb", between.msb},     {"msw", between.msw},
            {"kBar", between.kBar},   {"icc1", between.icc1}};
}

json toJson(const QuadrantPoint& point)
{
    return {{"question", "q2"},
            {"grouping", nameOf(point.grouping)},
            {"categories", point.categories},
            {"firms", point.firms},
            {"level", point.level},
            {"wish", point.wish}};
}

json toJson(const CountCell& cell) { return {{"answers", cell.answers}, {"firms", cell.firms}}; }

json toJson(const CountLine& line) { return {{"categories", line.categories}, {"firms", line.firms}, {"cells", listOf(line.cells)}}; }

json toJson(const Counts& counts) { return {{"question", nameOf(counts.question)}, {"lines", listOf(counts.lines)}}; }

json toJson(const AgeMeans& means)
{
    return {{"question", nameOf(means.question)},
            {"subject", toJson(means.subject)},
            {"lines", listOf(means.lines)},
            {"difference", toJson(means.difference)},
            {"test", toJson(means.test)}};
}

json toJson(const Connection& connection)
{
    return {{"question", "q8"},
            {"subject", toJson(connection.subject)},
            {"firms", connection.firms},
            {"r", connection.r},
            {"test", toJson(connection.test)}};
}

} // namespace

std::string regionJson(const Findings& findings)
{
    json document{{"firms", findings.tooFew ? json(nullptr) : json(findings.firms)}, {"leastFirms", leastFirms}};
    document["means"] = listOf(findings.means);
    document["between"] = listOf(findings.between);
    document["quadrants"] = listOf(findings.quadrantPoints);
    document["counts"] = listOf(findings.counts);
    document["ages"] = listOf(findings.ages);
    document["connections"] = listOf(findings.connections);
    return document.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace leerspiegel::report
