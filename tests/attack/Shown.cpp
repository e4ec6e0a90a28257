// SPDX-License-Identifier: EUPL-1.2
#include "attack/Shown.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leerspiegel::attack {

namespace {

using nlohmann::json;

std::optional<int> stepOf(const session::Sheet& sheet, const questionnaire::ItemId& item)
{
    const auto found = sheet.response.answers.find(item);
    if (found == sheet.response.answers.end()) {
        return std::nullopt;
    }
    const auto* step = std::get_if<questionnaire::Step>(&found->second);
    return step ? std::optional(step->value) : std::nullopt;
}

std::map<std::string, double> valuesOf(const questionnaire::Questionnaire& asked, const session::Sheet& sheet)
{
    std::map<std::string, double> values;
    for (const auto& scale : asked.scales) {
        double sum = 0;
        int answered = 0;
        for (const auto& id : scale.items) {
            const auto& item = *asked.findItem(id);
            const auto& answers = asked.answerScaleOf(item);
            if (const auto step = stepOf(sheet, id)) {
                const int counted = item.reversed ? answers.highest - *step : *step - answers.lowest;
                values[id.text()] = 100.0 * counted / (answers.highest - answers.lowest);
                sum += values[id.text()];
                ++answered;
            }
        }
        if (answered > 0 && answered >= scale.minimumAnswered) {
            values[scale.id.text()] = sum / answered;
        }
    }
    for (const auto& scale : asked.scales) {
        double sum = 0;
        const bool all = !scale.parts.empty() && std::ranges::all_of(scale.parts, [&](const auto& part) {
            const auto found = values.find(part.text());
            sum += found == values.end() ? 0 : found->second;
            return found != values.end();
        });
        if (all) {
            values[scale.id.text()] = sum / static_cast<double>(scale.parts.size());
        }
    }
    for (const auto& contrast : asked.contrasts) {
        const auto now = stepOf(sheet, contrast.now);
        const auto wish = stepOf(sheet, contrast.wish);
        const auto& id = contrast.id.text();
        if (now) {
            values[id + ".now"] = *now;
        }
        if (wish) {
            values[id + ".wish"] = *wish;
        }
        if (now && wish) {
            values[id + ".shift"] = *wish - *now;
            values[id + ".distance"] = std::abs(*wish - *now);
        }
    }
    return values;
}

/// Finds in the JSON what is behind each number.
class Reader
{
public:
    Reader(const Truth& truth, Shown& shown)
        : m_truth(truth)
        , m_shown(shown)
    {
    }

    void group(const json& object, const std::string& cell, const People& members)
    {
        for (const auto& [id, scale] : object.at("scales").items()) {
            figure(scale.at("figure"), id, cell, members);
            extra("agreement", scale.at("agreement"), cell, completeOf(id, members));
            extra("dontKnow", scale.at("dontKnow"), cell, withValue(id, members));
        }
        for (const auto& [id, contrast] : object.at("contrasts").items()) {
            for (const auto* part : {"now", "wish", "shift", "distance"}) {
                figure(contrast.at(part), id + '.' + part, cell, members);
            }
            extra("shares", contrast.at("sharesNow"), cell, withValue(id + ".now", members));
            extra("shares", contrast.at("sharesWish"), cell, withValue(id + ".wish", members));
        }
    }

    void figure(const json& object, const std::string& variable, const std::string& cell, const People& members)
    {
        if (object.is_null()) {
            return;
        }
        ShownFigure figure{variable, cell, object.at("value"), object.at("n"), {}, {object.at("value")}, {}};
        if (!object.at("spread").is_null()) {
            figure.spread = object.at("spread").get<double>();
        }
        figure.people = whoFits(variable, members, static_cast<std::size_t>(figure.n));
        m_shown.figures.push_back(std::move(figure));
    }

private:
    People withValue(const std::string& variable, const People& members) const
    {
        People people;
        std::ranges::copy_if(members, std::back_inserter(people),
                             [&](std::size_t person) { return m_truth.value(person, variable).has_value(); });
        return people;
    }

    const questionnaire::Scale* scaleAround(const std::string& variable) const
    {
        for (const auto& scale : m_truth.questionnaire().scales) {
            const bool holds = std::ranges::any_of(scale.items, [&](const auto& id) { return id.text() == variable; })
                               || std::ranges::any_of(scale.parts, [&](const auto& id) { return id.text() == variable; });
            if (holds) {
                return &scale;
            }
        }
        return nullptr;
    }

    People completeOf(const std::string& scale, const People& members) const
    {
        People people = members;
        for (const auto& id : m_truth.questionnaire().itemsOf(*m_truth.questionnaire().findScale(questionnaire::ScaleId{scale}))) {
            people = withValue(id.text(), people);
        }
        return people;
    }

    /// The groups of people that may be behind a number, and of these the one of the right size.
    People whoFits(const std::string& variable, const People& members, std::size_t n) const
    {
        std::vector<People> candidates{withValue(variable, members)};
        if (const auto dot = variable.find('.'); dot != std::string::npos) {
            candidates.push_back(withValue(variable.substr(0, dot) + ".shift", members));
        }
        for (const auto* around = scaleAround(variable); around; around = scaleAround(around->id.text())) {
            const bool isItem = !m_truth.questionnaire().findScale(questionnaire::ScaleId{variable});
            candidates.push_back(withValue(around->id.text(), candidates.back()));
            if (isItem) {
                candidates.push_back(completeOf(around->id.text(), members));
            }
        }
        const auto found = std::ranges::find_if(candidates, [&](const auto& people) { return people.size() == n; });
        return found == candidates.end() ? People() : *found;
    }

    void extra(const std::string& kind, const json& object, const std::string& cell, const People& people)
    {
        if (!object.is_null()) {
            const auto place = kind + " of " + (cell.empty() ? "all" : cell);
            const auto n = static_cast<int>(people.size());
            const auto found = m_shown.extras.find(place);
            m_shown.extras[place] = found == m_shown.extras.end() ? n : std::min(n, found->second);
        }
    }

    const Truth& m_truth;
    Shown& m_shown;
};

} // namespace

Truth::Truth(const questionnaire::Questionnaire& questionnaire, const FirmRound& round)
    : m_questionnaire(questionnaire)
    , m_round(round)
{
    for (const auto& employee : round.employees) {
        m_values.push_back(valuesOf(questionnaire, employee.sheet));
    }
}

std::optional<double> Truth::value(std::size_t person, const std::string& variable) const
{
    const auto found = m_values[person].find(variable);
    return found == m_values[person].end() ? std::nullopt : std::optional(found->second);
}

People Truth::withOptions(const std::string& variable, const std::vector<std::string>& options) const
{
    People people;
    for (std::size_t person = 0; person < this->people(); ++person) {
        const auto& answers = m_round.employees[person].sheet.response.answers;
        const auto found = answers.find(questionnaire::ItemId{variable});
        const auto chosen = found == answers.end() ? std::string() : std::get<questionnaire::Choice>(found->second).option;
        if (std::ranges::find(options, chosen) != options.end()) {
            people.push_back(person);
        }
    }
    return people;
}

Shown readShown(const json& picture, const Truth& truth, const std::vector<std::size_t>& lentSheets)
{
    Shown shown;
    shown.sheets = picture.at("sheets");
    shown.invited = picture.at("invited");
    shown.lenders = lentSheets;
    std::ranges::sort(shown.lenders);
    Reader reader(truth, shown);
    People everyone(truth.people());
    std::iota(everyone.begin(), everyone.end(), 0U);
    reader.group(picture, {}, everyone);
    for (const auto& [id, item] : picture.at("items").items()) {
        reader.figure(item, id, {}, everyone);
    }
    for (const auto& cut : picture.at("cuts")) {
        const std::string variable = cut.at("variable");
        for (const auto& cell : cut.at("cells")) {
            const auto options = cell.at("options").get<std::vector<std::string>>();
            shown.cellSizes.push_back(cell.at("n"));
            reader.group(cell, variable + '/' + nlohmann::json(options).dump(), truth.withOptions(variable, options));
        }
    }
    if (!picture.at("sentences").empty()) {
        shown.extras["sentences of all"] = shown.sheets;
    }
    return shown;
}

Grid gridOf(const questionnaire::Questionnaire& questionnaire, const std::string& variable, int n)
{
    const bool few = n < 10;
    const auto dot = variable.find('.');
    const auto* contrast = dot == std::string::npos ? nullptr : questionnaire.findContrast(questionnaire::ContrastId{variable.substr(0, dot)});
    if (!contrast) {
        return {few ? 5.0 : 1.0, 5, 95, 0, 100};
    }
    const auto part = variable.substr(dot + 1);
    const double step = few ? 0.5 : 0.1;
    if (part == "shift") {
        return {step, few ? -5 : -5.4, few ? 5 : 5.4, -6, 6};
    }
    if (part == "distance") {
        return {step, few ? 0.5 : 0.3, few ? 5.5 : 5.7, 0, 6};
    }
    return {step, few ? -2.5 : -2.7, few ? 2.5 : 2.7, -3, 3};
}

} // namespace leerspiegel::attack
