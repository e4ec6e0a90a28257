// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "exchange/office/SavPlan.h"

namespace leerspiegel::exchange {

/// Reads an SPSS file back and compares: number of rows in header and data, every variable's name, every cell.
bool savHolds(base::ByteView bytes, const SavPlan& plan, std::size_t rows);

} // namespace leerspiegel::exchange
