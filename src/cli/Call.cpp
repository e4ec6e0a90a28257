// SPDX-License-Identifier: EUPL-1.2
#include "cli/Call.h"

#include "exchange/SafeFile.h"
#include "report/ErrorText.h"

#include <ostream>
#include <set>

namespace leerspiegel::cli {

using base::ErrorCode;

namespace {

/// Errors that mean that nothing could be read or begun, or that what was asked for cannot be; all others mean that
/// something read is wrong.
bool cannotStart(ErrorCode code)
{
    static const std::set<ErrorCode> codes{
        ErrorCode::FileMissing,       ErrorCode::FileUnreadable, ErrorCode::FileExists,      ErrorCode::FileNotWritten,
        ErrorCode::DiskFull,          ErrorCode::DossierBusy,    ErrorCode::DossierReadOnly, ErrorCode::Usage,
        ErrorCode::NotInteractive,    ErrorCode::Locked,         ErrorCode::OutOfMemory,     ErrorCode::InvalidRoundPlan,
        ErrorCode::PassphraseTooShort};
    return codes.contains(code);
}

} // namespace

Call::Call(QStringList positional, std::map<QString, QStringList> options)
    : m_positional(std::move(positional))
    , m_options(std::move(options))
{
}

std::filesystem::path Call::path(int index) const { return {m_positional.at(index).toStdString()}; }

bool Call::has(const char* option) const { return m_options.contains(QLatin1String(option)); }

QString Call::value(const char* option, const QString& otherwise) const
{
    const auto found = m_options.find(QLatin1String(option));
    return found == m_options.end() || found->second.isEmpty() ? otherwise : found->second.last();
}

QStringList Call::values(const char* option) const
{
    const auto found = m_options.find(QLatin1String(option));
    return found == m_options.end() ? QStringList() : found->second;
}

std::optional<std::filesystem::path> Call::pathOf(const char* option) const
{
    return has(option) ? std::optional<std::filesystem::path>(value(option).toStdString()) : std::nullopt;
}

std::optional<int> Call::number(const char* option, int least, bool& wrong) const
{
    if (!has(option)) {
        return std::nullopt;
    }
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least) {
        wrong = true;
        return std::nullopt;
    }
    return number;
}

int report(const base::Error& error, Console& console)
{
    console.err << leerspiegel::report::errorText(error).toStdString() << '\n';
    return cannotStart(error.code) ? CannotStart : SomethingWrong;
}

int wrongUsage(const QString& sentence, Console& console)
{
    console.err << sentence.toStdString() << '\n';
    return CannotStart;
}

int writeResult(const Call& call, const std::string& bytes, Console& console)
{
    const auto target = call.pathOf("output");
    if (!target) {
        console.out << bytes;
        return Done;
    }
    if (const auto written = exchange::writeFileSafely(*target, base::bytesOf(bytes)); !written) {
        return report(written.error(), console);
    }
    return Done;
}

} // namespace leerspiegel::cli
