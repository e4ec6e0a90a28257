// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace leerspiegel::ui {

/// The entry of one of our own libraries that are loaded only when they are needed: beside the program, where it is
/// installed, or in the build. nullptr when it is not there.
QFunctionPointer pluginEntry(const char* library, const char* entry);

} // namespace leerspiegel::ui
