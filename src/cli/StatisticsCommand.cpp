// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/QuestionnaireOption.h"

#include "exchange/csv/CsvStatistics.h"
#include "exchange/json/StatisticsJson.h"

namespace leerspiegel::cli {

namespace {

constexpr OptionText groupOption{
    "group-by", QT_TRANSLATE_NOOP("CliTr", "COLUMN"),
    QT_TRANSLATE_NOOP("CliTr", "A column of the CSV file that names a group; adds figures of each group and ICC(1) and ICC(2)")};

int run(const Call& call, Console& console)
{
    const auto path = call.pathOf(questionnaireOption.name);
    const auto answers = call.pathOf(answersOption.name);
    const auto groupBy = call.value(groupOption.name).toStdString();
    if (!path || !answers || (call.has(groupOption.name) && groupBy.empty())) {
        return wrongUsage(CliTr::tr("Give --questionnaire and --answers; --group-by is the name of a column."), console);
    }
    const auto asked = readGoodQuestionnaire(*path);
    if (!asked) {
        return report(asked.error(), console);
    }
    const auto figures = exchange::statisticsOfCsv(*asked, *answers, groupBy);
    if (!figures) {
        return report(figures.error(), console);
    }
    exchange::writeStatistics(*figures, !groupBy.empty(), console.out);
    return Done;
}

} // namespace

Command statisticsCommand()
{
    return {"statistics",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("CliTr", "Computes research statistics of the answers in a CSV file: reliability, agreement, groups."),
            "leerspiegel-cli statistics --questionnaire questionnaires/leercultuur-medewerker.json --answers "
            "antwoorden.csv --group-by team",
            {questionnaireOption, answersOption, groupOption},
            run};
}

} // namespace leerspiegel::cli
