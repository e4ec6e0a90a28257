// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/csv/CsvReader.h"
#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::exchange {

/// Answers of many respondents from a CSV file: a column `respondent` and one for each rating and contrast item; empty
/// is not answered, ? is "I do not know"; other columns are ignored, but for `groupBy` and, when they are there,
/// background and open questions (see cell()).
class AnswerReader
{
public:
    static constexpr int missing = INT16_MIN;
    static constexpr int unknown = INT16_MIN + 1;

    struct Row
    {
        std::string_view respondent;
        std::string_view group;
        std::vector<std::int16_t> values; ///< In the order of items(); missing, unknown, or the step.
    };

    /// CsvColumnMissing, CsvColumnTwice, and what CsvReader::open() says. A column that is ignored may be there twice.
    static base::Result<AnswerReader> open(const questionnaire::Questionnaire& questionnaire, const std::filesystem::path& path,
                                           const std::string& groupBy = {});

    /// The rated items in the order of the questionnaire.
    const std::vector<const questionnaire::Item*>& items() const { return m_items; }
    /// Reads the next row; false at the end. CsvValueNotANumber, CsvValueOutOfRange and what CsvReader says, each with
    /// its line.
    base::Result<bool> next(Row& row);
    /// The cell of a column by its name, of the row that was read last; empty when there is no such column.
    std::string_view cell(const std::string& column) const;
    std::string where() const { return m_csv.where(); }

private:
    struct Column
    {
        std::size_t index;
        int lowest;
        int highest;
    };
    AnswerReader(CsvReader csv, const questionnaire::Questionnaire& questionnaire);
    base::Outcome findColumns(const std::string& groupBy);
    base::Result<std::int16_t> valueOf(std::string_view cell, std::size_t item) const;

    CsvReader m_csv;
    const questionnaire::Questionnaire* m_questionnaire;
    std::vector<const questionnaire::Item*> m_items;
    std::vector<Column> m_columns;
    std::size_t m_respondent = 0;
    std::optional<std::size_t> m_group;
    std::vector<std::string_view> m_cells;
};

} // namespace leerspiegel::exchange
