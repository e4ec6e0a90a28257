// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

Result<Header> Dossier::header() const
{
    auto found = m_connection->first("SELECT id, company, owner_name, created, example, management_key, wrapped_by_passphrase,"
                                     " wrapped_by_recovery_code FROM dossier",
                                     {}, [](Row& row) {
                                         return Header{round::DossierId(row.text(0)),
                                                       row.text(1),
                                                       row.text(2),
                                                       row.day(3),
                                                       row.number(4) == 1,
                                                       row.array<32>(5),
                                                       row.sealed(6),
                                                       row.sealed(7)};
                                     });
    if (!found || !*found) {
        return base::fail(found ? base::Error{ErrorCode::DossierDamaged, "dossier"} : found.error());
    }
    return std::move(**found);
}

Outcome Dossier::changeWrapping(const privacy::SealedBytes& byPassphrase, const privacy::SealedBytes& byRecoveryCode)
{
    return writeAndTidy(*m_connection, [&] {
        return outcomeOf(m_connection->change("UPDATE dossier SET wrapped_by_passphrase = ?1, wrapped_by_recovery_code = ?2",
                                              {byPassphrase, byRecoveryCode}));
    });
}

Outcome keepSnapshot(Connection& connection, const QuestionnaireSnapshot& snapshot)
{
    return outcomeOf(
        connection.change("INSERT INTO questionnaire (hash, json) VALUES (?1, ?2) ON CONFLICT DO NOTHING", {snapshot.hash, snapshot.json}));
}

Outcome Dossier::keepQuestionnaire(const QuestionnaireSnapshot& snapshot)
{
    return m_connection->write([&] { return keepSnapshot(*m_connection, snapshot); });
}

Result<base::Bytes> Dossier::questionnaire(const round::Hash& hash) const
{
    auto found = m_connection->first("SELECT json FROM questionnaire WHERE hash = ?1", {hash}, [](Row& row) { return row.bytes(0); });
    if (!found || !*found) {
        return base::fail(found ? base::Error{ErrorCode::DossierDamaged, "questionnaire"} : found.error());
    }
    return std::move(**found);
}

} // namespace leerspiegel::dossier
