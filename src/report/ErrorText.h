// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Error.h"

#include <QString>

namespace leerspiegel::report {

/// What a person reads about an error: where, which rule, how to mend it. Never the error's detail.
QString errorText(const base::Error& error);

} // namespace leerspiegel::report
