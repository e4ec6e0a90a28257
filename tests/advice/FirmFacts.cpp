// SPDX-License-Identifier: EUPL-1.2
#include "FirmFacts.h"

#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Places.h"

#include <fstream>
#include <iterator>

namespace leerspiegel::tests {

std::string fileText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const questionnaire::Questionnaire& asked(const char* name)
{
    static std::map<std::string, questionnaire::Questionnaire> read;
    if (!read.contains(name)) {
        read[name] = questionnaire::readQuestionnaire(fileText(sourceFolder() + "/questionnaires/" + name + ".json")).questionnaire.value();
    }
    return read.at(name);
}

advice::References references()
{
    return {&asked("leercultuur-bedrijf"), &asked("leercultuur-medewerker")};
}

std::string rulesText()
{
    return fileText(sourceFolder() + "/questionnaires/advies.json");
}

const advice::AdviceRules& rules()
{
    static const auto read = advice::readAdvice(rulesText(), references()).rules.value();
    return read;
}

FirmFacts::FirmFacts()
{
    const auto& individual = asked("leercultuur-medewerker");
    const auto tops = individual.topScales();
    for (const auto& scale : individual.scales) {
        advice::AxisFacts axis;
        axis.id = scale.id;
        axis.parts = scale.parts;
        axis.spoke = scale.parts.empty();
        axis.top = std::ranges::find(tops, &scale) != tops.end();
        axis.company = advice::Score{plain, 12.5, 2};
        axis.employees = advice::Score{plain, 6, 24};
        axis.dontKnowPercent = 0;
        facts.axes.push_back(axis);
        for (const auto& item : scale.items) {
            facts.items[item] = {plain + 5, 8, 24};
        }
    }
    for (const auto& contrast : individual.contrasts) {
        const advice::ContrastFacts::Side company{2, advice::Score{0, 0, 2}, advice::Score{0, 0, 2}, advice::Score{0, 0, 2}, advice::Score{0.5, 0, 2}};
        const advice::ContrastFacts::Side employees{24, advice::Score{0, 0.4, 24}, advice::Score{0, 0.4, 24}, advice::Score{0, 0.4, 24},
                                                    advice::Score{0.6, 0.3, 24}};
        facts.contrasts.push_back({contrast.id, company, employees});
    }
    facts.hasPicture = true;
    facts.companyRespondents = 2;
    facts.sheets = 24;
    facts.invited = 30;
    facts.daysSinceClosed = 20;
}

FirmFacts& FirmFacts::withoutPicture(int invited)
{
    facts.hasPicture = false;
    facts.invited = invited;
    facts.sheets = 0;
    facts.items.clear();
    for (auto& one : facts.axes) {
        one.employees.reset();
        one.dontKnowPercent.reset();
    }
    for (auto& one : facts.contrasts) {
        one.employees = {};
    }
    return *this;
}

std::vector<std::string> chosenOf(const advice::Advice& advice)
{
    std::vector<std::string> ids;
    for (const auto* outcome : advice.chosen()) {
        ids.push_back(outcome->option->id.text());
    }
    return ids;
}

std::map<std::string, advice::Facts> firmsByOption()
{
    return {
        {"o1", FirmFacts().both("c1", 40).both("c3", 40).both("c5", 40).facts},
        {"o2", FirmFacts().employees("c2a", 40).facts},
        {"o3", FirmFacts().withoutPicture(3).facts},
        {"o4", FirmFacts().company("c3", 88).facts},
        {"o5", FirmFacts().both("c5", 88).facts},
        {"o6", FirmFacts().item("c3-4", 40).facts},
        {"o7", FirmFacts().item("c1-4", 40).facts},
        {"o8", FirmFacts().dontKnow("c3", 60).facts},
        {"o9", FirmFacts().employees("c4", 40).facts},
        {"o10", FirmFacts().both("c1", 40).both("c2", 40).both("c3", 40).wish("k1", 2.4).wish("k2", -2.4).wish("k3", 2.4).facts},
    };
}

} // namespace leerspiegel::tests
