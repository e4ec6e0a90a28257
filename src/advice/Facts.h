// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/GroupPicture.h"
#include "questionnaire/Questionnaire.h"
#include "scoring/Profile.h"
#include "session/Response.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::advice {

/// A figure with how sure it is: the half width of its 95 % interval, in the figure's own unit.
struct Score
{
    double value = 0;
    double halfWidth = 0;
    int n = 0;
    double low() const { return value - halfWidth; }
    double high() const { return value + halfWidth; }
    bool operator==(const Score&) const = default;
};

/// Both sides of one scale, points of 100.
struct AxisFacts
{
    questionnaire::ScaleId id;
    bool top = false;   ///< A spoke of the folded radar.
    bool spoke = false; ///< A spoke of the unfolded radar.
    std::vector<questionnaire::ScaleId> parts;
    std::optional<Score> company;
    std::optional<Score> employees;
    std::optional<int> dontKnowPercent; ///< Of the employees' answers.

    std::optional<double> gap() const; ///< employees - company
    double noise() const;              ///< Of the gap (statistics::noiseOfGap); needs both sides.
};

/// Both sides of one contrast, in positions. A company's half widths come from the rules, for they rest on a planning constant.
struct ContrastFacts
{
    struct Side
    {
        int n = 0;
        std::optional<Score> now;
        std::optional<Score> wish;
        std::optional<Score> shift;    ///< Mean of wish - now.
        std::optional<Score> distance; ///< Mean of |wish - now|.
    };
    questionnaire::ContrastId id;
    Side company;
    Side employees;
};

/// Everything that advice may read. Nothing of it is one employee's.
struct Facts
{
    bool hasPicture = false;
    int companyRespondents = 0;
    int invited = 0;
    int sheets = 0;
    std::optional<int> daysSinceClosed;
    std::vector<AxisFacts> axes; ///< Every scale, in the order of the questionnaire.
    std::vector<ContrastFacts> contrasts;
    std::map<questionnaire::ItemId, Score> items;                         ///< The employees' stored item results.
    std::map<questionnaire::ItemId, std::vector<std::string>> background; ///< What each company respondent chose.

    const AxisFacts* axis(const questionnaire::ScaleId& id) const;
    const ContrastFacts* contrast(const questionnaire::ContrastId& id) const;
};

/// What the facts are read from. Pointers outlive the call.
struct FactsInput
{
    const questionnaire::Questionnaire* individual = nullptr;
    const questionnaire::Questionnaire* company = nullptr;
    const std::vector<scoring::Profile>* companyProfiles = nullptr;
    const std::vector<session::Response>* companyResponses = nullptr;
    const grouppicture::GroupPicture* picture = nullptr; ///< nullptr: there is none.
    int invited = 0;
    std::optional<int> daysSinceClosed;
};
Facts factsOf(const FactsInput& input);

} // namespace leerspiegel::advice
