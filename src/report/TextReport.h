// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

namespace leerspiegel::report {

/// A table as lines of plain text, columns under one another.
QString tableText(const Table& table);

} // namespace leerspiegel::report
