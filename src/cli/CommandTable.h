// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Call.h"

#include <span>
#include <vector>

namespace leerspiegel::cli {

/// One command of leerspiegel-cli. All words are keys for CliTr::tr.
struct Command
{
    const char* name;      ///< "check", "round open"
    const char* arguments; ///< "FILE…", as shown in the help
    int leastArguments;
    int mostArguments; ///< -1: any number
    const char* summary;
    const char* example;
    std::vector<OptionText> options;
    int (*run)(const Call& call, Console& console);
};

/// All commands: a new one is one file pair and one line in CommandTable.cpp.
std::span<const Command> commands();

/// Runs what was typed (without the program's name): finds the command, parses its options, shows help.
int runCommandLine(const QStringList& arguments, Console& console);

} // namespace leerspiegel::cli
