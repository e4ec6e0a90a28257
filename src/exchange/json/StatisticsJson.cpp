// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json/StatisticsJson.h"

#include "exchange/json/JsonText.h"

#include <ostream>

namespace leerspiegel::exchange {

namespace {

void appendFigure(std::string& text, const char* name, const auto& figure)
{
    text += text.back() == '{' ? "\"" : ", \"";
    text += name;
    text += "\": ";
    appendNumber(text, figure);
}

void appendPersons(std::string& text, const statistics::Moments& persons)
{
    appendFigure(text, "n", persons.n());
    appendFigure(text, "mean", persons.mean());
    appendFigure(text, "sd", persons.sd());
    text += ", \"ci95\": ";
    const auto interval = persons.ci95();
    if (!interval) {
        text += "null";
        return;
    }
    text += '[';
    appendNumber(text, interval->low);
    text += ", ";
    appendNumber(text, interval->high);
    text += ']';
}

std::string groupText(const statistics::GroupFigures& group)
{
    std::string text = "{";
    appendPersons(text, group.persons);
    const auto figure = [&](double statistics::Agreement::*member) {
        return group.agreement ? std::optional<double>((*group.agreement).*member) : std::nullopt;
    };
    appendFigure(text, "completeN", group.complete);
    appendFigure(text, "rwgJ", figure(&statistics::Agreement::rwgJ));
    appendFigure(text, "rStarWgJ", figure(&statistics::Agreement::rStarWgJ));
    appendFigure(text, "admJ", figure(&statistics::Agreement::admJ));
    return text + '}';
}

std::string scaleText(const statistics::ScaleFigures& scale)
{
    std::string text = "{";
    appendPersons(text, scale.persons);
    appendFigure(text, "alpha", scale.alpha);
    appendFigure(text, "standardisedAlpha", scale.standardisedAlpha);
    appendFigure(text, "alphaN", scale.complete);
    appendFigure(text, "omegaTotal", scale.omegaTotal);
    text += ",\n   \"itemRest\": {";
    for (const auto& item : scale.itemRest) {
        appendFigure(text, item.item.text().c_str(), item.correlation);
    }
    return text + '}';
}

/// Group by group, for there may be many.
void writeGroups(const statistics::ScaleFigures& scale, std::ostream& out)
{
    out << ",\n   \"groups\": {";
    bool first = true;
    for (const auto& [name, group] : scale.groups) {
        std::string text = first ? "\n    " : ",\n    ";
        first = false;
        appendJsonText(text, name);
        out << text << ": " << groupText(group);
    }
    const auto& components = scale.components;
    std::string text = "},\n   \"msb\": ";
    appendNumber(text, components.msb);
    appendFigure(text, "msw", components.msw);
    appendFigure(text, "kBar", components.kBar);
    appendFigure(text, "icc1", components.icc1);
    appendFigure(text, "icc2", components.icc2);
    out << text;
}

} // namespace

void writeStatistics(const std::vector<statistics::ScaleFigures>& scales, bool grouped, std::ostream& out)
{
    out << "{\"scales\": {";
    const char* before = "\n  \"";
    for (const auto& scale : scales) {
        out << before << scale.scale.text() << "\": " << scaleText(scale);
        before = ",\n  \"";
        if (grouped) {
            writeGroups(scale, out);
        }
        out << '}';
    }
    out << "\n}}\n";
}

} // namespace leerspiegel::exchange
