// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "questionnaire/Answer.h"
#include "questionnaire/Questionnaire.h"

#include <map>
#include <optional>
#include <string>

namespace leerspiegel::session {

/// What one respondent did with one questionnaire. The questionnaire itself stays outside (it is fixed, this is not).
struct Response
{
    questionnaire::QuestionnaireId questionnaire;
    std::string edition;
    std::map<questionnaire::ItemId, questionnaire::Answer> answers; ///< NotAnswered is not kept.

    const questionnaire::Answer& answer(const questionnaire::ItemId& item) const; ///< NotAnswered when absent.
    bool operator==(const Response&) const = default;
};

inline constexpr std::size_t longestName = 100; ///< Bytes of UTF-8.
inline constexpr std::size_t longestTag = 32;
inline constexpr std::size_t longestSentence = 500; ///< Bytes of UTF-8.

/// What a respondent chose to share besides the sealed answers. Empty texts mean: nothing shared.
struct Sharing
{
    std::string lentUnderName; ///< The own profile is lent to the owner under this name.
    std::string lentTag;  ///< When lent: 32 hexadecimal digits under which it is kept after the count, so that the code can take it back.
    std::string sentence; ///< One sentence handed over.
    bool operator==(const Sharing&) const = default;
};

/// All that lies in one sealed sheet or draft.
struct Sheet
{
    Response response;
    Sharing sharing;
    int page = 0; ///< Where the respondent was, for going on later.
    bool operator==(const Sheet&) const = default;
};

/// Refuses an answer that does not fit its item: a step outside the range, an unknown option, a text too long,
/// "I do not know" where there is none, or an item the questionnaire does not have.
base::Outcome checkAnswer(const questionnaire::Questionnaire& questionnaire, const questionnaire::ItemId& item,
                          const questionnaire::Answer& answer);

/// A sheet as bytes (canonical JSON), to be sealed at once. Same sheet, same bytes.
base::Bytes encode(const Sheet& sheet);
/// The other way; refuses anything that is not exactly such a sheet for `questionnaire` (hostile input).
base::Result<Sheet> decodeSheet(base::ByteView bytes, const questionnaire::Questionnaire& questionnaire);
/// The longest encoding any sheet of this questionnaire can have; sealed rows are padded above it.
std::size_t longestEncoding(const questionnaire::Questionnaire& questionnaire);

} // namespace leerspiegel::session
