// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Environment.h"
#include "base/Error.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::cli {

/// The words of the command line.
struct CliTr
{
    Q_DECLARE_TR_FUNCTIONS(CliTr)
};

/// What the whole program returns: contract of docs/architecture.md.
enum ExitCode { Done = 0, SomethingWrong = 1, CannotStart = 2 };

/// Where results and everything else go, and what the use cases need.
struct Console
{
    std::ostream& out; ///< Results only.
    std::ostream& err; ///< Everything else.
    app::Environment environment;
    QString language = QStringLiteral("nl");
};

/// One option of a command; a flag when it has no value name. Words are keys for CliTr::tr.
struct OptionText
{
    const char* name;
    const char* valueName; ///< nullptr: a flag.
    const char* description;
};

/// One call of a command, parsed: what a person typed after the command's name.
class Call
{
public:
    Call(QStringList positional, std::map<QString, QStringList> options);

    const QStringList& positional() const { return m_positional; }
    std::filesystem::path path(int index) const;
    bool has(const char* option) const;
    QString value(const char* option, const QString& otherwise = {}) const;
    QStringList values(const char* option) const;
    std::optional<std::filesystem::path> pathOf(const char* option) const;
    /// A whole number; empty when absent, and `wrong` is set when it is no number from `least` on.
    std::optional<int> number(const char* option, int least, bool& wrong) const;

private:
    QStringList m_positional;
    std::map<QString, QStringList> m_options;
};

/// Prints the error's sentence on err and returns the exit code that belongs to it.
int report(const base::Error& error, Console& console);
/// Prints a sentence about the call itself and returns CannotStart.
int wrongUsage(const QString& sentence, Console& console);

/// Writes a result to --output, safely and completely, or to out.
int writeResult(const Call& call, const std::string& bytes, Console& console);

} // namespace leerspiegel::cli
