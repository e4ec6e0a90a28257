// SPDX-License-Identifier: EUPL-1.2
#include "app/DossierScanPlace.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

DossierScanPlace::DossierScanPlace(Workspace& workspace, round::RoundId round, round::Admission admission)
    : m_workspace(workspace)
    , m_round(std::move(round))
    , m_admission(admission)
{
}

base::Outcome DossierScanPlace::saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed)
{
    return m_workspace.file().saveDraft(m_round, tag, sealed);
}

base::Result<std::optional<privacy::SealedBytes>> DossierScanPlace::draft(const privacy::Tag& tag)
{
    return m_workspace.file().draft(m_round, tag);
}

base::Result<std::optional<privacy::SealedBytes>> DossierScanPlace::sheet(const privacy::Tag& tag)
{
    return m_workspace.file().sheet(m_round, tag);
}

base::Outcome DossierScanPlace::handIn(const dossier::HandIn& sheet, const privacy::Token* token)
{
    auto complete = sheet;
    if (m_admission == round::Admission::ByInvitation) {
        const auto earlier = m_workspace.file().sheet(m_round, sheet.tag);
        if (!earlier) {
            return fail(earlier.error());
        }
        if (!*earlier) {
            if (!token) {
                return fail(ErrorCode::TokenNeeded);
            }
            complete.usedToken = privacy::verifyKeyOf(*token, m_round.text());
        }
    }
    return m_workspace.file().handIn(m_round, complete);
}

base::Outcome DossierScanPlace::withdraw(const privacy::Tag& sheetTag, const privacy::Tag& draftTag)
{
    if (auto erased = m_workspace.file().eraseDraft(m_round, draftTag); !erased) {
        return erased;
    }
    return m_workspace.file().withdraw(m_round, sheetTag);
}

} // namespace leerspiegel::app
