// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace leerspiegel::report {

/// The words of the report module.
struct ReportTr
{
    Q_DECLARE_TR_FUNCTIONS(ReportTr)
};

} // namespace leerspiegel::report
