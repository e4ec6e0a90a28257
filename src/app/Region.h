// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "region/Contribution.h"

#include <set>

namespace leerspiegel::app {

/// Fields of the background that do not go along.
using LeftOut = std::set<region::Field>;
/// What is left out until someone says otherwise: whether the firm will have another owner.
LeftOut leftOutAtFirst();

/// What this dossier gives to its region for one round that is over: background, the company's own means and the stored group
/// picture, as far as a question of the region needs them. Several company forms tell a field only when they agree; whether
/// there will be another owner only a form of an owner tells. Locked, RoundNotFound, RoundStillOpen; NoGroupPicture when there is
/// neither a group picture nor a company form.
base::Result<region::Contribution> makeContribution(Workspace& workspace, const round::RoundId& round);

region::Contribution without(region::Contribution contribution, const LeftOut& leftOut);

} // namespace leerspiegel::app
