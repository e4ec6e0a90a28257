// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportParts.h"

namespace leerspiegel::report {

/// "Wat deden jullie? Dit spraken jullie de vorige keer af"
QString lookBackHeading();
/// One line for each agreement: what, who, and what became of it.
std::vector<QString> lookBackLines(const std::vector<AgreementWords>& agreedBefore);

} // namespace leerspiegel::report
