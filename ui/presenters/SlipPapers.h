// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leerspiegel::ui {

/// What belongs on paper when a round was opened. Between two showings it is kept sealed to the management, so that a
/// locked dossier shows no slip and the program's memory holds none.
struct SlipPapers
{
    QString tellerRecovery; ///< Empty: no teller, or the teller has it on paper.
    QStringList slips;      ///< One for each employee invited.
    QStringList companySlips;

    bool isEmpty() const { return tellerRecovery.isEmpty() && slips.isEmpty() && companySlips.isEmpty(); }
};

SlipPapers papersOf(const app::OpenedRound& opened);
QStringList slipsOf(const std::vector<privacy::Token>& tokens);

/// Needs the unlocked dossier (Locked).
base::Result<privacy::SealedBytes> sealPapers(app::Workspace& workspace, const SlipPapers& papers);
base::Result<SlipPapers> openPapers(app::Workspace& workspace, const privacy::SealedBytes& sealed);

} // namespace leerspiegel::ui
