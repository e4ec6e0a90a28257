// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/Settings.h"
#include "ui/presenters/TextSize.h"

class QApplication;
class QPalette;
class QScreen;
class QScreen;

namespace leerspiegel::ui {

QPalette lightPalette();
QPalette darkPalette();
/// Colours, font and sizes of the whole program by the settings; System follows the palette of the platform
/// theme and what the desktop said (Settings::desktopIsDark).
void applyTheme(QApplication& application, const Settings& settings);
ScreenSize screenSizeOf(const QScreen& screen);

} // namespace leerspiegel::ui
