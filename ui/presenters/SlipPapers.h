// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leerspiegel::ui {

/// What is shown once after a round opens, to be printed: the slips and the teller's recovery code.
struct SlipPapers
{
    QStringList slips;
    QString tellerRecovery;
};

// Between the opening and "I have them on paper" the window keeps the papers sealed to the dossier's own key: while the
// dossier is locked nobody can read them, and after it is unlocked they are still there.

/// `earlier` papers are kept too, with the new slips behind theirs.
base::Result<privacy::SealedBytes> sealPapers(app::Workspace& workspace, const std::vector<privacy::Token>& tokens,
                                              const privacy::RecoveryCode* tellerRecovery,
                                              const std::optional<privacy::SealedBytes>& earlier = std::nullopt);
base::Result<SlipPapers> openPapers(app::Workspace& workspace, const privacy::SealedBytes& sealed);

} // namespace leerspiegel::ui
