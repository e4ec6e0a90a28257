// SPDX-License-Identifier: EUPL-1.2
#include "region/json/ContributionFile.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace leerspiegel::region {

namespace {

using json = nlohmann::ordered_json;

/// Without the tail that steps of 0.1 have in binary.
double tidy(double value) { return std::round(value * 10) / 10 + 0.0; }

json spreadOf(double mean, const std::optional<double>& sd)
{
    json object{{"mean", tidy(mean)}};
    if (sd) {
        object["sd"] = tidy(*sd);
    }
    return object;
}

json toJson(const ScaleMean& scale)
{
    json object{{"n", scale.n}};
    object.update(spreadOf(scale.mean, scale.sd));
    return object;
}

json toJson(const ContrastMean& contrast)
{
    json object{{"n", contrast.n}};
    const auto add = [&](const char* key, const Position& position) { object[key] = spreadOf(position.mean, position.sd); };
    add("now", contrast.now);
    add("wish", contrast.wish);
    add("shift", contrast.shift);
    add("distance", contrast.distance);
    return object;
}

json toJson(const CompanyContrast& contrast)
{
    json object = json::object();
    if (contrast.now) {
        object["now"] = tidy(*contrast.now);
    }
    if (contrast.wish) {
        object["wish"] = tidy(*contrast.wish);
    }
    return object;
}

json toJson(double points) { return tidy(points); }

template <typename Map> json mapToJson(const Map& map)
{
    json object = json::object();
    for (const auto& [id, value] : map) {
        object[id.text()] = toJson(value);
    }
    return object;
}

json askedToJson(const AskedEdition& asked) { return {{"questionnaire", asked.id.text()}, {"edition", asked.edition}}; }

json employeesToJson(const EmployeesView& employees)
{
    json object{{"scales", mapToJson(employees.everyone.scales)},
                {"contrasts", mapToJson(employees.everyone.contrasts)},
                {"items", mapToJson(employees.items)}};
    json groups = json::array();
    for (const auto& group : employees.ages) {
        json one{{"ages", group.ages}};
        one["scales"] = mapToJson(group.means.scales);
        one["contrasts"] = mapToJson(group.means.contrasts);
        groups.push_back(std::move(one));
    }
    object["ages"] = std::move(groups);
    return object;
}

} // namespace

std::string contributionText(const Contribution& contribution)
{
    json background = json::object();
    for (const auto& [field, value] : contribution.background) {
        background[std::string(kindOf(field).id)] = value;
    }
    json company{{"scales", mapToJson(contribution.companyView.scales)}};
    company["contrasts"] = mapToJson(contribution.companyView.contrasts);
    json document{{"format", std::string(contributionFormat) + std::to_string(newestContribution)}};
    document["id"] = contribution.id;
    document["year"] = contribution.year;
    document["round"] = contribution.round;
    document["companyQuestionnaire"] = askedToJson(contribution.company);
    document["individualQuestionnaire"] = askedToJson(contribution.individual);
    document["background"] = std::move(background);
    document["company"] = std::move(company);
    if (contribution.employees) {
        document["employees"] = employeesToJson(*contribution.employees);
    }
    return document.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace leerspiegel::region
