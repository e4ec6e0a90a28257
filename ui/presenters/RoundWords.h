// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"

#include <QStringList>

namespace leerspiegel::ui {

/// Four words that are the same for everyone whose round has the same rules.
QStringList controlWordsOf(const round::Hash& fingerprint, const QString& language);

/// What is fixed when the round opens, in plain words; `companySlips`: company scans that need no passphrase.
QStringList planSentences(const round::RoundPlan& plan, int companySlips, const QString& language);

/// How a round was counted, for who pressed the button.
QString countedSentence(const app::CloseReport& report);

} // namespace leerspiegel::ui
