// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

Outcome putIn(Connection& connection, const round::RoundId& id, const HandIn& sheet)
{
    auto done = sheet.usedToken ? useToken(connection, id, *sheet.usedToken, false) : Outcome();
    if (done) {
        done = outcomeOf(connection.change("INSERT INTO sheet (round, tag, sealed) VALUES (?1, ?2, ?3) ON CONFLICT DO "
                                           "UPDATE SET sealed = excluded.sealed",
                                           {id.text(), sheet.tag, sheet.envelope}));
    }
    return done && sheet.draftTag ? eraseDraftRow(connection, id, *sheet.draftTag) : done;
}

} // namespace

Outcome Dossier::handIn(const round::RoundId& id, const HandIn& sheet)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        auto open = needOpenRound(*m_connection, id);
        return open ? putIn(*m_connection, id, sheet) : open;
    });
}

Outcome Dossier::handInAll(const round::RoundId& id, const std::vector<HandIn>& sheets)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        auto done = needOpenRound(*m_connection, id);
        for (const auto& sheet : sheets) {
            done = done ? putIn(*m_connection, id, sheet) : done;
        }
        return done;
    });
}

Result<std::optional<privacy::SealedBytes>> Dossier::sheet(const round::RoundId& id, const privacy::Tag& tag) const
{
    return m_connection->first("SELECT sealed FROM sheet WHERE round = ?1 AND tag = ?2", {id.text(), tag},
                               [](Row& row) { return row.sealed(0); });
}

Outcome Dossier::withdraw(const round::RoundId& id, const privacy::Tag& tag, const std::optional<privacy::Tag>& draftTag,
                          const std::optional<privacy::VerifyKey>& returned)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        if (auto open = needOpenRound(*m_connection, id); !open) {
            return open;
        }
        const auto erased = m_connection->change("DELETE FROM sheet WHERE round = ?1 AND tag = ?2", {id.text(), tag});
        auto done = outcomeOf(erased);
        if (done && *erased > 0 && returned) {
            done = addTokens(*m_connection, id, {*returned}, false);
        }
        return done && draftTag ? eraseDraftRow(*m_connection, id, *draftTag) : done;
    });
}

Result<int> Dossier::sheetCount(const round::RoundId& id) const
{
    return m_connection->number("SELECT count(*) FROM sheet WHERE round = ?1", {id.text()});
}

Result<std::vector<StoredSheet>> Dossier::sheets(const round::RoundId& id) const
{
    return m_connection->all("SELECT tag, sealed FROM sheet WHERE round = ?1 ORDER BY tag", {id.text()}, [](Row& row) {
        return StoredSheet{row.array<16>(0), row.sealed(1)};
    });
}

} // namespace leerspiegel::dossier
