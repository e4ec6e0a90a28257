// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/QuestionnaireOption.h"

#include "exchange/csv/ScoreWriter.h"

namespace leerspiegel::cli {

namespace {

int run(const Call& call, Console& console)
{
    const auto path = call.pathOf(questionnaireOption.name);
    const auto answers = call.pathOf(answersOption.name);
    const auto format = call.value("format", QStringLiteral("json"));
    if (!path || !answers || (format != QLatin1String("json") && format != QLatin1String("csv"))) {
        return wrongUsage(CliTr::tr("Give --questionnaire and --answers; --format is json or csv."), console);
    }
    const auto asked = readGoodQuestionnaire(*path);
    if (!asked) {
        return report(asked.error(), console);
    }
    const auto kind = format == QLatin1String("csv") ? exchange::ScoreFormat::Csv : exchange::ScoreFormat::Json;
    const auto scored = exchange::scoreCsv(*asked, *answers, kind, console.out);
    return scored ? Done : report(scored.error(), console);
}

} // namespace

Command scoreCommand()
{
    return {"score",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("CliTr", "Scores the answers of many respondents from a CSV file."),
            "leerspiegel-cli score --questionnaire questionnaires/leercultuur-medewerker.json --answers antwoorden.csv",
            {questionnaireOption, answersOption, {"format", "json|csv", QT_TRANSLATE_NOOP("CliTr", "What to print (json)")}},
            run};
}

} // namespace leerspiegel::cli
