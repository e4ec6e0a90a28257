// SPDX-License-Identifier: EUPL-1.2
#include "cli/Secrets.h"

#include "exchange/SafeFile.h"

#include <cstdlib>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace leerspiegel::cli {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t longestSecretFile = 4096;

/// Turns the terminal's echo off for as long as it lives.
class Silence
{
public:
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~Silence() { tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
};

privacy::Secret firstLine(base::ByteView bytes)
{
    std::size_t length = 0;
    while (length < bytes.size() && bytes[length] != '\n' && bytes[length] != '\r') {
        ++length;
    }
    return privacy::Secret::copyOf(bytes.first(length));
}

base::Result<privacy::Secret> askTerminal(const QString& prompt)
{
    if (isatty(STDIN_FILENO) == 0) {
        return fail(ErrorCode::NotInteractive);
    }
    std::cerr << prompt.toStdString() << ' ' << std::flush;
    const Silence silence;
    std::string line;
    std::getline(std::cin, line);
    std::cerr << '\n';
    auto secret = privacy::Secret::copyOf(base::bytesOf(line));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

} // namespace

base::Result<privacy::Secret> readSecret(const Call& call, const char* option, const char* variable, const QString& prompt)
{
    if (const auto path = call.pathOf(option)) {
        const auto bytes = exchange::readFileLimited(*path, longestSecretFile);
        return bytes ? base::Result<privacy::Secret>(firstLine(*bytes)) : fail(bytes.error());
    }
    if (const char* value = std::getenv(variable); value && *value) {
        return privacy::Secret::copyOf(base::bytesOf(value));
    }
    return askTerminal(prompt);
}

base::Result<privacy::Secret> readPassphrase(const Call& call)
{
    return readSecret(call, passphraseOption.name, "LEERSPIEGEL_PASSPHRASE", CliTr::tr("Passphrase of the dossier:"));
}

base::Result<privacy::Secret> readTellerPassphrase(const Call& call)
{
    return readSecret(call, tellerOption.name, "LEERSPIEGEL_TELLER_PASSPHRASE", CliTr::tr("Passphrase of the teller:"));
}

base::Result<privacy::PersonalCode> readCode(const Call& call)
{
    const auto secret = readSecret(call, codeOption.name, "LEERSPIEGEL_CODE", CliTr::tr("Personal code:"));
    if (!secret) {
        return fail(secret.error());
    }
    return privacy::PersonalCode::parse(base::textOf(secret->view()));
}

base::Result<std::unique_ptr<app::Workspace>> openDossier(const Call& call, const Console& console, bool readOnly)
{
    dossier::OpenOptions options;
    options.readOnly = readOnly;
    return app::Workspace::open(call.path(0), console.environment, options);
}

base::Result<std::unique_ptr<app::Workspace>> openUnlocked(const Call& call, const Console& console, bool readOnly)
{
    auto workspace = openDossier(call, console, readOnly);
    if (!workspace) {
        return workspace;
    }
    const auto passphrase = readPassphrase(call);
    if (!passphrase) {
        return fail(passphrase.error());
    }
    if (auto unlocked = (*workspace)->unlock(*passphrase); !unlocked) {
        return fail(unlocked.error());
    }
    return workspace;
}

} // namespace leerspiegel::cli
