// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "privacy/Envelope.h"
#include "session/Response.h"

namespace leerspiegel::app {

/// The row of a round that is open; RoundNotFound or RoundNotOpen.
inline base::Result<dossier::RoundRow> openRow(const Workspace& workspace, const round::RoundId& id)
{
    auto row = workspace.file().round(id);
    if (row && row->state != dossier::RoundState::Open) {
        return base::fail(base::ErrorCode::RoundNotOpen);
    }
    return row;
}

inline privacy::RecordContext roundKeyContext(const round::RoundId& id) { return {"round-key", id.text(), 64}; }

inline privacy::RecordContext pictureContext(const round::RoundId& id) { return {"group-picture", id.text(), 16384}; }

inline privacy::RecordContext companyContext(const round::RoundId& id, const std::string& rowId)
{
    return {"company-response", id.text() + '/' + rowId, 4096};
}

inline dossier::Mark markInvited(const privacy::ManagementKeys& keys, const round::RoundId& id, int invited)
{
    return keys.mark("invited", base::bytesOf(id.text() + ':' + std::to_string(invited)));
}

inline bool isInvitedMarked(const privacy::ManagementKeys& keys, const dossier::RoundRow& row)
{
    return keys.isMarked("invited", base::bytesOf(row.id.text() + ':' + std::to_string(row.invited)), row.invitedMark);
}

/// What one sheet or draft of a round belongs to, of the one questionnaire or the other.
inline privacy::EnvelopeContext envelopeContext(const round::Hash& descriptorHash, const privacy::Tag& tag,
                                                const questionnaire::Questionnaire& asked)
{
    return {descriptorHash, tag, privacy::paddedSizeFor(session::longestEncoding(asked))};
}

} // namespace leerspiegel::app
