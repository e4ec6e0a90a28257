// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/ProblemLines.h"

#include "advice/json/AdviceReader.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "report/ErrorText.h"

#include <algorithm>
#include <ostream>

namespace leerspiegel::cli {

namespace {

/// One file of the call: what was read of it and what is wrong with it.
struct Checked
{
    QString name;
    std::string text;
    std::optional<questionnaire::Questionnaire> questionnaire; ///< Empty for an advice file.
    std::string edition;
    std::vector<questionnaire::Problem> problems;
};

Checked checkQuestionnaire(Checked file)
{
    auto read = questionnaire::readQuestionnaire(file.text);
    file.questionnaire = std::move(read.questionnaire);
    file.edition = file.questionnaire ? file.questionnaire->edition : std::string();
    file.problems = std::move(read.problems);
    return file;
}

/// Questionnaires of one call that say they mirror each other are held against each other too.
void checkMirrors(std::vector<Checked>& files)
{
    for (auto& mine : files) {
        for (const auto& other : files) {
            if (&mine == &other || !mine.questionnaire || !other.questionnaire || mine.questionnaire->mirrors != other.questionnaire->id) {
                continue;
            }
            const auto problems = questionnaire::checkMirror(mine.text, *mine.questionnaire, *other.questionnaire);
            mine.problems.insert(mine.problems.end(), problems.begin(), problems.end());
            std::ranges::stable_sort(mine.problems, {}, &questionnaire::Problem::place);
        }
    }
}

/// The questionnaire with this id: of the call, else a built-in one, else nullptr.
const questionnaire::Questionnaire* find(const questionnaire::QuestionnaireId& id, const std::vector<Checked>& files)
{
    for (const auto& file : files) {
        if (file.questionnaire && file.questionnaire->id == id) {
            return &*file.questionnaire;
        }
    }
    const auto& built = app::builtInInstrument();
    for (const auto* kept : {built.company.get(), built.individual.get()}) {
        if (kept->questionnaire.id == id) {
            return &kept->questionnaire;
        }
    }
    return nullptr;
}

/// Ids are looked up in the questionnaires that the file names, when they are known.
void checkAdvice(Checked& file, const std::vector<Checked>& files, Console& console)
{
    const auto named = advice::namedQuestionnaires(file.text);
    advice::References references{find(named.company, files), find(named.individual, files)};
    if (!references.company || !references.individual) {
        console.err << CliTr::tr("%1: its ids are not looked up; give the questionnaires it names too").arg(file.name).toStdString()
                    << '\n';
        references = {};
    }
    auto read = advice::readAdvice(file.text, references);
    file.edition = read.rules ? read.rules->edition : std::string();
    file.problems = std::move(read.problems);
}

int tell(const std::vector<Checked>& files, Console& console)
{
    int code = Done;
    for (const auto& file : files) {
        printProblems(file.name, file.problems, console.out);
        if (!file.problems.empty()) {
            code = SomethingWrong;
            continue;
        }
        console.err << CliTr::tr("%1: good, edition %2").arg(file.name, QString::fromStdString(file.edition)).toStdString() << '\n';
    }
    return code;
}

/// A file that was read and holds nothing that can be looked into has its problem at its first character.
int tellUnread(const QString& name, base::Error error, Console& console)
{
    if (error.code != base::ErrorCode::FileEmpty && error.code != base::ErrorCode::FileTooLarge) {
        return report(error, console);
    }
    error.where.clear();
    console.out << name.toStdString() << ":1:1: " << leerspiegel::report::errorText(error).toStdString() << '\n';
    return SomethingWrong;
}

int run(const Call& call, Console& console)
{
    int code = Done;
    std::vector<Checked> files;
    for (const auto& name : call.positional()) {
        const auto bytes = questionnaire::readQuestionnaireFile(name.toStdString());
        if (!bytes) {
            code = std::max(code, tellUnread(name, bytes.error(), console));
            continue;
        }
        Checked file{name, std::string(base::textOf(*bytes)), {}, {}, {}};
        files.push_back(advice::saysAdvice(file.text) ? std::move(file) : checkQuestionnaire(std::move(file)));
    }
    checkMirrors(files);
    for (auto& file : files) {
        if (advice::saysAdvice(file.text)) {
            checkAdvice(file, files, console);
        }
    }
    return std::max(code, tell(files, console));
}

} // namespace

Command checkCommand()
{
    return {"check",
            QT_TRANSLATE_NOOP("CliTr", "FILE…"),
            1,
            -1,
            QT_TRANSLATE_NOOP("CliTr", "Checks questionnaire and advice files and names every problem with its place."),
            "leerspiegel-cli check questionnaires/leercultuur-bedrijf.json questionnaires/leercultuur-medewerker.json",
            {},
            run};
}

} // namespace leerspiegel::cli
