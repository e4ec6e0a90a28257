// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvStatistics.h"

#include "exchange/csv/AnswerBlock.h"

namespace leerspiegel::exchange {

using base::fail;
using statistics::QuestionnaireStatistics;

base::Result<std::vector<statistics::ScaleFigures>> statisticsOfCsv(const questionnaire::Questionnaire& questionnaire,
                                                                    const std::filesystem::path& answers, const std::string& groupBy)
{
    auto reader = AnswerReader::open(questionnaire, answers, groupBy);
    if (!reader) {
        return fail(reader.error());
    }
    QuestionnaireStatistics sums(questionnaire, reader->items());
    AnswerBlock block(reader->items().size());
    std::vector<QuestionnaireStatistics::Group> groups;
    const auto addBlock = [&] {
        sums.add(block.columns(), block.rows(), groups);
        block.clear();
        groups.clear();
    };
    AnswerReader::Row row;
    for (;;) {
        const auto read = reader->next(row);
        if (!read) {
            return fail(read.error());
        }
        if (!*read) {
            break;
        }
        const auto group = sums.groupOf(row.group);
        if (!group) {
            return fail(base::ErrorCode::CsvTooManyGroups, reader->where(), {groupBy, std::to_string(sums.mostGroups())});
        }
        block.add(row);
        groups.push_back(*group);
        if (block.isFull()) {
            addBlock();
        }
    }
    addBlock();
    return sums.figures();
}

} // namespace leerspiegel::exchange
