// SPDX-License-Identifier: EUPL-1.2
#include "app/DossierScanPlace.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

DossierScanPlace::DossierScanPlace(Workspace& workspace, round::RoundId round, round::Admission admission,
                                   const privacy::VerifyKey& returnKey)
    : m_workspace(workspace)
    , m_round(std::move(round))
    , m_admission(admission)
    , m_returnKey(returnKey)
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
    if (m_admission == round::Admission::Open) {
        return m_workspace.file().handIn(m_round, sheet);
    }
    const auto earlier = m_workspace.file().sheet(m_round, sheet.tag);
    const auto returns = mayReturn();
    if (!earlier || !returns) {
        return fail(earlier ? returns.error() : earlier.error());
    }
    auto complete = sheet;
    if (!*earlier) {
        if (!*returns && !token) {
            return fail(ErrorCode::TokenNeeded);
        }
        complete.usedToken = *returns ? m_returnKey : privacy::verifyKeyOf(*token, m_round.text());
    }
    return m_workspace.file().handIn(m_round, complete);
}

base::Outcome DossierScanPlace::withdraw(const privacy::Tag& sheetTag, const privacy::Tag& draftTag)
{
    const auto returned = m_admission == round::Admission::ByInvitation ? std::optional(m_returnKey) : std::nullopt;
    return m_workspace.file().withdraw(m_round, sheetTag, draftTag, returned);
}

base::Result<bool> DossierScanPlace::admitsWithoutToken(const privacy::Tag& sheetTag)
{
    if (m_admission == round::Admission::Open) {
        return true;
    }
    const auto earlier = m_workspace.file().sheet(m_round, sheetTag);
    if (!earlier) {
        return fail(earlier.error());
    }
    return earlier->has_value() ? base::Result<bool>(true) : mayReturn();
}

base::Result<bool> DossierScanPlace::mayReturn()
{
    return m_admission == round::Admission::ByInvitation ? m_workspace.file().isUnusedToken(m_round, m_returnKey, false)
                                                         : base::Result<bool>(false);
}

} // namespace leerspiegel::app
