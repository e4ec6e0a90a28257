// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"

#include <array>

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

RoundRow readRound(Row& row)
{
    RoundRow round;
    round.id = round::RoundId(row.text(0));
    round.state = static_cast<RoundState>(row.number(1));
    round.descriptor = row.bytes(2);
    round.descriptorMark = row.array<32>(3);
    round.invited = row.number(4);
    round.invitedMark = row.array<32>(5);
    round.codeSalt = row.array<16>(6);
    round.roundSecret = row.sealed(7);
    if (!row.isNull(8) && !row.isNull(9)) {
        round.teller = TellerKey{row.sealed(8), row.sealed(9)};
    }
    round.opened = row.day(10);
    round.closed = row.dayOrNothing(11);
    round.picture = row.sealed(12);
    return round;
}

Outcome insertRound(Connection& connection, const RoundRow& row)
{
    return outcomeOf(
        connection.change("INSERT INTO round (id, number, state, descriptor, descriptor_mark, invited, invited_mark, code_salt,"
                          " round_secret, teller_by_passphrase, teller_by_recovery_code, opened)"
                          " VALUES (?1, (SELECT ifnull(max(number), 0) + 1 FROM round), 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                          {row.id.text(), row.descriptor, row.descriptorMark, row.invited, row.invitedMark, row.codeSalt,
                           unlessEmpty(row.roundSecret), row.teller ? Value(row.teller->wrappedByPassphrase) : Value(nullptr),
                           row.teller ? Value(row.teller->wrappedByRecoveryCode) : Value(nullptr), row.opened}));
}

Outcome eraseRows(Connection& connection, const round::RoundId& id, RoundState state)
{
    auto done = outcomeOf(connection.change("DELETE FROM sheet WHERE round = ?1", {id.text()}));
    done = done ? outcomeOf(connection.change("DELETE FROM draft WHERE round = ?1", {id.text()})) : done;
    done = done ? outcomeOf(connection.change("DELETE FROM invitation WHERE round = ?1", {id.text()})) : done;
    if (done && state == RoundState::Cancelled) {
        done = outcomeOf(connection.change("DELETE FROM company_response WHERE round = ?1", {id.text()}));
    }
    return done;
}

Outcome keepEnd(Connection& connection, const round::RoundId& id, const RoundEnd& end)
{
    auto done = outcomeOf(
        connection.change("UPDATE round SET state = ?2, closed = ?3, picture = ?4, round_secret = NULL, teller_by_passphrase = NULL,"
                          " teller_by_recovery_code = NULL WHERE id = ?1",
                          {id.text(), static_cast<int>(end.state), end.closed, unlessEmpty(end.picture)}));
    for (const auto& lent : end.lent) {
        if (!done) {
            break;
        }
        done = outcomeOf(
            connection.change("INSERT INTO lent_profile (round, tag, sealed) VALUES (?1, ?2, ?3)", {id.text(), lent.lentTag, lent.sealed}));
    }
    return done;
}

} // namespace

Result<RoundState> stateOf(Connection& connection, const round::RoundId& id)
{
    const auto state = connection.first("SELECT state FROM round WHERE id = ?1", {id.text()},
                                        [](Row& row) { return static_cast<RoundState>(row.number(0)); });
    if (!state || !*state) {
        return base::fail(state ? base::Error{ErrorCode::RoundNotFound, "round"} : state.error());
    }
    return **state;
}

Outcome needRound(Connection& connection, const round::RoundId& id)
{
    const auto state = stateOf(connection, id);
    return state ? Outcome() : base::fail(state.error());
}

Outcome needOpenRound(Connection& connection, const round::RoundId& id)
{
    const auto state = stateOf(connection, id);
    if (!state) {
        return base::fail(state.error());
    }
    return *state == RoundState::Open ? Outcome() : base::fail(ErrorCode::RoundNotOpen, "round");
}

Outcome addTokens(Connection& connection, const round::RoundId& id, const std::vector<privacy::VerifyKey>& keys, bool company)
{
    for (const auto& key : keys) {
        auto added =
            outcomeOf(connection.change("INSERT INTO invitation (round, company, key) VALUES (?1, ?2, ?3)", {id.text(), company, key}));
        if (!added) {
            return added;
        }
    }
    return {};
}

Outcome useToken(Connection& connection, const round::RoundId& id, const privacy::VerifyKey& key, bool company)
{
    const auto used = connection.change("DELETE FROM invitation WHERE round = ?1 AND company = ?2 AND key = ?3", {id.text(), company, key});
    if (!used || *used == 0) {
        return base::fail(used ? base::Error{ErrorCode::WrongToken, "invitation"} : used.error());
    }
    return {};
}

Outcome Dossier::openRound(const RoundRow& row, const std::vector<QuestionnaireSnapshot>& questionnaires,
                           const std::vector<privacy::VerifyKey>& employeeTokens, const std::vector<privacy::VerifyKey>& companyTokens)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        const auto open = m_connection->number("SELECT count(*) FROM round WHERE state = 0");
        if (!open || *open > 0) {
            return base::fail(open ? base::Error{ErrorCode::RoundAlreadyOpen, "round"} : open.error());
        }
        Outcome done;
        for (const auto& snapshot : questionnaires) {
            done = done ? keepSnapshot(*m_connection, snapshot) : done;
        }
        done = done ? insertRound(*m_connection, row) : done;
        done = done ? addTokens(*m_connection, row.id, employeeTokens, false) : done;
        return done ? addTokens(*m_connection, row.id, companyTokens, true) : done;
    });
}

static constexpr const char* roundColumns = "SELECT id, state, descriptor, descriptor_mark, invited, invited_mark, code_salt, round_secret,"
                                            " teller_by_passphrase, teller_by_recovery_code, opened, closed, picture FROM round"
                                            " WHERE ?1 IS NULL OR id = ?1 ORDER BY opened, number";

Result<std::vector<RoundRow>> Dossier::rounds() const { return m_connection->all(roundColumns, {nullptr}, readRound); }

Result<RoundRow> Dossier::round(const round::RoundId& id) const
{
    auto found = m_connection->first(roundColumns, {id.text()}, readRound);
    if (!found || !*found) {
        return base::fail(found ? base::Error{ErrorCode::RoundNotFound, "round"} : found.error());
    }
    return std::move(**found);
}

Outcome Dossier::raiseInvited(const round::RoundId& id, int invited, const Mark& mark,
                              const std::vector<privacy::VerifyKey>& moreEmployeeTokens)
{
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        if (auto open = needOpenRound(*m_connection, id); !open) {
            return open;
        }
        const auto raised = m_connection->change("UPDATE round SET invited = ?2, invited_mark = ?3 WHERE id = ?1 AND invited < ?2",
                                                 {id.text(), invited, mark});
        if (!raised || *raised == 0) {
            return base::fail(raised ? base::Error{ErrorCode::InvalidRoundPlan, "invited"} : raised.error());
        }
        return addTokens(*m_connection, id, moreEmployeeTokens, false);
    });
}

Result<bool> Dossier::isUnusedToken(const round::RoundId& id, const privacy::VerifyKey& key, bool company) const
{
    const auto count =
        m_connection->number("SELECT count(*) FROM invitation WHERE round = ?1 AND company = ?2 AND key = ?3", {id.text(), company, key});
    return count.map([](int found) { return found > 0; });
}

Result<int> Dossier::unusedTokens(const round::RoundId& id, bool company) const
{
    return m_connection->number("SELECT count(*) FROM invitation WHERE round = ?1 AND company = ?2", {id.text(), company});
}

Outcome Dossier::endRound(const round::RoundId& id, const RoundEnd& end)
{
    if (end.state == RoundState::Open) {
        return base::fail(ErrorCode::RoundStillOpen, "round");
    }
    return writeAndTidy(*m_connection, [&]() -> Outcome {
        auto done = needOpenRound(*m_connection, id);
        done = done ? eraseRows(*m_connection, id, end.state) : done;
        return done ? keepEnd(*m_connection, id, end) : done;
    });
}

} // namespace leerspiegel::dossier
