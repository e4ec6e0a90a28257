// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonText.h"

#include <nlohmann/json.hpp>

namespace leerspiegel::report {

using json = nlohmann::ordered_json;

namespace {

json value(const std::optional<double>& number) { return number ? json(*number) : json(nullptr); }

const char* bandName(statistics::GapBand band)
{
    switch (band) {
    case statistics::GapBand::FindEachOther: return "find-each-other";
    case statistics::GapBand::SmallDifference: return "small-difference";
    case statistics::GapBand::ConversationStarts: return "conversation-starts";
    }
    return "";
}

json axisJson(const AxisView& axis)
{
    return {{"id", axis.id.text()},
            {"title", axis.title.toStdString()},
            {"company", value(axis.company)},
            {"employees", value(axis.employees)},
            {"n", axis.n},
            {"halfWidth", axis.employees ? json(axis.halfWidth) : json(nullptr)},
            {"gap", value(axis.gap)},
            {"band", axis.band ? json(bandName(*axis.band)) : json(nullptr)}};
}

json contrastJson(const ContrastView& contrast)
{
    return {{"id", contrast.id.text()},
            {"left", contrast.leftLabel.toStdString()},
            {"right", contrast.rightLabel.toStdString()},
            {"company", {{"now", value(contrast.companyNow)}, {"wish", value(contrast.companyWish)}}},
            {"employees", {{"now", value(contrast.employeesNow)}, {"wish", value(contrast.employeesWish)}, {"n", contrast.n}}}};
}

} // namespace

std::string comparisonJson(const ComparisonModel& model)
{
    json scales = json::array();
    json parts = json::array();
    json contrasts = json::array();
    for (const auto& axis : model.folded) {
        scales.push_back(axisJson(axis));
    }
    for (const auto& axis : model.unfolded) {
        parts.push_back(axisJson(axis));
    }
    for (const auto& contrast : model.contrasts) {
        contrasts.push_back(contrastJson(contrast));
    }
    const json document{{"company", model.companyName.toStdString()},
                        {"round", model.roundName.toStdString()},
                        {"companyRespondents", model.companyRespondents},
                        {"invited", model.invited},
                        {"sheets", model.sheets},
                        {"groupPicture", model.hasPicture},
                        {"scales", std::move(scales)},
                        {"unfolded", std::move(parts)},
                        {"contrasts", std::move(contrasts)}};
    return document.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace leerspiegel::report
