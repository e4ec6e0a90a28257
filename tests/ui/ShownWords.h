// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/Window.h"

#include <QString>

#include <set>

namespace leerspiegel::tests {

/// Numbers of a text, in whole hundredths; signs do not count, nor the digits of ids such as k4.
std::set<long> numbersOf(const QString& text);

void add(QString& all, const QString& more);

/// Every word of the window: what is seen, said by a screen reader, or shown when one points at it.
QString wordsOfWindow(Window& window);

/// The words of an HTML page or an SVG, without styles and coordinates.
QString wordsOfXml(const QString& text);

} // namespace leerspiegel::tests
