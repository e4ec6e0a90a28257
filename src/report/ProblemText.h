// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/Problem.h"

#include <QString>

namespace leerspiegel::report {

/// What a person reads about a fault in a questionnaire file: which rule, and how to mend it. The place is not in it.
QString problemText(const questionnaire::Problem& problem);

} // namespace leerspiegel::report
