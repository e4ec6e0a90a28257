// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace leerspiegel::tests {

/// Types every "sum = number" of a text into a pocket calculator and checks the number; returns how many there were.
int checkFormulas(const QString& text);

} // namespace leerspiegel::tests
