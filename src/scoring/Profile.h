// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <map>
#include <optional>
#include <vector>

namespace leerspiegel::scoring {

/// One respondent's score on one scale, with what is needed to judge it.
struct ScaleScore
{
    double mean = 0;    ///< In units of the answer scale, after reversal.
    double percent = 0; ///< 100 (mean - lowest) / (highest - lowest), from 0 to 100.
    int answered = 0;   ///< Items with a value. For a scale with parts: of all its parts.
    int items = 0;
    int dontKnow = 0;
    bool operator==(const ScaleScore&) const = default;
};

/// A contrast of one respondent; each part may be missing alone. shift = wish - now.
struct ContrastScore
{
    std::optional<double> now;
    std::optional<double> wish;
    std::optional<double> shift;
    bool operator==(const ContrastScore&) const = default;
};

/// Scores of one respondent, or the mean scores of several.
struct Profile
{
    std::map<questionnaire::ScaleId, std::optional<ScaleScore>> scales; ///< Every scale; empty when too little was answered.
    std::map<questionnaire::ContrastId, ContrastScore> contrasts;       ///< Every contrast.
    bool operator==(const Profile&) const = default;
};

/// Scores one response by docs/scoring.md: mean of the answered items if at least minimumAnswered are answered;
/// a reversed item counts lowest + highest - x; a scale with parts is the mean of its parts and needs them all.
Profile score(const questionnaire::Questionnaire& questionnaire, const session::Response& response);

/// The company's picture: the mean of the profiles of one to five company respondents. Per scale and contrast the mean
/// of those who have a value; counts of items are summed.
Profile meanOf(const std::vector<Profile>& profiles);

/// Why a score is what it is, item by item, for the page "Hoe is dit berekend?".
struct ItemStep
{
    questionnaire::ItemId item;
    std::optional<int> given;   ///< What was answered.
    std::optional<int> counted; ///< After reversal.
    bool dontKnow = false;
};
struct Explanation
{
    questionnaire::ScaleId scale;
    std::vector<ItemStep> items;    ///< For a scale with items.
    std::vector<Explanation> parts; ///< For a scale with parts.
    int minimumAnswered = 0;
    std::optional<ScaleScore> score;
};
Explanation explain(const questionnaire::Questionnaire& questionnaire, const session::Response& response,
                    const questionnaire::ScaleId& scale);

} // namespace leerspiegel::scoring
