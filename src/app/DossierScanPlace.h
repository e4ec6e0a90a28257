// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"

namespace leerspiegel::app {

/// Drafts and sheets in the dossier of this PC. The workspace outlives it.
class DossierScanPlace final : public ScanPlace
{
public:
    /// `returnKey`: what privacy::deriveCodeKeys made of the code.
    DossierScanPlace(Workspace& workspace, round::RoundId round, round::Admission admission, const privacy::VerifyKey& returnKey);

    base::Outcome saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed) override;
    base::Result<std::optional<privacy::SealedBytes>> draft(const privacy::Tag& tag) override;
    base::Result<std::optional<privacy::SealedBytes>> sheet(const privacy::Tag& tag) override;
    /// By invitation a new sheet needs a token; one that replaces an earlier sheet of the same code does not, nor one that
    /// comes back after the earlier one was taken out.
    base::Outcome handIn(const dossier::HandIn& sheet, const privacy::Token* token) override;
    base::Outcome withdraw(const privacy::Tag& sheetTag, const privacy::Tag& draftTag) override;
    base::Result<bool> admitsWithoutToken(const privacy::Tag& sheetTag) override;
    base::Result<bool> mayReturn() override;

private:
    Workspace& m_workspace;
    round::RoundId m_round;
    round::Admission m_admission;
    privacy::VerifyKey m_returnKey;
};

} // namespace leerspiegel::app
