// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Advice.h"
#include "advice/json/AdviceReader.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace leerspiegel::tests {

/// The bytes of a file; empty when there is none.
std::string fileText(const std::string& path);
/// A questionnaire of the instrument, by the name of its file.
const questionnaire::Questionnaire& asked(const char* name);
advice::References references();
/// The rules that come with the program.
std::string rulesText();
const advice::AdviceRules& rules();

/// A firm in which nothing stands out: all scores 62 on both sides, nobody wishes anything else. 24 of 30 took part.
class FirmFacts
{
public:
    static constexpr double plain = 62;

    FirmFacts();

    FirmFacts& company(const std::string& scale, double value)
    {
        axis(scale).company->value = value;
        return *this;
    }
    FirmFacts& employees(const std::string& scale, double value)
    {
        axis(scale).employees->value = value;
        return *this;
    }
    FirmFacts& both(const std::string& scale, double value) { return company(scale, value).employees(scale, value); }
    FirmFacts& all(double companyValue, double employeesValue)
    {
        for (auto& one : facts.axes) {
            one.company->value = companyValue;
            one.employees->value = employeesValue;
        }
        return *this;
    }
    FirmFacts& item(const std::string& id, double value)
    {
        facts.items.at(questionnaire::ItemId{id}).value = value;
        return *this;
    }
    FirmFacts& dontKnow(const std::string& scale, int percent)
    {
        axis(scale).dontKnowPercent = percent;
        return *this;
    }
    /// The employees wish to move by `shift` on a contrast.
    FirmFacts& wish(const std::string& contrast, double shift)
    {
        auto& side = this->contrast(contrast).employees;
        side.wish->value = shift / 2;
        side.now->value = -shift / 2;
        side.shift->value = shift;
        side.distance->value = std::abs(shift);
        return *this;
    }
    FirmFacts& companyWish(const std::string& contrast, double position)
    {
        this->contrast(contrast).company.wish->value = position;
        return *this;
    }
    FirmFacts& background(const std::string& question, const std::string& choice)
    {
        facts.background[questionnaire::ItemId{question}].push_back(choice);
        return *this;
    }
    FirmFacts& withoutPicture(int invited);

    advice::AxisFacts& axis(const std::string& id) { return *std::ranges::find(facts.axes, questionnaire::ScaleId{id}, &advice::AxisFacts::id); }
    advice::ContrastFacts& contrast(const std::string& id)
    {
        return *std::ranges::find(facts.contrasts, questionnaire::ContrastId{id}, &advice::ContrastFacts::id);
    }

    advice::Facts facts;
};

std::vector<std::string> chosenOf(const advice::Advice& advice);

/// For every option a firm that is led to it.
std::map<std::string, advice::Facts> firmsByOption();

} // namespace leerspiegel::tests
