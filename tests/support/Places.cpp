// SPDX-License-Identifier: EUPL-1.2
#include "support/Places.h"

namespace leerspiegel::tests {

std::string sourceFolder() { return LEERSPIEGEL_SOURCE_DIR; }
std::string dataFolder() { return sourceFolder() + "/tests/data"; }

} // namespace leerspiegel::tests
