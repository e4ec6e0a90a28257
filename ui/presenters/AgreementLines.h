// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "report/AboutReport.h"

#include <set>

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

/// "open", "gedaan", "losgelaten"
QString agreementStateText(app::Agreement::State state);
/// An agreement as pages and reports show it.
report::AgreementWords agreementWords(const app::Agreement& agreement, const QString& language);

/// What was agreed before a round: everything that does not belong to it or to a later one. "Wat deden jullie?"
/// `thisAndLater`: the rounds from this one on.
std::vector<app::Agreement> agreedBefore(const std::vector<app::Agreement>& all, const std::set<round::RoundId>& thisAndLater);

} // namespace leerspiegel::ui
