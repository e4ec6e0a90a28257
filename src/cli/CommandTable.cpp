// SPDX-License-Identifier: EUPL-1.2
#include "cli/CommandTable.h"

#include "cli/Commands.h"

#include <QCommandLineParser>

#include <algorithm>
#include <new>
#include <ostream>

namespace leerspiegel::cli {

std::span<const Command> commands()
{
    static const std::vector<Command> table{
        checkCommand(),          scoreCommand(),
        statisticsCommand(),     demoCommand(),
        compareCommand(),        explainCommand(),
        exportCommand(),         adviceCommand(),
        infoCommand(),           newCommand(),
        roundOpenCommand(),      roundInviteCommand(),
        roundCloseCommand(),     roundCancelCommand(),
        roundListCommand(),      responseSubmitCommand(),
        responseFillCommand(),   responseImportCommand(),
        responseShowCommand(),   responseWithdrawCommand(),
        agreementsListCommand(), agreementsAddCommand(),
        agreementsDoneCommand(), agreementsCalendarCommand(),
        verifyCommand(),         contributeCommand(),
        regionCommand(),
    };
    return table;
}

namespace {

std::string helpOf(const Command& command)
{
    std::string text = CliTr::tr("Usage: leerspiegel-cli %1 %2 [options]\n\n%3\n\n")
                           .arg(QString::fromLatin1(command.name), CliTr::tr(command.arguments), CliTr::tr(command.summary))
                           .toStdString();
    for (const auto& option : command.options) {
        auto left = "  --" + std::string(option.name);
        if (option.valueName) {
            left += ' ' + CliTr::tr(option.valueName).toStdString();
        }
        left.resize(std::max<std::size_t>(left.size() + 2, 32), ' ');
        text += left + CliTr::tr(option.description).toStdString() + '\n';
    }
    text += "  --language nl|en              " + CliTr::tr("Language of every sentence").toStdString() + '\n';
    text += '\n' + CliTr::tr("Example:").toStdString() + "\n  " + command.example + '\n';
    return text;
}

std::string overview()
{
    std::string text = CliTr::tr("Leerspiegel on the command line.\n\nUsage: leerspiegel-cli COMMAND [options]\n\n").toStdString();
    for (const auto& command : commands()) {
        std::string left = "  " + std::string(command.name);
        left.resize(std::max<std::size_t>(left.size() + 2, 22), ' ');
        text += left + CliTr::tr(command.summary).toStdString() + '\n';
    }
    text += '\n' + CliTr::tr("leerspiegel-cli COMMAND --help shows the options of a command and an example.").toStdString() + '\n';
    return text;
}

/// Runs a command; also the smallest thing that gets no memory is an answer.
int runGuarded(const Command& command, const Call& call, Console& console)
{
    try {
        return command.run(call, console);
    } catch (const std::bad_alloc&) {
        return report({base::ErrorCode::OutOfMemory}, console);
    }
}

/// "round open" before "round": the longest name that fits what was typed.
const Command* find(const QStringList& arguments, int& words)
{
    for (words = 2; words >= 1; --words) {
        const auto name = arguments.mid(0, words).join(QLatin1Char(' ')).toStdString();
        const auto found = std::ranges::find_if(commands(), [&](const auto& command) { return name == command.name; });
        if (arguments.size() >= words && found != commands().end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool wantsHelp(const QStringList& arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

bool countFits(const Command& command, qsizetype count)
{
    return count >= command.leastArguments && (command.mostArguments < 0 || count <= command.mostArguments);
}

void declare(QCommandLineParser& parser, const Command& command)
{
    for (const auto& option : command.options) {
        QCommandLineOption declared(QString::fromLatin1(option.name));
        if (option.valueName) {
            declared.setValueName(QString::fromLatin1(option.valueName));
        }
        parser.addOption(declared);
    }
    parser.addOption({QStringLiteral("language"), {}, QStringLiteral("nl|en")});
}

Call callOf(const QCommandLineParser& parser, const Command& command)
{
    std::map<QString, QStringList> options;
    for (const auto& option : command.options) {
        const auto name = QString::fromLatin1(option.name);
        if (parser.isSet(name)) {
            options[name] = option.valueName ? parser.values(name) : QStringList();
        }
    }
    return {parser.positionalArguments(), std::move(options)};
}

} // namespace

int runCommandLine(const QStringList& arguments, Console& console)
{
    int words = 0;
    const auto* command = find(arguments, words);
    if (!command) {
        const bool asked = !arguments.isEmpty() && (wantsHelp(arguments) || arguments.first() == QLatin1String("help"));
        (asked ? console.out : console.err) << overview();
        return asked ? Done : CannotStart;
    }
    if (wantsHelp(arguments)) {
        console.out << helpOf(*command);
        return Done;
    }
    QCommandLineParser parser;
    declare(parser, *command);
    if (!parser.parse(QStringList(QString::fromLatin1(command->name)) + arguments.mid(words))) {
        return wrongUsage(parser.errorText() + QLatin1Char('\n')
                              + CliTr::tr("leerspiegel-cli %1 --help shows what is possible.").arg(QLatin1String(command->name)),
                          console);
    }
    if (!countFits(*command, parser.positionalArguments().size())) {
        console.err << CliTr::tr("This command needs: %1").arg(CliTr::tr(command->arguments)).toStdString() << "\n\n" << helpOf(*command);
        return CannotStart;
    }
    const auto language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && language != QLatin1String("nl") && language != QLatin1String("en")) {
        return wrongUsage(CliTr::tr("--language is nl or en."), console);
    }
    return runGuarded(*command, callOf(parser, *command), console);
}

} // namespace leerspiegel::cli
