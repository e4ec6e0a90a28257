// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "report/AboutReport.h"

#include <vector>

namespace leerspiegel::ui {

/// Something an agreement can be about.
struct Subject
{
    QString id; ///< Of a condition, a contrast or an option.
    QString title;
};
std::vector<Subject> agreementSubjects(const QString& language);

/// The ten practical options, for the page About this scan.
std::vector<report::LibraryOption> optionLibrary(const QString& language);

/// An agreement as pages show it.
report::AgreementWords agreementWords(const app::Agreement& agreement, const QString& language);

} // namespace leerspiegel::ui
