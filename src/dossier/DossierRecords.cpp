// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

namespace leerspiegel::dossier {

using base::Outcome;
using base::Result;

Outcome Dossier::putRecord(const ManagementRecord& record)
{
    // Not tidied: a company scan on its way is saved here at every answer, and who manages wrote all of it.
    return m_connection->write([&] {
        return outcomeOf(m_connection->change("INSERT INTO record (kind, id, sealed) VALUES (?1, ?2, ?3)"
                                              " ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
                                              {record.kind, record.id, record.sealed}));
    });
}

Outcome Dossier::removeRecord(const std::string& kind, const std::string& id)
{
    return writeAndTidy(*m_connection, [&] {
        return outcomeOf(m_connection->change("DELETE FROM record WHERE kind = ?1 AND id = ?2", {kind, id}));
    });
}

Result<std::vector<ManagementRecord>> Dossier::records(const std::string& kind) const
{
    return m_connection->all("SELECT kind, id, sealed FROM record WHERE kind = ?1 ORDER BY id", {kind}, [](Row& row) {
        return ManagementRecord{row.text(0), row.text(1), row.sealed(2)};
    });
}

} // namespace leerspiegel::dossier
