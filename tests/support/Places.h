// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace leerspiegel::tests {

/// The project's root. Only Places.cpp knows it, so that every other object file is the same in every clone.
std::string sourceFolder();
/// tests/data
std::string dataFolder();

} // namespace leerspiegel::tests
