// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

namespace leerspiegel::dossier {

using base::Outcome;
using base::Result;

Outcome Dossier::saveDraft(const round::RoundId& id, const privacy::Tag& tag, const privacy::SealedBytes& sealed)
{
    // Not tidied: it happens at every answer, a draft's tag fits no sheet, and the next hand-in tidies anyway.
    return m_connection->write([&]() -> Outcome {
        auto open = needOpenRound(*m_connection, id);
        if (!open) {
            return open;
        }
        return outcomeOf(m_connection->change("INSERT INTO draft (round, tag, sealed) VALUES (?1, ?2, ?3) ON CONFLICT "
                                              "DO UPDATE SET sealed = excluded.sealed",
                                              {id.text(), tag, sealed}));
    });
}

Result<std::optional<privacy::SealedBytes>> Dossier::draft(const round::RoundId& id, const privacy::Tag& tag) const
{
    return m_connection->first("SELECT sealed FROM draft WHERE round = ?1 AND tag = ?2", {id.text(), tag},
                               [](Row& row) { return row.sealed(0); });
}

Result<int> Dossier::draftCount(const round::RoundId& id) const
{
    return m_connection->number("SELECT count(*) FROM draft WHERE round = ?1 AND substr(tag, 1, 4) <> ?2",
                                {id.text(), privacy::slipTagStart});
}

Outcome eraseDraftRow(Connection& connection, const round::RoundId& id, const privacy::Tag& tag)
{
    return outcomeOf(connection.change("DELETE FROM draft WHERE round = ?1 AND tag = ?2", {id.text(), tag}));
}

Outcome Dossier::eraseDraft(const round::RoundId& id, const privacy::Tag& tag)
{
    return writeAndTidy(*m_connection, [&] { return eraseDraftRow(*m_connection, id, tag); });
}

} // namespace leerspiegel::dossier
