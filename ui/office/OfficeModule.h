// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/office/OfficeWriters.h"

namespace leerspiegel::ui {

/// The writers of spreadsheets and SPSS files are a library of their own, loaded at the first export: the window starts
/// without them.
inline constexpr auto officeModuleEntry = "leerspiegelOfficeWriters";
using OfficeModuleEntry = const exchange::OfficeWriters* (*)();

} // namespace leerspiegel::ui
