// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace leerspiegel::print {

/// The words of the print module.
struct PrintTr
{
    Q_DECLARE_TR_FUNCTIONS(PrintTr)
};

} // namespace leerspiegel::print
