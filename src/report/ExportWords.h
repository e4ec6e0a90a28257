// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <string>

namespace leerspiegel::report {

/// The words of exported tables by their keys, in the language that is installed: titles of sheets and columns, names of
/// measures and groups. Whatever a questionnaire says itself is not among them.
std::map<std::string, std::string, std::less<>> exportWords();

} // namespace leerspiegel::report
