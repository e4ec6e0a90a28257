// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

namespace leerspiegel::report {

/// A table for a terminal: columns as wide as their widest cell, no spaces at the ends of lines. Without its caption.
QString tableText(const Table& table);

} // namespace leerspiegel::report
