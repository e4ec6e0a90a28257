// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"

#include "questionnaire/json/QuestionnaireReader.h"
#include "report/ErrorText.h"
#include "report/ProblemText.h"

#include <algorithm>
#include <ostream>

namespace leerspiegel::cli {

namespace {

/// One file of the call: what was read of it and what is wrong with it.
struct Checked
{
    QString name;
    std::string text;
    questionnaire::ReadQuestionnaire read;
};

void print(const Checked& file, Console& console)
{
    for (const auto& problem : file.read.problems) {
        console.out << file.name.toStdString() << ':' << problem.place.line << ':' << problem.place.column << ": "
                    << problem.pointer << (problem.pointer.empty() ? "" : ": ")
                    << leerspiegel::report::problemText(problem).toStdString() << '\n';
    }
}

/// Questionnaires of one call that say they mirror each other are held against each other too.
void checkMirrors(std::vector<Checked>& files)
{
    for (auto& mine : files) {
        for (const auto& other : files) {
            if (&mine == &other || !mine.read.questionnaire || !other.read.questionnaire
                || mine.read.questionnaire->mirrors != other.read.questionnaire->id) {
                continue;
            }
            const auto problems = questionnaire::checkMirror(mine.text, *mine.read.questionnaire, *other.read.questionnaire);
            mine.read.problems.insert(mine.read.problems.end(), problems.begin(), problems.end());
        }
    }
}

int run(const Call& call, Console& console)
{
    int code = Done;
    std::vector<Checked> files;
    for (const auto& name : call.positional()) {
        const auto bytes = questionnaire::readQuestionnaireFile(name.toStdString());
        if (!bytes) {
            code = std::max(code, report(bytes.error(), console));
            continue;
        }
        Checked file{name, std::string(base::textOf(*bytes)), {}};
        file.read = questionnaire::readQuestionnaire(file.text);
        files.push_back(std::move(file));
    }
    checkMirrors(files);
    for (const auto& file : files) {
        print(file, console);
        if (!file.read.problems.empty()) {
            code = std::max<int>(code, SomethingWrong);
            continue;
        }
        console.err << CliTr::tr("%1: good, edition %2")
                           .arg(file.name, QString::fromStdString(file.read.questionnaire->edition))
                           .toStdString()
                    << '\n';
    }
    return code;
}

} // namespace

Command checkCommand()
{
    return {"check", QT_TRANSLATE_NOOP("CliTr", "FILE…"), 1, -1,
            QT_TRANSLATE_NOOP("CliTr", "Checks questionnaire files and names every problem with its place."),
            "leerspiegel-cli check questionnaires/leercultuur-bedrijf.json questionnaires/leercultuur-medewerker.json",
            {}, run};
}

} // namespace leerspiegel::cli
