// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace leerspiegel::exchange {

/// The words of an export that come from no questionnaire. Report has them in the language of the reader.
using Words = std::map<std::string, std::string, std::less<>>;

/// Every key that the tables ask for; a test sees that report has words for each.
inline constexpr std::array<std::string_view, 59> wordKeys{
    // Tables
    "about", "scales", "contrasts", "items", "sentences", "figures", "groups", "companyAnswers", "ownAnswers", "columns", "charts",
    // Columns
    "row", "rows", "subject", "cut", "group", "groupSize", "id", "title", "measure", "leftPole", "rightPole", "value", "n", "halfWidth",
    "spread", "agreement", "dontKnowPercent", "left", "middle", "right", "respondent", "points", "answer", "inWords", "table", "column",
    "meaning",
    // Values
    "everyone", "notSaid", "now", "wish", "shift", "distance", "thinkAlike", "thinkDifferently",
    // Facts of a round
    "company", "round", "closed", "questionnaire", "edition", "invited", "sheets", "damaged", "threshold", "companyResponses", "note",
    // Own sheet
    "question", "score"};

inline const std::string& wordFor(const Words& words, std::string_view key)
{
    static const std::string none;
    const auto found = words.find(key);
    return found == words.end() ? none : found->second;
}

} // namespace leerspiegel::exchange
