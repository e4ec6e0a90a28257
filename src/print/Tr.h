// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace leerspiegel::print {

/// The words of the print module.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::print)
};

} // namespace leerspiegel::print
