// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"

#include "exchange/csv/ScoreWriter.h"
#include "questionnaire/json/QuestionnaireReader.h"

namespace leerspiegel::cli {

namespace {

int run(const Call& call, Console& console)
{
    const auto path = call.pathOf("questionnaire");
    const auto answers = call.pathOf("answers");
    const auto format = call.value("format", QStringLiteral("json"));
    if (!path || !answers || (format != QLatin1String("json") && format != QLatin1String("csv"))) {
        return wrongUsage(CliTr::tr("Give --questionnaire and --answers; --format is json or csv."), console);
    }
    const auto bytes = questionnaire::readQuestionnaireFile(*path);
    if (!bytes) {
        return report(bytes.error(), console);
    }
    const auto read = questionnaire::readQuestionnaire(base::textOf(*bytes));
    if (!read.questionnaire) {
        return report({base::ErrorCode::QuestionnaireInvalid, path->string(), {std::to_string(read.problems.size())}}, console);
    }
    const auto kind = format == QLatin1String("csv") ? exchange::ScoreFormat::Csv : exchange::ScoreFormat::Json;
    const auto scored = exchange::scoreCsv(*read.questionnaire, *answers, kind, console.out);
    return scored ? Done : report(scored.error(), console);
}

} // namespace

Command scoreCommand()
{
    return {"score", "", 0, 0, QT_TRANSLATE_NOOP("CliTr", "Scores the answers of many respondents from a CSV file."),
            "leerspiegel-cli score --questionnaire questionnaires/leercultuur-medewerker.json --answers antwoorden.csv",
            {{"questionnaire", "FILE", QT_TRANSLATE_NOOP("CliTr", "The questionnaire")},
             {"answers", "FILE", QT_TRANSLATE_NOOP("CliTr", "A CSV file: respondent and a column for each item; empty is not answered, ? is I do not know")},
             {"format", "json|csv", QT_TRANSLATE_NOOP("CliTr", "What to print (json)")}},
            run};
}

} // namespace leerspiegel::cli
