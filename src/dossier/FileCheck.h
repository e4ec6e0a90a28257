// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace leerspiegel::dossier {

/// One check of `verify` and what came out; an empty failure means that it holds.
struct FileCheck
{
    std::string name;    ///< structure, integrity, sheet-sizes, free-pages, dirty, no-times, order, nothing-readable, journal
    int looked = 0;      ///< How many rows or pages were looked at.
    std::string failure; ///< Where it does not hold: table, row or page.
};

} // namespace leerspiegel::dossier
