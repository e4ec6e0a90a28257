// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/book/Book.h"
#include "exchange/book/Words.h"
#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <functional>
#include <vector>

namespace leerspiegel::exchange {

/// The company's own answers: a row a respondent, a column an item, then the scores (percent of range) by the ids of the
/// scales. Steps and codes carry the words of the questionnaire. The plain CSV form can be read by `leerspiegel-cli score`.
Table companyTable(const questionnaire::Questionnaire& company, const std::vector<session::Response>& responses, const Words& words,
                   const std::string& language);

/// A word for a score of one respondent: percent of range to "stevig"; may be empty.
using ScoreWord = std::function<std::string(const questionnaire::Scale& scale, double percent)>;

/// One respondent's own sheet for that respondent: a row a question with its answer, then a row a scale with whole points.
Table ownTable(const questionnaire::Questionnaire& asked, const session::Response& response, const Words& words, const ScoreWord& scoreWord,
               const std::string& language);

/// Which columns the tables have and what their values mean.
Table columnsTable(const std::vector<Table>& tables, const Words& words);

} // namespace leerspiegel::exchange
