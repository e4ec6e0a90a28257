// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "dossier/Records.h"

namespace leerspiegel::app {

/// The profile of a sheet whose respondent lends it, sealed for management under the respondent's own lent tag.
base::Result<dossier::LentRow> sealLent(const privacy::ManagementKeys& keys, const round::RoundId& round, const session::Sheet& sheet,
                                        const questionnaire::Questionnaire& individual);
base::Result<LentProfile> openLent(const privacy::ManagementKeys& keys, const round::RoundId& round, const dossier::LentRow& row,
                                   const questionnaire::Questionnaire& individual);

} // namespace leerspiegel::app
