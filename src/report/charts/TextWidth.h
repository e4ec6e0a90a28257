// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace leerspiegel::report {

/// Width of a text at a size, in the unit of the size, after DejaVu Sans Bold: wider than the fonts that are used, so a
/// chart is the same everywhere and nothing clips.
double textWidth(const QString& text, double size);

/// Breaks a text at spaces into lines of at most `width`; a word that is wider is broken with a hyphen.
QStringList wrapped(const QString& text, double size, double width);

} // namespace leerspiegel::report
