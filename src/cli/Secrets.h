// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "cli/Call.h"
#include "privacy/Codes.h"

#include <memory>

namespace leerspiegel::cli {

/// Options that say where secrets come from; they never come from an argument itself.
inline constexpr OptionText passphraseOption{"passphrase-file", QT_TRANSLATE_NOOP("CliTr", "FILE"),
                                             QT_TRANSLATE_NOOP("CliTr", "File whose first line is the passphrase")};
inline constexpr OptionText tellerOption{"teller-passphrase-file", QT_TRANSLATE_NOOP("CliTr", "FILE"),
                                         QT_TRANSLATE_NOOP("CliTr", "File whose first line is the teller's passphrase")};
inline constexpr OptionText tellerRecoveryOption{"teller-recovery-file", QT_TRANSLATE_NOOP("CliTr", "FILE"),
                                                 QT_TRANSLATE_NOOP("CliTr", "File whose first line is the teller's recovery code")};
inline constexpr OptionText codeOption{"code-file", QT_TRANSLATE_NOOP("CliTr", "FILE"),
                                       QT_TRANSLATE_NOOP("CliTr", "File whose first line is the personal code")};
inline constexpr OptionText tokenOption{"token-file", QT_TRANSLATE_NOOP("CliTr", "FILE"),
                                        QT_TRANSLATE_NOOP("CliTr", "File with invitation slips, one a line")};

/// A secret from `option`'s file, else from the environment variable, else asked at the terminal without echo.
/// NotInteractive when there is none of these.
base::Result<privacy::Secret> readSecret(const Call& call, const char* option, const char* variable, const QString& prompt);
base::Result<privacy::Secret> readPassphrase(const Call& call);
base::Result<privacy::Secret> readTellerPassphrase(const Call& call);
base::Result<privacy::PersonalCode> readCode(const Call& call);

base::Result<std::unique_ptr<app::Workspace>> openDossier(const Call& call, const Console& console, bool readOnly = false);
/// Opened and unlocked with the passphrase.
base::Result<std::unique_ptr<app::Workspace>> openUnlocked(const Call& call, const Console& console, bool readOnly = false);

} // namespace leerspiegel::cli
