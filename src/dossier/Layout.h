// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

#include <string>

namespace leerspiegel::dossier {

class Connection;

/// What came out of walking over pages: how many, and where the first one lies that does not fit.
struct LayoutFinding
{
    int looked = 0;
    std::string failure;
};

// Both read the file page by page (sqlite.org/fileformat2.html) and belong inside a read transaction.

/// Free pages hold nothing but page numbers of other free pages, and nothing lies behind the last page.
base::Result<LayoutFinding> checkFreePages(Connection& connection);

/// The pages of a WITHOUT ROWID table lie in the file in the order of its keys, as VACUUM puts them: they tell nothing
/// of who came first. (Within one page VACUUM itself does not keep to the order.)
base::Result<LayoutFinding> checkOrder(Connection& connection, const std::string& table);

} // namespace leerspiegel::dossier
