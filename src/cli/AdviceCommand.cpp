// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/LoadedRound.h"
#include "cli/ProblemLines.h"
#include "cli/Secrets.h"

#include "questionnaire/json/QuestionnaireReader.h"
#include "report/AdviceWords.h"

#include <ostream>

namespace leerspiegel::cli {

namespace {

using Rules = std::shared_ptr<const advice::AdviceRules>;

/// The rules of --rules, or the built-in ones. nullptr after saying what is wrong, with the exit code in `code`.
Rules rulesOf(const Call& call, const app::Instrument& instrument, Console& console, int& code)
{
    const auto path = call.pathOf("rules");
    if (!path) {
        return app::builtInAdvice();
    }
    const auto bytes = questionnaire::readQuestionnaireFile(*path);
    if (!bytes) {
        code = report(bytes.error(), console);
        return nullptr;
    }
    auto read = advice::readAdvice(base::textOf(*bytes), {&instrument.company->questionnaire, &instrument.individual->questionnaire});
    if (!read.rules) {
        printProblems(call.value("rules"), read.problems, console.err);
        code = SomethingWrong;
        return nullptr;
    }
    return std::make_shared<const advice::AdviceRules>(std::move(*read.rules));
}

int run(const Call& call, Console& console)
{
    const auto format = call.value("format", QStringLiteral("text"));
    if (format != QLatin1String("text") && format != QLatin1String("json")) {
        return wrongUsage(CliTr::tr("--format is one of: %1").arg(QStringLiteral("text, json")), console);
    }
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return report(loaded.error(), console);
    }
    int code = Done;
    const auto rules = rulesOf(call, loaded->picture.instrument, console, code);
    if (!rules) {
        return code;
    }
    const auto advised = app::adviceOn(loaded->picture, rules, console.environment.today());
    if (!advised) {
        console.err << CliTr::tr("These rules are for other questionnaires than those of this round; choose rules that fit.").toStdString()
                    << '\n';
        return SomethingWrong;
    }
    const leerspiegel::report::AdviceInput input{rules.get(), &advised->facts, &advised->advice,
                                                 &loaded->picture.instrument.individual->questionnaire};
    return writeResult(call,
                       format == QLatin1String("json")
                           ? leerspiegel::report::adviceJson(input, console.language)
                           : leerspiegel::report::adviceText(input, console.language, call.has("explain")).toStdString(),
                       console);
}

} // namespace

Command adviceCommand()
{
    return {"advice",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Advises on the last counted round: strengths, talk topics and at most two options."),
            "leerspiegel-cli advice bakkerij.leerspiegel --explain",
            {{"format", "text|json", QT_TRANSLATE_NOOP("CliTr", "What to make (text)")},
             {"explain", nullptr, QT_TRANSLATE_NOOP("CliTr", "Every rule with its figures, and how it came out")},
             {"rules", QT_TRANSLATE_NOOP("CliTr", "FILE"),
              QT_TRANSLATE_NOOP("CliTr", "An advice file of your own instead of the built-in one")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
