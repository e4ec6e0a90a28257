// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

namespace leerspiegel::dossier {

using base::Outcome;
using base::Result;

Outcome Dossier::putCompanyResponse(const round::RoundId& id, const CompanyRow& row, const std::optional<privacy::VerifyKey>& usedToken,
                                    const std::optional<privacy::Tag>& draftTag)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        auto done = usedToken ? needOpenRound(*m_connection, id) : needRound(*m_connection, id);
        done = done && usedToken ? useToken(*m_connection, id, *usedToken, true) : done;
        if (!done) {
            return done;
        }
        done = outcomeOf(m_connection->change("INSERT INTO company_response (round, id, sealed) VALUES (?1, ?2, ?3)"
                                              " ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
                                              {id.text(), row.id, row.sealed}));
        return done && draftTag ? eraseDraftRow(*m_connection, id, *draftTag) : done;
    });
}

Outcome Dossier::removeCompanyResponse(const round::RoundId& id, const std::string& rowId)
{
    return writeAndTidy(*m_connection, [&] {
        return outcomeOf(m_connection->change("DELETE FROM company_response WHERE round = ?1 AND id = ?2", {id.text(), rowId}));
    });
}

Result<std::vector<CompanyRow>> Dossier::companyResponses(const round::RoundId& id) const
{
    return m_connection->all("SELECT id, sealed FROM company_response WHERE round = ?1 ORDER BY id", {id.text()}, [](Row& row) {
        return CompanyRow{row.text(0), row.sealed(1)};
    });
}

Result<std::vector<LentRow>> Dossier::lentProfiles(const round::RoundId& id) const
{
    return m_connection->all("SELECT tag, sealed FROM lent_profile WHERE round = ?1 ORDER BY tag", {id.text()}, [](Row& row) {
        return LentRow{row.array<16>(0), row.sealed(1)};
    });
}

Outcome Dossier::takeBackLent(const round::RoundId& id, const privacy::Tag& lentTag)
{
    return writeAndTidy(*m_connection, [&] {
        return outcomeOf(m_connection->change("DELETE FROM lent_profile WHERE round = ?1 AND tag = ?2", {id.text(), lentTag}));
    });
}

} // namespace leerspiegel::dossier
