// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AgreementState.h"
#include "app/Workspace.h"
#include "grouppicture/GroupPicture.h"
#include "scoring/Profile.h"
#include "session/Response.h"

#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::app {

/// A profile that an employee lent to the owner under a name.
struct LentProfile
{
    std::string name;
    scoring::Profile profile;
};

/// All that may be shown of one round to who unlocked the dossier.
struct RoundPicture
{
    RoundSummary summary;
    round::RoundDescriptor descriptor;
    Instrument instrument;
    std::vector<session::Response> companyResponses;   ///< The company's own answers.
    std::vector<scoring::Profile> companyProfiles;     ///< One for each.
    std::optional<grouppicture::GroupPicture> picture; ///< Empty: open, erased or cancelled.
    std::vector<LentProfile> lent;
};

base::Result<RoundPicture> loadPicture(Workspace& workspace, const round::RoundId& round);
/// All rounds that ended with a picture, oldest first.
base::Result<std::vector<RoundPicture>> loadHistory(Workspace& workspace);

/// A small agreement: who, what, when.
struct Agreement
{
    std::string id;
    std::string who;
    std::string what;
    base::Day when;
    std::string about; ///< Id of a scale, contrast or option; may be empty.
    round::RoundId round;
    using State = advice::AgreementState;
    State state = State::Open;
};
inline constexpr int mostOpenAgreements = 3;
inline constexpr int longestAgreementText = 200; ///< Characters, for who and for what.
base::Result<std::vector<Agreement>> agreements(Workspace& workspace);
/// What to look back on in a round: the agreements of the last time any were made before it, and older ones that are still
/// open. `rounds`: those of the dossier, oldest first.
std::vector<Agreement> agreedBefore(const std::vector<Agreement>& all, const std::vector<RoundSummary>& rounds,
                                    const round::RoundId& round);
/// New (empty id) or changed. InvalidRoundPlan when three are open already, or the texts are too long.
base::Outcome putAgreement(Workspace& workspace, Agreement agreement);
base::Outcome removeAgreement(Workspace& workspace, const std::string& id);

} // namespace leerspiegel::app
