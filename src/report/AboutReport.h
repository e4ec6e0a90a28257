// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"

namespace leerspiegel::report {

/// One of the ten practical options, as the library shows it.
struct LibraryOption
{
    QString id;
    QString title;
    QString about;
    QString firstStep;
};

/// "Over deze scan": where it comes from, what it measures and what it does not, the ten options with a first step each, the
/// eight open questions and what answers them, literature, licence. `individual` and `company` are the mirrored questionnaires.
ReportModel aboutReport(const questionnaire::Questionnaire& individual, const questionnaire::Questionnaire& company,
                        const std::vector<LibraryOption>& options, const QString& language);

} // namespace leerspiegel::report
