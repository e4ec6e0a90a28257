// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/Records.h"

#include <functional>

namespace leerspiegel::dossier {

class Connection;

// Steps that several groups of the dossier's calls share; all but the first are for use inside a transaction.

/// A write after which the page layout would tell who came when: marks the file dirty in the same transaction and
/// vacuums afterwards. Once the write is committed its outcome stands: a vacuum that fails leaves the mark, and the
/// next tidying or opening makes up for it.
base::Outcome writeAndTidy(Connection& connection, const std::function<base::Outcome()>& body);

/// Vacuums when the mark is set.
base::Outcome tidy(Connection& connection);

base::Result<RoundState> stateOf(Connection& connection, const round::RoundId& id); ///< RoundNotFound
base::Outcome needRound(Connection& connection, const round::RoundId& id);
base::Outcome needOpenRound(Connection& connection, const round::RoundId& id); ///< RoundNotFound, RoundNotOpen

/// Uses an invitation up. WrongToken when it is not there.
base::Outcome useToken(Connection& connection, const round::RoundId& id, const privacy::VerifyKey& key, bool company);
base::Outcome addTokens(Connection& connection, const round::RoundId& id, const std::vector<privacy::VerifyKey>& keys, bool company);
base::Outcome eraseDraftRow(Connection& connection, const round::RoundId& id, const privacy::Tag& tag);
base::Outcome keepSnapshot(Connection& connection, const QuestionnaireSnapshot& snapshot);

/// Forgets how many rows changed.
inline base::Outcome outcomeOf(base::Result<int> changed)
{
    return changed ? base::Outcome() : base::Outcome(base::fail(std::move(changed.error())));
}

} // namespace leerspiegel::dossier
