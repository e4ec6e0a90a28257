// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace leerspiegel::report {

/// The words of the report module.
struct ReportTr
{
    Q_DECLARE_TR_FUNCTIONS(ReportTr)
};

/// Puts the arguments in the places %1 to %9 of a sentence, in one pass: an argument that itself holds "%2" stays as it is.
QString filled(const QString& sentence, const std::vector<std::string>& arguments);

} // namespace leerspiegel::report
